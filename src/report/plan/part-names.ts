import type { PlanRecord } from "../../quality/plan-record";
import { spoken } from "../page/words";

/** What one entry of a list of the record is called. */
const entries: Readonly<Record<string, string>> = {
  sections: "Section",
  voice: "View",
  needs: "Need",
  outcomes: "Outcome",
  provisions: "Provision",
  recommendations: "Recommendation",
  advice: "Advice",
  reviews: "Review",
  changes: "Change from the draft",
};

/** What other parts of the record are called. */
const others: Readonly<Record<string, string>> = {
  person: "The child's details",
  placement: "Placement",
  budget: "Personal budget",
};

/** The list and the place in it that a JSON Pointer leads to. */
export function placeOf(subject: string): { list: string; at: number } | undefined {
  const [, list, at] = /^\/(\w+)\/(\d+)(?:\/|$)/.exec(subject) ?? [];
  return list === undefined || at === undefined ? undefined : { list, at: Number(at) };
}

/**
 * The part of a plan that a JSON Pointer leads to, for people: `Provision 2` is the second that the record lists. With the plan at hand,
 * also the section and the service: `Provision 2, Section F, speech and language therapy`.
 */
export function partName(subject: string, plan?: PlanRecord): string {
  const place = placeOf(subject);
  if (place === undefined) return others[subject.split("/")[1] ?? ""] ?? "The plan as a whole";
  const { list, at } = place;
  if (list === "sections") {
    const letter = plan?.sections?.[at]?.letter;
    return letter === undefined ? `Section, number ${at + 1} in the record` : `Section ${letter}`;
  }
  return [partNoun(list, at, plan), ...details(list, at, plan)].join(", ");
}

/** What a part is called, with its number in the record: `Provision 2`. */
export function partNoun(list: string, at: number, plan?: PlanRecord): string {
  const isAspiration = list === "voice" && plan?.voice?.[at]?.kind === "aspiration";
  return `${isAspiration ? "Aspiration" : (entries[list] ?? "Part")} ${at + 1}`;
}

/** Whose advice it is: the role of the adviser, or else the kind of advice. */
export function adviserOf({ role, type }: NonNullable<PlanRecord["advice"]>[number]): string | undefined {
  return role ?? (type === undefined ? undefined : spoken(type));
}

/** What the record holds of a part beside its words. */
function details(list: string, at: number, plan: PlanRecord | undefined): string[] {
  const said = (section: string | undefined, word: string | undefined) => [
    ...(section === undefined ? [] : [`Section ${section}`]),
    ...(word === undefined ? [] : [spoken(word)]),
  ];
  if (list === "provisions") return said(plan?.provisions?.[at]?.section, plan?.provisions?.[at]?.service);
  if (list === "needs") return said(plan?.needs?.[at]?.section, plan?.needs?.[at]?.area);
  if (list === "recommendations") return said(undefined, plan?.recommendations?.[at]?.service);
  const advice = list === "advice" ? plan?.advice?.[at] : undefined;
  const adviser = advice && adviserOf(advice);
  return adviser === undefined ? [] : [adviser];
}
