import type { ThemeSummary } from "../../quality/theme/theme-summary";
import { gradeName } from "../page/grade-badge";
import { percent } from "../page/words";
import { Words } from "../page/words-of-plan";
import { GradeHeatmap } from "./grade-heatmap";
import { confidential, written } from "./shown";

/** What was asked of which plans, and what it comes to. */
export function Overview({ summary }: { summary: ThemeSummary }) {
  const { all, about, provisional } = summary;
  const { question, sample, method, limits } = about;
  const said = [
    ["Question", question],
    ["Plans taken", sample],
    ["Method", method],
    ["Limits", limits],
  ] as const;
  const known = said.filter(([, words]) => words !== undefined);
  return (
    <section aria-labelledby="overview">
      <h2 id="overview">In short</h2>
      {known.length > 0 && (
        <dl class="about">
          {known.map(([name, words]) => (
            <div key={name}>
              <dt>
                <strong>{name}</strong>
              </dt>
              <dd>
                <Words text={words!} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <dl class="headline">
        <div>
          <dt>Plans audited</dt>
          <dd>{written(all.plans)}</dd>
        </div>
        <div>
          <dt>Good or better</dt>
          <dd>
            {all.share === undefined ? confidentialOr(all.graded) : percent(all.share.value)}
            {all.share !== undefined && (
              <small>
                95% interval {percent(all.share.lower)} to {percent(all.share.upper)}
              </small>
            )}
          </dd>
        </div>
        <div>
          <dt>With a grade that may still change</dt>
          <dd>{written(provisional)}</dd>
        </div>
      </dl>
      <GradeHeatmap
        id="grades-table"
        caption="Grades of all plans"
        first="Which plans"
        rows={[{ key: "all", name: "All", figures: all }]}
      />
      <Key summary={summary} />
    </section>
  );
}

function confidentialOr(graded: ThemeSummary["all"]["graded"]): string {
  return graded === 0 ? gradeName(undefined) : confidential;
}

/** How to read the tables. */
function Key({ summary }: { summary: ThemeSummary }) {
  return (
    <ul class="key note">
      {summary.suppressBelow > 1 && (
        <li>
          <strong>{confidential}</strong> suppressed: less than {summary.suppressBelow}, or it would give such a number
          away
        </li>
      )}
      <li>
        <strong>–</strong> nothing to work it out from, or suppressed
      </li>
      <li>Darker ground: more of the plans in the row</li>
      <li>An interval says between which shares the true one is likely to lie, in 19 cases of 20</li>
    </ul>
  );
}
