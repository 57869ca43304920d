import type { Quarter } from "../../quality/theme/quarter";
import type { GroupShare, ThemeSummary } from "../../quality/theme/theme-summary";
import { RowHeader, Table } from "../page/table";
import { counted, percent } from "../page/words";
import { notRecorded, quarterName } from "./names";
import { medianOf, RunChart } from "./run-chart";
import { shareWritten, written } from "./shown";

/** How the share of plans that are good or better runs over the quarters. */
export function Trend({ summary }: { summary: ThemeSummary }) {
  const { by, shares } = summary.quarters;
  const points = shares.filter((one): one is GroupShare<Quarter> & { group: Quarter } => one.group !== undefined);
  const drawn = points.filter(({ share }) => share !== undefined);
  const caption = `Plans graded Good or better, by quarter of ${by === "issue" ? "issue" : "the audit"}`;
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">Trend</h2>
      {drawn.length > 0 && <RunChart points={points} caption={caption} says={saysOf(points)} />}
      {shares.length === 0 ? (
        <p>There is nothing to draw a trend of.</p>
      ) : (
        <Table
          id="trend-table"
          caption={caption}
          columns={[
            { title: "Quarter" },
            { title: "Plans graded", number: true },
            { title: "Good or better", number: true },
            { title: "Share, with 95% interval", number: true },
          ]}
        >
          {shares.map(({ group, graded, goodOrBetter, share }) => (
            <tr key={group ?? ""}>
              <RowHeader>{group === undefined ? notRecorded : quarterName(group)}</RowHeader>
              <td class="number">{written(graded)}</td>
              <td class="number">{written(goodOrBetter)}</td>
              <td class="number">{shareWritten(share)}</td>
            </tr>
          ))}
        </Table>
      )}
      <p class="note">
        Where intervals overlap, a rise or fall from one quarter to the next may be no more than chance. The median is
        that of the quarters that are shown; those in which few plans, or nearly all, are Good or better are suppressed
        the soonest.
      </p>
    </section>
  );
}

function saysOf(points: readonly (GroupShare<Quarter> & { group: Quarter })[]): string {
  const drawn = points.filter(({ share }) => share !== undefined);
  const [first, last] = [drawn[0]!, drawn[drawn.length - 1]!];
  const median = medianOf(points);
  return [
    `${counted(drawn.length, "quarter")} of ${points.length} ${drawn.length === 1 ? "is" : "are"} shown.`,
    `${quarterName(first.group)}: ${shareWritten(first.share)}.`,
    ...(first === last ? [] : [`${quarterName(last.group)}: ${shareWritten(last.share)}.`]),
    ...(median === undefined ? [] : [`Median ${percent(median)}.`]),
    "Every quarter stands in the table below.",
  ].join(" ");
}
