import type { ThemeSummary } from "../../quality/theme/theme-summary";
import { RowHeader, Table } from "../page/table";
import { counted } from "../page/words";
import { Quote } from "../page/words-of-plan";
import { written } from "./shown";

/** How many passages are shown. */
const most = 20;

/** Passages that stand in many plans, and names of other children. */
export function BoilerplateSection({ summary }: { summary: ThemeSummary }) {
  const { boilerplate, namesOfOthers, suppressBelow } = summary;
  if (boilerplate === undefined || namesOfOthers === undefined) return null;
  const { passages, plans, compared } = boilerplate;
  return (
    <section aria-labelledby="boilerplate">
      <h2 id="boilerplate">Passages and names of other plans</h2>
      <p>
        {passages.length === 0
          ? `In ${written(compared)} plans, no passage stands nearly the same in three plans or more.`
          : `${counted(passages.length, "passage")} ${passages.length === 1 ? "stands" : "stand"} nearly the same in three plans or more; ${written(plans)} of ${written(compared)} plans have one. A school's own approach may rightly be described alike: ask before anything is rewritten (X-01).`}
      </p>
      {passages.length > 0 && (
        <Table
          id="boilerplate-table"
          class="plain"
          caption={passages.length > most ? `The ${most} passages in most plans` : "Passages in three plans or more"}
          columns={[
            { title: "Words that they share" },
            { title: "Sections" },
            { title: "Plans", number: true },
            { title: "Teams", number: true },
          ]}
        >
          {passages.slice(0, most).map(({ text, sections, plans: count, teams, ids }) => (
            <tr key={text}>
              <RowHeader>
                <Quote text={text} />
                {ids !== undefined && (
                  <details>
                    <summary>Which plans</summary>
                    <bdi>{ids.join(", ")}</bdi>
                  </details>
                )}
              </RowHeader>
              <td>{sections.join(", ")}</td>
              <td class="number">{written(count)}</td>
              <td class="number">{teams}</td>
            </tr>
          ))}
        </Table>
      )}
      <p>
        {namesOfOthers.plans === 0
          ? `The name of another plan's child was found in none of the ${written(namesOfOthers.compared)} plans that say whose names may stand in them.`
          : `The name of another plan's child seems to stand in ${written(namesOfOthers.plans)} of the ${written(namesOfOthers.compared)} plans that say whose names may stand in them. Look at each at once: it may be a breach of personal data (W-04).`}
        {suppressBelow > 1 &&
          namesOfOthers.plans !== 0 &&
          " Which plans they are stands in the summary without suppression, for casework only."}
      </p>
      {namesOfOthers.places !== undefined && namesOfOthers.places.length > 0 && (
        <Table
          id="names-table"
          caption="Where such a name seems to stand"
          columns={[{ title: "Plan" }, { title: "Part of the record" }]}
        >
          {namesOfOthers.places.map(({ plan, subject }) => (
            <tr key={`${plan} ${subject}`}>
              <RowHeader>
                <bdi>{plan}</bdi>
              </RowHeader>
              <td>{subject}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}
