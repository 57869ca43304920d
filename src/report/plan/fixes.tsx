import type { Fix, PlanAudit } from "../../quality/plan-audit";
import type { PlanRecord } from "../../quality/plan-record";
import { counted, severityNames } from "../page/words";
import { Quote, Remedy } from "../page/words-of-plan";
import { partName } from "./part-names";

/** The fixes that matter most: where, the words, why, and what to write instead. */
export function Fixes({ audit, plan }: { audit: PlanAudit; plan: PlanRecord | undefined }) {
  const parts = audit.findings.filter(({ outcome }) => outcome === "breached").length;
  const queries = audit.queries.filter(({ weight }) => weight === "full").length;
  const asked = audit.findings.filter(({ outcome }) => outcome === "query").length;
  return (
    <section aria-labelledby="fixes">
      <h2 id="fixes">What to put right first</h2>
      {audit.fixes.length === 0 ? (
        <p>Nothing was found to put right. Judgements that are still needed may find more.</p>
      ) : (
        <ol class="fixes">
          {audit.fixes.map((fix) => (
            <FixItem key={fix.criterion} fix={fix} plan={plan} />
          ))}
        </ol>
      )}
      <p class="note">
        In all, {counted(parts, "part")} of the plan {parts === 1 ? "does" : "do"} not hold what{" "}
        {parts === 1 ? "it" : "they"} should, {counted(asked, "part")} {asked === 1 ? "is" : "are"} queried for what may
        be missing, and {counted(queries, "passage")} {queries === 1 ? "is" : "are"} queried for{" "}
        {queries === 1 ? "its" : "their"} wording. A query asks a person to look: it is no fault until somebody confirms
        it.
      </p>
    </section>
  );
}

function FixItem({ fix, plan }: { fix: Fix; plan: PlanRecord | undefined }) {
  const { criterion, title, outcome, severity, subject, quote, because, remedy } = fix;
  const isQuery = outcome === "query";
  return (
    <li class={isQuery ? "query" : severity}>
      <h3>
        <span class="code">{criterion}</span> {title}
      </h3>
      <dl>
        <dt>Where</dt>
        <dd>
          <bdi>{partName(subject, plan)}</bdi>{" "}
          {isQuery ? (
            <>
              <span class="tag">Query</span> <span class="soft">{severity} if confirmed</span>
            </>
          ) : (
            <span class={`tag ${severity}`}>{severityNames[severity]}</span>
          )}
        </dd>
        {quote !== undefined && (
          <>
            <dt>Words</dt>
            <dd>
              <Quote text={quote} />
            </dd>
          </>
        )}
        <dt>Why</dt>
        <dd>
          <bdi>{because}</bdi>
        </dd>
        <dt>What to do</dt>
        <dd>
          <Remedy text={remedy} />
        </dd>
      </dl>
    </li>
  );
}
