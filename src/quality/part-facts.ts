import { isEmptySection, partsIn } from "./plan-parts";
import { type PlanRecord, type SectionLetter, sectionLetters } from "./plan-record";

/** What of a plan was not read part by part. Unknown, and so absent, where there is text of which no part was read. */
export type PartsUnread = Partial<Record<`section${SectionLetter}` | "recommendations", false>>;

/** The facts that are counted over the parts of a plan. Each is absent where parts that would count may not have been read. */
export interface PartFacts {
  partsUnread: PartsUnread;
  outcomesFromVoice?: number;
  assessedServicesLeftOut?: number;
  budgetProvisionsNotFound?: number;
}

const provided = ["F", "G", "H1", "H2"] as const;

/** Counts over the parts of a plan, and of which sections the parts are all known. */
export function partFacts(plan: PlanRecord): PartFacts {
  const unread = partsUnread(plan);
  return {
    partsUnread: unread,
    ...counted("outcomesFromVoice", outcomesFromVoice(plan, unread)),
    ...counted("assessedServicesLeftOut", assessedServicesLeftOut(plan, unread)),
    ...counted("budgetProvisionsNotFound", budgetProvisionsNotFound(plan, unread)),
  };
}

function counted<Name extends string>(name: Name, count: number | undefined) {
  return (count === undefined ? {} : { [name]: count }) as Partial<Record<Name, number>>;
}

function partsUnread(plan: PlanRecord): PartsUnread {
  const read = sectionLetters.filter((letter) => isRead(plan, letter));
  const isAdviceRead = (plan.recommendations ?? []).length > 0 || holdsNothing(plan, "K");
  const keys = [...read.map((letter) => `section${letter}`), ...(isAdviceRead ? ["recommendations"] : [])];
  return Object.fromEntries(keys.map((key) => [key, false]));
}

/** Parts without a section may belong to any; without sections, a list that has parts is taken to have them all. */
function isRead(plan: PlanRecord, letter: SectionLetter): boolean {
  const { own, elsewhere, nowhere } = partsIn(plan, letter);
  if (own > 0) return true;
  if (nowhere > 0) return false;
  return (plan.sections ?? []).length === 0 ? elsewhere > 0 : holdsNothing(plan, letter);
}

/** Whether a section is there and empty, or not there in a plan whose sections are known. */
function holdsNothing(plan: PlanRecord, letter: SectionLetter): boolean {
  const { sections = [], sectionsUnread = [] } = plan;
  if (sectionsUnread.includes(letter)) return false;
  return sections.length > 0 && sections.every((one) => one.letter !== letter || isEmptySection(plan, one));
}

/** Outcomes that come from a recorded view, interest or aspiration. */
function outcomesFromVoice({ voice = [], outcomes = [] }: PlanRecord, unread: PartsUnread): number | undefined {
  const views = new Set(
    voice.flatMap(({ id, kind }) => (id === undefined || kind === "history" || kind === "communication" ? [] : [id])),
  );
  const count = outcomes.filter(({ aspirationIds = [] }) => aspirationIds.some((id) => views.has(id))).length;
  return count === 0 && (unread.sectionA === undefined || unread.sectionE === undefined) ? undefined : count;
}

/** Services assessed as needed that Section H1 does not specify. */
function assessedServicesLeftOut(plan: PlanRecord, unread: PartsUnread): number | undefined {
  const { assessedServices, provisions = [] } = plan;
  if (assessedServices === undefined) return undefined;
  const inH1 = provisions.filter(({ section }) => section === "H1");
  const count = assessedServices.filter((service) => inH1.every((one) => one.service !== service)).length;
  const isKnown = unread.sectionH1 === false && inH1.every(({ service }) => service !== undefined);
  return count > 0 && !isKnown ? undefined : count;
}

/** What a budget buys that leads to no provision of the plan. A direct payment that names nothing is one such thing. */
function budgetProvisionsNotFound({ budget, provisions = [] }: PlanRecord, unread: PartsUnread): number | undefined {
  if (budget === undefined) return undefined;
  const { provisionIds = [], directPayment } = budget;
  const isBought = provisions.some(({ boughtByDirectPayment }) => boughtByDirectPayment === true);
  if (provisionIds.length === 0) return directPayment !== true || isBought ? 0 : 1;
  const count = provisionIds.filter((id) => provisions.every((one) => one.id !== id)).length;
  const isKnown =
    provided.every((letter) => unread[`section${letter}`] === false) && provisions.every(({ id }) => id !== undefined);
  return count > 0 && !isKnown ? undefined : count;
}
