import type { PlanRecord, SectionLetter } from "./plan-record";

type Section = NonNullable<PlanRecord["sections"]>[number];

/** How many parts are recorded in a section, in others of their list, and without any section. */
export interface PartCount {
  own: number;
  elsewhere: number;
  nowhere: number;
}

/** Counts the recorded parts that stand in a section. */
export function partsIn(plan: PlanRecord, letter: SectionLetter): PartCount {
  const { voice = [], needs = [], outcomes = [], provisions = [], advice = [], placement, budget } = plan;
  const all = (own: number): PartCount => ({ own, elsewhere: 0, nowhere: 0 });
  if (letter === "A") return all(voice.length);
  if (letter === "E") return all(outcomes.length);
  if (letter === "I") return all(placement === undefined ? 0 : 1);
  if (letter === "J") return all(budget === undefined ? 0 : 1);
  if (letter === "K") return all(advice.length);
  const list: { section?: string | undefined }[] =
    letter === "B" || letter === "C" || letter === "D" ? needs : provisions;
  const own = list.filter(({ section }) => section === letter).length;
  const nowhere = list.filter(({ section }) => section === undefined).length;
  return { own, elsewhere: list.length - own - nowhere, nowhere };
}

/** Whether there is nothing in a section, as it is recorded or as far as its text and parts show. */
export function isEmptySection(plan: PlanRecord, { letter, empty, text }: Section): boolean {
  if (empty !== undefined) return empty;
  return text === undefined && (letter === undefined || partsIn(plan, letter).own === 0);
}
