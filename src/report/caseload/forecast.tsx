import type { CaseloadSummary, ForecastMeasure } from "../../caseload/summary";
import type { Shown } from "../../suppression/shown";
import { type Column, RowHeader, Table } from "../page/table";
import { day } from "../page/words";
import { BarCell, largest, type Part } from "./drawn";
import { NumberCell } from "./figure-cells";
import { Folded } from "./folded";
import { telling } from "./groups";
import { alarm, Swatch } from "./marks";
import { anchor, dimensionNames, groupName } from "./words";

const fills = [alarm, "url(#stripes)", "url(#dots)"];

type Horizons = CaseloadSummary["forecast"]["horizons"];

function columnsOf(horizons: Horizons): Column[] {
  return [
    ...horizons.map(({ weeks, until }, i) => ({
      title: (
        <>
          <Swatch fill={fills[i % fills.length]!} /> In {weeks} weeks <small>to {day(until)}</small>
        </>
      ),
      number: true,
    })),
    { title: "All open", number: true },
  ];
}

/** What will breach in the next weeks if nothing is done. */
export function Forecast({ summary: { forecast } }: { summary: CaseloadSummary }) {
  const { horizons, measures, definition } = forecast;
  const running = measures.filter(({ open }) => open !== 0);
  const most = largest(running.flatMap(({ within }) => within));
  const columns = columnsOf(horizons);
  return (
    <section aria-labelledby="forecast">
      <h2 id="forecast">What will breach if nothing is done</h2>
      <p>{definition} Each number holds the one before it.</p>
      {running.length === 0 ? (
        <p>No limit is open.</p>
      ) : (
        <Table
          id="forecast-table"
          caption="Open limits by their last day"
          class="figures barred"
          columns={[{ title: "Limit" }, { title: "Drawn, as parts" }, ...columns]}
        >
          {running.map(({ measure, title, open, within }) => (
            <tr key={measure}>
              <RowHeader>
                <a href={`#${anchor(measure)}`}>{title}</a>
              </RowHeader>
              <BarCell parts={partsOf(within)} of={most} />
              {within.map((value, i) => (
                <NumberCell key={i} value={value} strong={i === 0} />
              ))}
              <NumberCell value={open} />
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}

/** The open limits of one measure, group by group. */
export function ForecastByGroup({ measure, horizons }: { measure: ForecastMeasure; horizons: Horizons }) {
  const columns = columnsOf(horizons);
  const dimensions = telling(measure);
  if (dimensions.length === 0) return null;
  const tables = dimensions.map((dimension) => {
    const rows = [...measure.by[dimension]].sort(byFirst);
    return { dimension, rows, most: largest(rows.flatMap(({ within }) => within)) };
  });
  return (
    <Folded pairs title="What will breach in the next weeks, group by group">
      {tables.map(({ dimension, rows, most }) => (
        <Table
          key={dimension}
          id={`forecast-${anchor(measure.measure)}-${dimension}`}
          caption={`${measure.title}: open limits ${dimensionNames[dimension].by.toLowerCase()}`}
          class="figures barred"
          columns={[{ title: dimensionNames[dimension].one }, { title: "Drawn, as parts" }, ...columns]}
        >
          {rows.map(({ group, open, within }, i) => (
            <tr key={i}>
              <RowHeader>
                <bdi>{groupName(dimension, group === undefined ? {} : { group })}</bdi>
              </RowHeader>
              <BarCell parts={partsOf(within)} of={most} />
              {within.map((value, at) => (
                <NumberCell key={at} value={value} />
              ))}
              <NumberCell value={open} />
            </tr>
          ))}
        </Table>
      ))}
    </Folded>
  );
}

/** Those with most in the last horizon first; what is suppressed after them, and those not recorded last. */
function byFirst(a: { group?: string; within: Shown[] }, b: { group?: string; within: Shown[] }): number {
  const rank = ({ group, within }: typeof a) => {
    const last = within.at(-1);
    return group === undefined ? -2 : typeof last === "number" ? last : -1;
  };
  return rank(b) - rank(a);
}

/** From one horizon to the next. */
function partsOf(within: readonly Shown[]): Part[] {
  return within.map((value, i): Part => {
    const before = i === 0 ? 0 : within[i - 1]!;
    const isShown = typeof value === "number" && typeof before === "number";
    return { value: isShown ? value - before : "suppressed", fill: fills[i % fills.length]! };
  });
}
