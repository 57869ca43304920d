import type { BandFigure, DepartmentFigures, DepartmentGroup, DepartmentYear } from "../../caseload/department-summary";
import type { CaseloadSummary } from "../../caseload/summary";
import { RowHeader, Table } from "../page/table";
import { BarCell, besideWords, ShareCell, ShareScale } from "./drawn";
import { NumberCell } from "./figure-cells";
import { Folded } from "./folded";
import { telling } from "./groups";
import { alarm, Swatch } from "./marks";
import { dimensionNames, groupName, intervalWritten, percentage, shareWritten, written } from "./words";

const bands: readonly {
  name: "within20Weeks" | "over20WeeksToAYear" | "overAYear" | "noBand";
  title: string;
  fill: string;
}[] = [
  { name: "within20Weeks", title: "Within 20 weeks", fill: "#12436d" },
  { name: "over20WeeksToAYear", title: "To a year", fill: "url(#stripes)" },
  { name: "overAYear", title: "Over a year", fill: alarm },
  { name: "noBand", title: "Days missing", fill: "url(#lines)" },
];

/** So many years back are told by groups. */
const yearsByGroup = 2;

/** The department's percentage of 20 weeks, year by year. */
export function DepartmentSection({ summary: { department, target, exceptions } }: { summary: CaseloadSummary }) {
  const { title, definition, source, years } = department;
  return (
    <section aria-labelledby="department" class="sheet">
      <h2 id="department">{title}</h2>
      <p class="note">
        {definition} Source: {source.title}, <span class="address">{source.url}</span>
      </p>
      {years.length === 0 ? (
        <p>No plan was issued after an assessment.</p>
      ) : (
        <>
          <Years
            id="department-all"
            caption="With plans that claim an exception: the headline of the department"
            years={years}
            figuresOf={({ all }) => all}
            target={target}
          />
          <Years
            id="department-without"
            caption="Without plans that claim an exception"
            years={years}
            figuresOf={({ withoutExceptions }) => withoutExceptions}
            target={target}
          />
          <Table
            id="department-issued"
            caption="Plans issued, those left out, and those that claim an exception"
            class="figures"
            columns={[
              { title: "Year" },
              { title: "Plans issued", number: true },
              { title: "Left out: mediation or tribunal", number: true },
              { title: "Counted", number: true },
              { title: "Claim an exception", number: true },
              { title: "Share", number: true },
              { title: `Over ${exceptions.flagAbove}%` },
            ]}
          >
            {years.map((year) => (
              <tr key={year.year}>
                <RowHeader>{yearName(year)}</RowHeader>
                <NumberCell value={year.issued} />
                <NumberCell value={year.leftOut} />
                <NumberCell value={year.all.plans} />
                <NumberCell value={year.withException.plans} />
                <td class="number">{shareWritten(year.withException)}</td>
                <td>{year.withException.flagged ? <strong class="tag missed">Flagged</strong> : "No"}</td>
              </tr>
            ))}
          </Table>
          {years.slice(-yearsByGroup).map((year) => (
            <ByGroup key={year.year} year={year} target={target} />
          ))}
        </>
      )}
    </section>
  );
}

interface YearsProps {
  id: string;
  caption: string;
  years: readonly DepartmentYear[];
  figuresOf: (year: DepartmentYear) => DepartmentFigures;
  target: number | undefined;
}

function Years({ id, caption, years, figuresOf, target }: YearsProps) {
  return (
    <Table
      id={id}
      caption={caption}
      class="figures"
      columns={[
        { title: "Year" },
        { title: "Drawn, as parts" },
        { title: "Within 20 weeks", number: true },
        { title: "95% interval", number: true },
        { title: "Plans", number: true },
        ...bands.map(({ title, fill }) => ({
          title: (
            <>
              <Swatch fill={fill} /> {title}
            </>
          ),
          number: true,
        })),
        ...(target === undefined ? [] : [{ title: `Reaches ${target}%` }]),
      ]}
    >
      {years.map((year) => {
        const figures = figuresOf(year);
        const percent = figures.within20Weeks.percent;
        return (
          <tr key={year.year}>
            <RowHeader>{yearName(year)}</RowHeader>
            <BarCell
              parts={bands.map(({ name, fill }) => ({ value: figures[name].plans, fill }))}
              of={typeof figures.plans === "number" ? figures.plans : 1}
            />
            <td class="number">
              <strong>{shareWritten(figures.within20Weeks)}</strong>
            </td>
            <td class="number">{intervalWritten(figures.interval)}</td>
            <NumberCell value={figures.plans} strong />
            {bands.map(({ name }) => (
              <Band key={name} band={figures[name]} />
            ))}
            {target !== undefined && <td>{percent === undefined ? "–" : percent >= target ? "✓ yes" : "✗ no"}</td>}
          </tr>
        );
      })}
    </Table>
  );
}

function Band({ band }: { band: BandFigure }) {
  if (band.plans === "suppressed") return <NumberCell value={band.plans} />;
  return (
    <td class="number">
      {written(band.plans)}
      {band.percent !== undefined && <small> {percentage(band.percent)}</small>}
    </td>
  );
}

function yearName({ year, complete }: DepartmentYear): string {
  return complete ? year : `${year}, so far`;
}

function ByGroup({ year, target }: { year: DepartmentYear; target: number | undefined }) {
  const dimensions = telling(year);
  if (dimensions.length === 0) return null;
  const beside = { all: year.all.within20Weeks.percent, target };
  const shareOf = ({ all }: DepartmentGroup) =>
    all.within20Weeks.percent === undefined || all.interval === undefined
      ? undefined
      : { percent: all.within20Weeks.percent, ...all.interval };
  const rank = (one: DepartmentGroup) => (one.group === undefined ? -2 : (one.all.within20Weeks.percent ?? -1));
  return (
    <Folded title={`${yearName(year)}, by area, team, phase, need and route`}>
      {dimensions.map((dimension) => (
        <Table
          key={dimension}
          id={`department-${year.year.replace(/\W/g, "")}-${dimension}`}
          caption={
            <>
              {`Plans issued in ${yearName(year)}, ${dimensionNames[dimension].by.toLowerCase()}`}
              <small>{besideWords(beside)}</small>
            </>
          }
          class="figures"
          columns={[
            { title: dimensionNames[dimension].one },
            { title: <ShareScale /> },
            { title: "Within 20 weeks", number: true },
            { title: "95% interval", number: true },
            { title: "Plans", number: true },
            ...bands.map(({ title }) => ({ title, number: true })),
            { title: "Without exceptions: within 20 weeks", number: true },
            { title: "Plans", number: true },
          ]}
        >
          {[...year.by[dimension]]
            .sort((a, b) => rank(b) - rank(a))
            .map((one, i) => (
              <tr key={i}>
                <RowHeader>
                  <bdi>{groupName(dimension, one)}</bdi>
                </RowHeader>
                <ShareCell share={shareOf(one)} beside={beside} />
                <td class="number">
                  <strong>{shareWritten(one.all.within20Weeks)}</strong>
                </td>
                <td class="number">{intervalWritten(one.all.interval)}</td>
                <NumberCell value={one.all.plans} />
                {bands.map(({ name }) => (
                  <NumberCell key={name} value={one.all[name].plans} />
                ))}
                <td class="number">{shareWritten(one.withoutExceptions.within20Weeks)}</td>
                <NumberCell value={one.withoutExceptions.plans} />
              </tr>
            ))}
        </Table>
      ))}
    </Folded>
  );
}
