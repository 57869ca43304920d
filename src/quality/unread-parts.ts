import type { Criterion } from "./criterion";
import type { PlanFacts } from "./plan-facts-schema";
import type { SectionLetter } from "./plan-record";

const sectionOf: Readonly<Record<string, readonly SectionLetter[]>> = {
  voiceItem: ["A"],
  outcome: ["E"],
  adviceItem: ["K"],
};

/** Whether parts that a criterion is tested on may stand in text of the plan that was not read part by part. */
export function hasUnreadParts({ scope = "plan", partsIn, section }: Criterion, { partsUnread }: PlanFacts): boolean {
  if (scope === "recommendation") return partsUnread?.recommendations === undefined;
  const isUnread = (letter: SectionLetter) => partsUnread?.[`section${letter}`] === undefined;
  if (scope === "need" || scope === "provision") {
    const own = section === "H" ? (["H1", "H2"] as const) : [section as SectionLetter];
    return (partsIn ?? own).some(isUnread);
  }
  return (partsIn ?? sectionOf[scope] ?? []).some(isUnread);
}
