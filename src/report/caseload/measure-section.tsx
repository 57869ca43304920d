import { scaleLinear } from "d3-scale";
import type { Figures, MeasureSummary } from "../../caseload/measure-summary";
import type { ForecastSummary } from "../../caseload/summary";
import { Picture } from "../page/picture";
import { Table } from "../page/table";
import { factName } from "./fact-name";
import { FigureCells, figureColumns, ShareCells, shareColumns } from "./figure-cells";
import { ForecastByGroup } from "./forecast";
import { Funnels } from "./funnel";
import { Groups } from "./groups";
import { Target } from "./headline";
import { inequalityInWords } from "./inequality";
import { ink } from "./marks";
import { Months } from "./months";
import { outcomes } from "./outcomes";
import { anchor, countedAs, intervalWritten, percentage, whole, written } from "./words";

/** One measure: what became of it, month by month, group by group. */
export function MeasureSection({ measure, forecast }: { measure: MeasureSummary; forecast: ForecastSummary }) {
  const ahead = forecast.measures.find((one) => one.measure === measure.id && one.open !== 0);
  const { id, title, definition, unit, all, target, missing, citations, daysTaken } = measure;
  const own = anchor(id);
  return (
    <section aria-labelledby={own} class="sheet">
      <h2 id={own}>{title}</h2>
      <p class="note">
        {definition} {citations.length > 0 && <>Rests on {citations.join("; ")}.</>}
      </p>
      {all.all === 0 ? (
        <p>There are none in this caseload.</p>
      ) : (
        <>
          <p class="lead">{leadOf(measure)}</p>
          <Target target={target} />
          {daysTaken !== undefined && (
            <p>
              From the start of the clock to the day it was done: half took {whole(daysTaken.median)} days or fewer, a
              quarter up to {whole(daysTaken.lowerQuartile)}, a quarter {whole(daysTaken.upperQuartile)} or more.
            </p>
          )}
          <OutcomeBar id={`${own}-bar`} figures={all} title={title} unit={unit} />
          <Table
            id={`${own}-outcomes`}
            caption={`${title}: what became of ${countedAs(all.all, unit)}`}
            isUnseen
            class="figures"
            columns={[{ title: "Which" }, ...shareColumns, ...figureColumns(true)]}
          >
            <OutcomeRow name="All" figures={all} />
            {measure.undated.all !== 0 && <OutcomeRow name="Of them, without a last day" figures={measure.undated} />}
          </Table>
          {missing.length > 0 && (
            <p>
              <strong>Undetermined for want of:</strong>{" "}
              {missing.map(({ fact, count }) => `${factName(fact, measure.rules)} (${written(count)})`).join("; ")}.
            </p>
          )}
          <Months measure={measure} />
          <Groups measure={measure} />
          {ahead !== undefined && <ForecastByGroup measure={ahead} horizons={forecast.horizons} />}
          <Funnels measure={measure} />
          {measure.inequality !== undefined && <p>{inequalityInWords(measure.inequality)}</p>}
        </>
      )}
    </section>
  );
}

function OutcomeRow({ name, figures }: { name: string; figures: Figures }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <ShareCells {...(figures.share === undefined ? {} : { share: figures.share })} />
      <FigureCells figures={figures} />
    </tr>
  );
}

function leadOf({ all, unit }: MeasureSummary): string {
  const { share, inTime, of, open, early, late, overdue } = all;
  if (of === 0)
    return `None has come to its last day with an outcome that counts. ${written(open)} are open, and none of them is late; ${written(early)} are done early.`;
  const first =
    share === undefined
      ? `Of ${countedAs(of, unit)} whose last day has passed, ${written(inTime)} were in time.`
      : `${percentage(share.percent)} in time: ${written(inTime)} of ${countedAs(of, unit)} whose last day has passed (95% interval ${intervalWritten(share)}%).`;
  return `${first} ${written(late)} were late, and ${written(overdue)} are overdue still.`;
}

const width = 900;
const height = 46;
/** A part narrower than this has no room for its number, which stands in the table. */
const roomForNumber = 34;

function OutcomeBar({ id, figures, title, unit }: { id: string; figures: Figures; title: string; unit: string }) {
  const parts = outcomes.map((look) => ({ ...look, value: figures[look.name] }));
  if (figures.all === "suppressed" || parts.some(({ value }) => value === "suppressed"))
    return <p class="note">Not drawn: some of the numbers are suppressed.</p>;
  const x = scaleLinear([0, figures.all], [1, width - 1]);
  let from = 0;
  const drawn = parts.flatMap((part) => {
    const value = part.value as number;
    const [start, end] = [x(from), x(from + value)];
    from += value;
    return value === 0 ? [] : [{ ...part, value, start, end }];
  });
  return (
    <Picture
      id={id}
      caption={`What became of ${countedAs(figures.all, unit)}`}
      says={`${title}. ${drawn.map(({ title: name, value }) => `${name.replace("\u00ad", "")}: ${whole(value)}.`).join(" ")} The numbers stand in the table below.`}
      width={width}
      height={height}
    >
      {drawn.map(({ name, start, end, fill, value }) => (
        <g key={name}>
          <rect x={start} width={end - start} y={2} height={height - 4} fill={fill} stroke={ink} />
          {end - start >= roomForNumber && (
            <>
              <rect
                x={(start + end) / 2 - 8 - 4.2 * whole(value).length}
                width={16 + 8.4 * whole(value).length}
                y={12}
                height={22}
                fill="#fff"
                rx={2}
              />
              <text x={(start + end) / 2} y={28} text-anchor="middle" font-size={15} font-weight="bold">
                {whole(value)}
              </text>
            </>
          )}
        </g>
      ))}
    </Picture>
  );
}
