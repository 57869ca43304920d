import type { PlanAudit } from "../../quality/plan-audit";
import { Codes } from "../page/codes";
import { GradeBadge, gradeName } from "../page/grade-badge";
import { counted } from "../page/words";

/** The grade, why it is no better, and whether it may change. */
export function Verdict({ audit }: { audit: PlanAudit }) {
  const { grade, limits, provisional, pending, score } = audit.grade;
  const overridden = audit.results.filter(({ overrides }) => overrides !== undefined).map(({ criterion }) => criterion);
  return (
    <section aria-labelledby="grade">
      <h2 id="grade">Grade</h2>
      <div class="verdict">
        <GradeBadge grade={grade} big />
        {provisional && <span class="tag">Provisional</span>}
        {score !== undefined && <span class="soft">Score before any limit: {score.toFixed(2)} of 1</span>}
      </div>
      {provisional && (
        <p>
          The grade may change: {counted(pending.length, "criterion", "criteria")}{" "}
          {pending.length === 1 ? "awaits" : "await"} a person.
        </p>
      )}
      {limits.length > 0 && (
        <>
          <p>What keeps the grade down, whatever the score:</p>
          <ul>
            {limits.map(({ cap, because, criteria }) => (
              <li key={because}>
                No better than <strong>{gradeName(cap)}</strong>: {because}{" "}
                <span class="soft">
                  (<Codes codes={criteria} />)
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {overridden.length > 0 && (
        <p>
          An auditor makes more of these than their structure tests show: <Codes codes={overridden} />. The rating
          counts in the score, and lifts no cap: put right what fails, or set the finding aside with a reason.
        </p>
      )}
    </section>
  );
}
