import type { MeasureSummary } from "../../caseload/measure-summary";
import { RowHeader, Table } from "../page/table";
import { FigureCells, figureColumns, ShareCells, shareColumns } from "./figure-cells";
import { Folded } from "./folded";
import { Shape } from "./marks";
import { RunChart } from "./run-chart";
import { pointsOf, signalsInWords, signalWords } from "./signals";
import { anchor, intervalWritten, monthName } from "./words";

/** A measure over the months: drawn, said in words, and every number. */
export function Months({ measure }: { measure: MeasureSummary }) {
  const { months, chart } = measure;
  if (months.length === 0) return null;
  const isDrawn = pointsOf(months).length > 0;
  return (
    <>
      <h3>Month by month</h3>
      {isDrawn ? <RunChart measure={measure} /> : <p>No month that has ended has a share that is shown.</p>}
      {isDrawn && chart.noLimitsBecause === undefined && (
        <p class="note">
          <Shape name="diamond" /> beyond the control limits. <Shape name="square" /> in a run of eight months or more
          on one side of the centre line. <Shape name="ring" /> neither.
          {months.some(({ of }) => of === "suppressed") && " c: suppressed."}
        </p>
      )}
      {isDrawn && <Signals measure={measure} />}
      <Folded title="The figures of every month">
        <Table
          id={`${anchor(measure.id)}-months`}
          caption={`${measure.title}, by the month of the last day`}
          class="figures"
          columns={[
            { title: "Month" },
            ...shareColumns,
            ...(chart.noLimitsBecause === undefined ? [{ title: "Control limits", number: true }] : []),
            ...figureColumns(false),
          ]}
        >
          {months.map((one) => (
            <tr key={one.month}>
              <RowHeader>
                {monthName(one.month)}
                {!one.complete && <small> not complete</small>}
                {one.signals?.map((signal) => (
                  <small key={signal}> {signalWords[signal]}</small>
                ))}
              </RowHeader>
              <ShareCells {...(one.share === undefined ? {} : { share: one.share })} />
              {chart.noLimitsBecause === undefined && <td class="number">{intervalWritten(one.limits)}</td>}
              <FigureCells figures={one} />
            </tr>
          ))}
        </Table>
      </Folded>
    </>
  );
}

function Signals({ measure: { months, chart } }: { measure: MeasureSummary }) {
  if (chart.noLimitsBecause !== undefined)
    return (
      <p class="note">
        No control limits are drawn: with fewer than 12 complete months they would say nothing. A rise or fall from one
        month to the next may be no more than chance.
      </p>
    );
  const signals = signalsInWords(months);
  if (signals.length === 0)
    return (
      <p>
        <strong>No signal.</strong> Every month lies within what chance leaves to a steady process: that one is higher
        or lower than the last is no news. To do better, the process itself must change.
      </p>
    );
  return (
    <>
      <p>
        <strong>What the months say.</strong> These are unlikely to be chance. Ask what was different.
      </p>
      <ul class="signals">
        {signals.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}
