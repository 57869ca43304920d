import type { AuditResult, PlanAudit } from "../../quality/plan-audit";
import { Words } from "../page/words-of-plan";

const most = 5;
const order = ["critical", "major", "moderate", "minor"];

/** What an auditor thought outstanding weighs most, then good, then what the structure shows; among those, what more hangs on. */
export function strengthsOf({ results }: PlanAudit): AuditResult[] {
  const rank = ({ rating4 }: AuditResult) => (rating4 === 4 ? 0 : rating4 === 3 ? 1 : 2);
  return results
    .filter(({ rating, overrides }) => rating === "met" && overrides === undefined)
    .sort((a, b) => rank(a) - rank(b) || order.indexOf(a.severity) - order.indexOf(b.severity))
    .slice(0, most);
}

/** What the plan does well. */
export function Strengths({ audit }: { audit: PlanAudit }) {
  const strengths = strengthsOf(audit);
  return (
    <section aria-labelledby="strengths">
      <h2 id="strengths">What is strong</h2>
      {strengths.length === 0 ? (
        <p>No criterion is found to be met yet.</p>
      ) : (
        <ul>
          {strengths.map((one) => (
            <li key={one.criterion}>
              <span class="code">{one.criterion}</span> {one.title}
              <span class="soft"> – {foundBy(one)}</span>
              {one.comment !== undefined && (
                <>
                  : <Words text={one.comment} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function foundBy({ by, rating4 }: AuditResult): string {
  if (by !== "auditor") return "met, as far as the plan can be tested";
  return rating4 === 4 ? "outstanding, says the auditor" : "good, says the auditor";
}
