import type { ComponentChildren } from "preact";
import type { DepartmentYear } from "../../caseload/department-summary";
import { leftOutInWords } from "../../caseload/left-out";
import type { MeasureSummary, TargetFigure } from "../../caseload/measure-summary";
import type { CaseloadSummary } from "../../caseload/summary";
import type { Shown } from "../../suppression/shown";
import { day } from "../page/words";
import { Gauge } from "./gauge";
import { Glance } from "./glance";
import { confidential, countedAs, intervalWritten, listed, monthName, nothing, percentage, written } from "./words";

/** What a leader must know first: the two percentages of 20 weeks, and what stands overdue today. */
export function Headline({ summary }: { summary: CaseloadSummary }) {
  const statutory = summary.measures.find(({ id }) => id === summary.exceptions.measure);
  const { years } = summary.department;
  const year = headlineYear(years);
  const later = years
    .filter((one) => year !== undefined && one.complete && one.year > year.year)
    .map((one) => one.year);
  return (
    <section aria-labelledby="headline">
      <h2 id="headline">In short</h2>
      <div class="pair">
        {statutory !== undefined && <Statutory measure={statutory} since={summary.since} asOf={summary.asOf} />}
        <Department year={year} laterYears={later} />
      </div>
      <p>
        <strong>Two questions, two numbers.</strong> The limit counts every assessment that must end in a plan once its
        last day has passed, plans not yet sent among them, and sets aside those with an exception that is made out. The
        department counts the plans issued in a calendar year: one that is not issued, however late, is in no year. Do
        not compare the one with the other.
      </p>
      <Standing summary={summary} />
      <Glance summary={summary} />
    </section>
  );
}

/** The last year that has ended and whose percentage is shown, or else the last there is. */
export function headlineYear(years: readonly DepartmentYear[]): DepartmentYear | undefined {
  const ended = years.filter(({ complete }) => complete);
  return ended.findLast(({ all }) => all.within20Weeks.percent !== undefined) ?? ended.at(-1) ?? years.at(-1);
}

function Statutory({ measure, since, asOf }: { measure: MeasureSummary; since: string | undefined; asOf: string }) {
  const { all, target, unit, months } = measure;
  const from = since === undefined ? months[0]?.month : undefined;
  const span = since !== undefined ? `from ${day(since)} ` : from === undefined ? "" : `from ${monthName(from)} `;
  return (
    <div class="card">
      <h3>The statutory limit: was the plan sent within 20 weeks?</h3>
      <Percent
        percent={all.share?.percent}
        interval={all.share}
        of={all.of}
        sentence={
          <>
            {written(all.inTime)} in time of {countedAs(all.of, unit)} whose last day came {span}to {day(asOf)}.{" "}
            {written(all.overdue)} are overdue still.
          </>
        }
        target={target}
      />
    </div>
  );
}

function Department({ year, laterYears }: { year: DepartmentYear | undefined; laterYears: readonly string[] }) {
  if (year === undefined)
    return (
      <div class="card">
        <h3>The department's percentage: issued within 20 weeks</h3>
        <p class="big">{nothing}</p>
        <p>No plan was issued.</p>
      </div>
    );
  const { all, withoutExceptions, complete, target } = year;
  const hidden =
    laterYears.length === 0 ? "" : ` ${listed(laterYears)} ${laterYears.length === 1 ? "is" : "are"} suppressed.`;
  const without = withoutExceptions.within20Weeks.percent;
  return (
    <div class="card">
      <h3>The department's percentage: issued within 20 weeks</h3>
      <Percent
        percent={all.within20Weeks.percent}
        interval={all.interval}
        of={all.plans}
        sentence={
          <>
            {written(all.within20Weeks.plans)} of {countedAs(all.plans, "plans")} issued in {year.year}
            {complete ? "" : ", a year that has not ended"}.{" "}
            {without === undefined ? "" : `Without plans that claim an exception: ${percentage(without)}.`}
            {hidden}
          </>
        }
        target={target}
      />
    </div>
  );
}

interface PercentProps {
  percent: number | undefined;
  interval: { lower: number; upper: number } | undefined;
  of: Shown;
  sentence: ComponentChildren;
  target: TargetFigure | undefined;
}

function Percent({ percent, interval, of, sentence, target }: PercentProps) {
  if (percent === undefined)
    return (
      <>
        <p class="big">{of === 0 ? nothing : confidential}</p>
        <p>
          {of === 0 ? "There is nothing to have a share of yet." : "Suppressed, or it would give a small number away."}{" "}
          {sentence}
        </p>
      </>
    );
  return (
    <>
      <p class="big">
        {percentage(percent)} <small>95% interval {intervalWritten(interval)}%</small>
      </p>
      <Gauge percent={percent} interval={interval} target={target?.percent} />
      <Target target={target} />
      <p>{sentence}</p>
    </>
  );
}

/** Whether a target is reached, in words. */
export function Target({ target }: { target: TargetFigure | undefined }) {
  if (target?.reached === undefined || target.difference === undefined) return null;
  const points = Math.abs(target.difference).toFixed(1);
  return (
    <p>
      <strong class={`tag ${target.reached ? "reached" : "missed"}`}>
        {target.reached ? "✓ Target reached" : "✗ Target not reached"}
      </strong>{" "}
      {points} percentage points {target.difference < 0 ? "below" : "above"} {target.percent}%
    </p>
  );
}

/** What stands overdue today, and what is near. */
function Standing({ summary }: { summary: CaseloadSummary }) {
  const { measures, forecast, exceptions, cases, plans, timetables, asOf } = summary;
  const out = leftOutInWords(summary);
  const isOwn = ({ measure }: { measure: string }) => measure === exceptions.measure;
  const statutory = measures.find(({ id }) => id === exceptions.measure);
  const ahead = forecast.measures.find(isOwn)?.within[0];
  const weeks = forecast.horizons[0]?.weeks;
  const tiles: [name: string, value: Shown, what?: string][] = [
    ["Cases", cases, out === "" ? "read" : `read; ${out} left out`],
    ["Plans", plans.maintained, "maintained"],
    ...(statutory === undefined ? [] : [["Plans due", statutory.all.overdue, "overdue beyond 20 weeks"] as const]),
    ...(ahead === undefined || weeks === undefined
      ? []
      : [["Plans to come", ahead, `reach 20 weeks in the next ${weeks} weeks`] as const]),
    ["Part-time timetables", timetables.running, "running"],
  ].map(([name, value, what]) => [name, value, what] as [string, Shown, string]);
  return (
    <>
      <h3>Standing on {day(asOf)}</h3>
      <dl class="tiles">
        {tiles.map(([name, value, what]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {written(value)} <small>{what}</small>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
