import type { Dimension } from "../../caseload/dimensions";
import type { CaseloadSummary, TimetableGroup } from "../../caseload/summary";
import { RowHeader, Table } from "../page/table";
import { BarCell, largest } from "./drawn";
import { NumberCell } from "./figure-cells";
import { Folded } from "./folded";
import { mostRows, telling } from "./groups";
import { alarm, Swatch } from "./marks";
import { dimensionNames, groupName, written } from "./words";

/** Part-time timetables as they stand on the day. */
export function Timetables({ summary: { timetables } }: { summary: CaseloadSummary }) {
  const { running, pastEnd, withoutReview, by } = timetables;
  const dimensions = telling(timetables);
  return (
    <section aria-labelledby="timetables">
      <h2 id="timetables">Part-time timetables</h2>
      {running === 0 ? (
        <p>None runs.</p>
      ) : (
        <>
          <p>
            {written(running)} run. {written(pastEnd)} of them are past the day set for their end, and of{" "}
            {written(withoutReview)} no review has been held. A part-time timetable is meant to be short: ask about each
            one past its end.
          </p>
          {dimensions.map((dimension) => (
            <ByGroup key={dimension} dimension={dimension} groups={by[dimension]} />
          ))}
        </>
      )}
    </section>
  );
}

function ByGroup({ dimension, groups }: { dimension: Dimension; groups: readonly TimetableGroup[] }) {
  const most = largest(groups.map(({ running }) => running));
  const table = (
    <Table
      id={`timetables-${dimension}`}
      caption={dimensionNames[dimension].by}
      class="figures barred"
      columns={[
        { title: dimensionNames[dimension].one },
        { title: "Drawn, as parts" },
        { title: "Running", number: true },
        {
          title: (
            <>
              <Swatch fill={alarm} /> Past their end
            </>
          ),
          number: true,
        },
        { title: "Without a review", number: true },
      ]}
    >
      {groups.map((one, i) => (
        <tr key={i}>
          <RowHeader>
            <bdi>{groupName(dimension, one)}</bdi>
          </RowHeader>
          <BarCell
            parts={[
              { value: one.pastEnd, fill: alarm },
              { value: restOf(one), fill: "#fff" },
            ]}
            of={most}
          />
          <NumberCell value={one.running} strong />
          <NumberCell value={one.pastEnd} />
          <NumberCell value={one.withoutReview} />
        </tr>
      ))}
    </Table>
  );
  if (groups.length <= mostRows) return table;
  return <Folded title={`All ${groups.length} ${dimensionNames[dimension].many}`}>{table}</Folded>;
}

function restOf({ running, pastEnd }: Pick<TimetableGroup, "running" | "pastEnd">): number | "suppressed" {
  return running === "suppressed" || pastEnd === "suppressed" ? "suppressed" : running - pastEnd;
}
