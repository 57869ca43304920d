import type { Shown } from "../../suppression/shown";
import { byText } from "../by-text";
import { type PlanRecord, type SectionLetter, sectionLetters } from "../plan-record";
import { nearDuplicates, shinglesOf, wordsWithin } from "./near-duplicates";
import { ownNames } from "./own-names";
import { passagesOf } from "./passages";
import { type Sentence, sentencesOf } from "./sentences-of";

/** A passage that stands nearly the same in several plans: a query for a person. */
export interface RepeatedPassage {
  /** Its words, as far as each stands in three plans or more: names are `[name]`, and what differs is `…`. */
  text: string;
  plans: Shown;
  /** How many teams the plans are of, those without a team counting as one. */
  teams: number;
  sections: SectionLetter[];
  /** The references of the plans, where nothing is suppressed. */
  ids?: string[];
}

/** What was found of criterion X-01. */
export interface Boilerplate {
  /** How many plans were compared. */
  compared: Shown;
  /** How many hold such a passage. */
  plans: Shown;
  /** Those that stand in most plans first. */
  passages: RepeatedPassage[];
}

/** How passages are compared over plans. */
export interface BoilerplateOptions {
  /** Texts that the authority approved for all plans. */
  approved?: readonly string[];
  suppressBelow: number;
}

/** A sentence is compared only when it has as many words as this: shorter ones are alike by chance. */
const leastWords = 10;
/** In how many plans a passage must stand. */
const leastPlans = 3;

/** A sentence of a plan. */
interface Unit extends Sentence {
  /** The place of its plan; `undefined` for an approved text. */
  plan: number | undefined;
  subject: string;
  section: SectionLetter | undefined;
  text: string;
  /** As compared: without the child's name and pronouns. */
  words: string[];
}

const pronouns = new Set(
  "he she they him her them his hers their theirs himself herself themselves themself he's she's they're".split(" "),
);
const name = "[name]";

/** Finds the passages that stand nearly the same in three plans or more, other than approved texts. */
export function findBoilerplate(
  plans: readonly PlanRecord[],
  { approved = [], suppressBelow }: BoilerplateOptions,
): Boilerplate {
  const units = [
    ...plans.flatMap((plan, i) => unitsOf(plan, i)),
    ...approved.flatMap((text) => split(text, { plan: undefined, subject: "", section: undefined }, new Set())),
  ];
  const groups = nearDuplicates(units.map(({ words }) => words))
    .map((members) => members.map((i) => units[i]!))
    .filter((members) => members.every(({ plan }) => plan !== undefined) && plansOf(members).length >= leastPlans);
  const show = (count: number): Shown => (count > 0 && count < suppressBelow ? "suppressed" : count);
  const passages = joinNeighbours(groups).map(({ groups: own, plans: places }) => ({
    count: places.length,
    passage: {
      text: own.map(commonWords).join(" "),
      plans: show(places.length),
      teams: new Set(places.map((i) => plans[i]!.team)).size,
      sections: sectionLetters.filter((letter) => own.some((some) => some.some(({ section }) => section === letter))),
      ...(suppressBelow <= 1 ? { ids: places.map((i) => plans[i]!.id) } : {}),
    },
  }));
  return {
    compared: show(plans.length),
    plans: show(new Set(groups.flatMap(plansOf)).size),
    passages: passages
      .sort((a, b) => b.count - a.count || byText(a.passage.text, b.passage.text))
      .map(({ passage }) => passage),
  };
}

function unitsOf(plan: PlanRecord, at: number): Unit[] {
  const names = ownNames(plan);
  return passagesOf(plan).flatMap(({ subject, section, text }) => split(text, { plan: at, subject, section }, names));
}

function split(text: string, place: Pick<Unit, "plan" | "subject" | "section">, names: ReadonlySet<string>): Unit[] {
  return sentencesOf(text)
    .filter(({ tokens }) => tokens.length >= leastWords)
    .map((sentence) => {
      const words = sentence.tokens.map(({ norm, base }) => {
        if (names.has(base)) return name;
        return pronouns.has(norm) ? "[pronoun]" : norm;
      });
      return { ...sentence, ...place, text, words };
    });
}

/** The places of the plans of some sentences, each once, in order. */
function plansOf(units: readonly Unit[]): number[] {
  return [...new Set(units.flatMap(({ plan }) => plan ?? []))].sort((a, b) => a - b);
}

/** Takes together the groups whose sentences stand in the very same texts: one passage of several sentences. */
function joinNeighbours(groups: readonly Unit[][]): { groups: Unit[][]; plans: number[] }[] {
  const byPlace = new Map<string, Unit[][]>();
  for (const group of groups) {
    const key = [...new Set(group.map(({ plan, subject }) => `${plan}${subject}`))].sort(byText).join(" ");
    byPlace.set(key, [...(byPlace.get(key) ?? []), group]);
  }
  return [...byPlace.values()].map((some) => ({
    groups: some.sort((a, b) => a[0]!.start - b[0]!.start),
    plans: plansOf(some.flat()),
  }));
}

/** The words of a sentence that its group has in common: what stands in fewer than three plans is left out. */
function commonWords(group: readonly Unit[]): string {
  const standsIn = new Map<number, Set<number | undefined>>();
  for (const { words, plan } of group) {
    for (const shingle of shinglesOf(words)) {
      const places = standsIn.get(shingle);
      if (places === undefined) standsIn.set(shingle, new Set([plan]));
      else places.add(plan);
    }
  }
  const [first] = group;
  const { text, tokens, words, start, end } = first!;
  const common = wordsWithin(words, (shingle) => standsIn.get(shingle)!.size >= leastPlans);
  let shown = "";
  let at = start;
  for (const [i, token] of tokens.entries()) {
    const gap = text.slice(at, token.start).replace(/\s+/g, " ");
    const isKept = common.has(i);
    if (isKept)
      shown +=
        gap +
        (words[i] === name ? `${name}${token.norm === token.base ? "" : "'s"}` : text.slice(token.start, token.end));
    else if (i === 0 || common.has(i - 1)) shown += `${gap.startsWith(" ") ? " " : ""}…`;
    // The gap before the next word that is kept starts after this one.
    at = token.end;
  }
  return `${shown}${common.has(tokens.length - 1) ? text.slice(at, end).replace(/\s+/g, " ") : ""}`.trim();
}
