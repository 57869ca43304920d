import type { CaseloadSummary, TimetableGroup } from "../../caseload/summary";
import { RowHeader, Table } from "../page/table";
import { BarCell } from "./drawn";
import { NumberCell } from "./figure-cells";
import { telling } from "./groups";
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
            <Table
              key={dimension}
              id={`timetables-${dimension}`}
              caption={dimensionNames[dimension].by}
              class="figures bars"
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
              {by[dimension].map((one, i) => (
                <tr key={i}>
                  <RowHeader>
                    <bdi>{groupName(dimension, one)}</bdi>
                  </RowHeader>
                  <BarCell
                    parts={[
                      { value: one.pastEnd, fill: alarm },
                      { value: restOf(one), fill: "#fff" },
                    ]}
                    of={Math.max(
                      1,
                      ...by[dimension].map((other) => (other.running === "suppressed" ? 0 : other.running)),
                    )}
                  />
                  <NumberCell value={one.running} strong />
                  <NumberCell value={one.pastEnd} />
                  <NumberCell value={one.withoutReview} />
                </tr>
              ))}
            </Table>
          ))}
        </>
      )}
    </section>
  );
}

function restOf({ running, pastEnd }: Pick<TimetableGroup, "running" | "pastEnd">): number | "suppressed" {
  return running === "suppressed" || pastEnd === "suppressed" ? "suppressed" : running - pastEnd;
}
