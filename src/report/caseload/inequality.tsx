import type { Inequality } from "../../caseload/measure-summary";
import type { CaseloadSummary } from "../../caseload/summary";
import { clip } from "../page/clip";
import { RowHeader, Table } from "../page/table";
import { anchor, dimensionNames, nothing, percentage } from "./words";

/** How much a measure differs from place to place, in words. */
export function inequalityInWords({ dimension, groups, smallGroups, range, dissimilarity, test }: Inequality): string {
  const { many } = dimensionNames[dimension];
  const first =
    range === undefined
      ? `Of the ${groups} ${many} fewer than two are large enough to name a highest and a lowest.`
      : `Between ${many} the share runs over ${range.points.toFixed(1)} percentage points: highest in ${clip(range.highest, 80)}, lowest in ${clip(range.lowest, 80)}${smallGroups > 0 ? ` (${smallGroups} with too few to tell are left aside)` : ""}.`;
  return `${first} For all to have the same share, ${percentage(dissimilarity)} of what was not in time would have to lie elsewhere. ${chanceInWords(test)}`;
}

function chanceInWords({ p, reliable }: Inequality["test"]): string {
  if (!reliable) return "The numbers are too small for a test of whether that is more than chance.";
  if (p < 0.001)
    return "Chance alone would do as much less than once in 1,000 times: the difference is more than chance.";
  const odds = `Chance alone would do as much or more ${p >= 0.1 ? "" : "only "}${(100 * p).toFixed(1)} times in 100`;
  return p < 0.05
    ? `${odds}: the difference is likely to be more than chance.`
    : `${odds}: it may be no more than that.`;
}

/** How much places differ, over all measures. */
export function InequalitySection({ summary: { measures } }: { summary: CaseloadSummary }) {
  const some = measures.flatMap(({ id, title, inequality }) =>
    inequality === undefined ? [] : [{ id, title, inequality }],
  );
  return (
    <section aria-labelledby="inequality">
      <h2 id="inequality">Does it depend on where a family lives?</h2>
      {some.length === 0 ? (
        <p>There are not two areas or authorities with shares that are shown: nothing can be said.</p>
      ) : (
        <>
          <ul>
            {some.map(({ id, title, inequality }) => (
              <li key={id}>
                <strong>{title}.</strong> {inequalityInWords(inequality)}
              </li>
            ))}
          </ul>
          <Table
            id="inequality-table"
            caption="Differences between places"
            class="figures"
            columns={[
              { title: "Limit" },
              { title: "Between" },
              { title: "Highest to lowest, points", number: true },
              { title: "Would have to lie elsewhere", number: true },
              { title: "Chi-squared (degrees of freedom)", number: true },
              { title: "p", number: true },
            ]}
          >
            {some.map(({ id, title, inequality: { dimension, groups, range, dissimilarity, test } }) => (
              <tr key={id}>
                <RowHeader>
                  <a href={`#${anchor(id)}`}>{title}</a>
                </RowHeader>
                <td>
                  {groups} {dimensionNames[dimension].many}
                </td>
                <td class="number">{range === undefined ? nothing : range.points.toFixed(1)}</td>
                <td class="number">{percentage(dissimilarity)}</td>
                <td class="number">{`${test.chiSquared.toFixed(1)} (${test.degreesOfFreedom})`}</td>
                <td class="number">
                  {test.p < 0.001 ? "under 0.001" : test.p.toFixed(3)}
                  {!test.reliable && <small> too few</small>}
                </td>
              </tr>
            ))}
          </Table>
        </>
      )}
    </section>
  );
}
