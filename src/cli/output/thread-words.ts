import type { Drift } from "../../quality/drift";
import type { Orphan } from "../../quality/golden-thread";
import type { PlanRecord } from "../../quality/plan-record";
import { capital } from "./audit-words";
import { partOfPlan } from "./plan-part";

const lacking: Readonly<Record<string, Partial<Record<Orphan["lacks"], string>>>> = {
  needs: { provision: "no provision meets it" },
  outcomes: { provision: "no provision supports it", need: "it answers no need" },
  provisions: { outcome: "it supports no outcome", need: "it meets no need", advice: "it comes from no advice" },
  voice: { outcome: "no outcome takes it up" },
};

/** What the golden thread lacks, one line for each part, all that the part lacks together. */
export function orphansInWords(orphans: readonly Orphan[], plan: PlanRecord): string[] {
  const byPart = new Map<string, string[]>();
  for (const { subject, lacks } of orphans) {
    const list = subject.split("/")[1]!;
    const words = lacking[list]?.[lacks] ?? `no ${lacks}`;
    byPart.set(subject, [...(byPart.get(subject) ?? []), words]);
  }
  return [...byPart].map(([subject, words]) => `${capital(partOfPlan(subject, plan))}: ${words.join("; ")}.`);
}

/** What became of a recommendation where the plan does not follow it; nothing where it does. */
export function driftInWords({
  subject,
  matched,
  hoursPerYear,
  hoursInPlan,
  belowAdvice,
}: Drift & { subject: string }) {
  const number = Number(subject.split("/")[2]) + 1;
  if (!matched) return `Recommendation ${number}: nothing in the plan answers it.`;
  if (!belowAdvice) return undefined;
  const hours =
    hoursPerYear === undefined || hoursInPlan === undefined
      ? ""
      : ` (${round(hoursInPlan)} of ${round(hoursPerYear)} hours a year)`;
  return `Recommendation ${number}: the plan makes less provision than was advised${hours}.`;
}

function round(hours: number): string {
  return String(Math.round(hours * 10) / 10);
}
