import { ruleIdOf } from "../../quality/criterion-rules";
import type { PlanAudit } from "../../quality/plan-audit";
import type { PlanRecord } from "../../quality/plan-record";
import { counted, day } from "../page/words";
import { partName, placeOf } from "./part-names";

/** What criterion K-01 counts of each kind of advice, by the names of its amounts. */
const kinds: Readonly<Record<string, string>> = {
  viewsOfFamily: "the views of the family",
  educationalAdvice: "educational advice",
  medicalAdvice: "medical advice",
  psychologicalAdvice: "psychological advice",
  socialCareAdvice: "social care advice",
  adulthoodAdvice: "advice on adulthood (from Year 9)",
};

/** What is wrong with one advice, by the criterion that finds it. */
const faults: Readonly<Record<string, string>> = {
  "K-02": "author, role or date not given",
  "K-03": "not attached",
  "K-04": "more than 12 months old",
};

/** Advice that is missing, incomplete or old, and what the plan made of what was advised. */
export function Advice({ audit, plan }: { audit: PlanAudit; plan: PlanRecord | undefined }) {
  const missing = missingAdvice(audit);
  const weak = weakAdvice(audit);
  return (
    <section aria-labelledby="advice">
      <h2 id="advice">Advice</h2>
      {missing.length === 0 && weak.length === 0 ? (
        <p>No advice was found to be missing, incomplete or old.</p>
      ) : (
        <ul>
          {missing.length > 0 && <li>Missing, without a reason: {missing.join("; ")}.</li>}
          {weak.map(({ subject, what }) => (
            <li key={subject}>
              <bdi>{partName(subject, plan)}</bdi>
              {datedOn(subject, plan)}: {what.join(", ")}.
            </li>
          ))}
        </ul>
      )}
      <Drifts audit={audit} plan={plan} />
    </section>
  );
}

function missingAdvice({ findings }: PlanAudit): string[] {
  const finding = findings.find(
    ({ rule, outcome }) => rule === ruleIdOf({ criterion: "K-01" }) && outcome === "breached",
  );
  const counts = finding?.amounts ?? {};
  return Object.entries(kinds).flatMap(([amount, kind]) => (counts[amount] === 0 ? kind : []));
}

function weakAdvice({ findings }: PlanAudit): { subject: string; what: string[] }[] {
  const bySubject = new Map<string, string[]>();
  for (const [criterion, fault] of Object.entries(faults)) {
    const own = findings.filter(({ rule }) => rule === ruleIdOf({ criterion }));
    for (const { subject, outcome } of own)
      if (outcome === "breached" || outcome === "query")
        bySubject.set(subject, [...(bySubject.get(subject) ?? []), fault]);
  }
  return [...bySubject].map(([subject, what]) => ({ subject, what }));
}

function datedOn(subject: string, plan: PlanRecord | undefined): string {
  const date = plan?.advice?.[placeOf(subject)?.at ?? -1]?.datedOn;
  return date === undefined ? "" : `, of ${day(date)}`;
}

function Drifts({ audit, plan }: { audit: PlanAudit; plan: PlanRecord | undefined }) {
  const drifted = audit.drift.filter(({ matched, belowAdvice }) => !matched || belowAdvice === true);
  if (audit.drift.length === 0) return null;
  return (
    <>
      <h3>From advice to plan</h3>
      {drifted.length === 0 ? (
        <p>
          {counted(audit.drift.length, "recommendation")}: each is answered in the plan, and none by less than was
          advised where both amounts are known.
        </p>
      ) : (
        <ul>
          {drifted.map(({ subject, matched, hoursPerYear, hoursInPlan }) => (
            <li key={subject}>
              <bdi>{partName(subject, plan)}</bdi>:{" "}
              {matched ? "less than was advised" : "nothing in the plan answers it"}
              {hoursPerYear !== undefined && ` – ${hours(hoursPerYear)} a year advised`}
              {matched && hoursInPlan !== undefined && `, ${hours(hoursInPlan)} in the plan`}
              {hasReason(subject, plan) ? "; the plan gives a reason." : "; no reason is recorded."}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function hasReason(subject: string, plan: PlanRecord | undefined): boolean {
  return plan?.recommendations?.[placeOf(subject)?.at ?? -1]?.departureBecause !== undefined;
}

function hours(number: number): string {
  return counted(Math.round(number * 10) / 10, "hour");
}
