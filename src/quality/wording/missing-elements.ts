import factTerms from "../../../rules/quality/wording/elements/facts.json";
import missing from "../../../rules/quality/wording/elements/missing-elements.json";
import { criterionIn } from "./criterion-in";
import { type Element, type Elements, isProvider } from "./elements";
import type { WordingContext } from "./family";
import type { Place } from "./lexicon";
import type { FactCondition, MissingElement, PassageFact, WordedFact } from "./missing-element";
import { provisionSentences } from "./provision-passage";
import type { Query } from "./query";
import { quoteOf, type Reading } from "./reading";
import { type FactPlaces, WordedFacts } from "./worded-facts";

/** What is asked for each element that provision does not say. */
export const missingElements = missing as unknown as readonly MissingElement[];

/** The facts that words can say, from their file. */
export const wordedFacts = factTerms as readonly WordedFact[];

const quantifying: readonly Element[] = ["who", "howOften", "howLong"];
/** Where nothing better is to be quoted, how a promise begins. */
const mostWordsQuoted = 8;

let compiled: WordedFacts | undefined;

/**
 * What a passage of provision leaves unsaid, as queries; none where the passage provides nothing. Elements are judged over the whole
 * passage. What `lexicon` already asks in full is not asked again.
 */
export function missingElementQueries(
  reading: Reading,
  elements: Elements,
  { section, fields = {} }: WordingContext,
  lexicon: readonly Query[],
): Query[] {
  const inSection = missingElements.filter((one) => criterionIn(one, section) !== undefined);
  if (inSection.length === 0 || elements.missing.length === 0) return [];
  compiled ??= new WordedFacts(wordedFacts);
  const places = compiled.find(reading);
  const sentences = provisionSentences(reading, places, elements.what);
  if (sentences.length === 0) return [];
  const holds = holdsIn(factsOf(reading, places, elements, fields.mode === "equipment"));
  const lacks = new Set(
    inSection.filter((one) => !elements[one.element] && isAsked(one, holds)).map(({ element }) => element),
  );
  const isQuantified = !quantifying.some((one) => lacks.has(one));
  return inSection.flatMap((one) => {
    if (!lacks.has(one.element) || lexicon.some((query) => isSame(one, query) && query.weight === "full")) return [];
    const isFull = one.weight === "full" || !isQuantified || one.fullWhen?.some(holds) === true;
    const weight = isFull ? "full" : "information";
    if (!isFull && lexicon.some((query) => isSame(one, query))) return [];
    const isSeverer = one.severer?.missing.every((other) => lacks.has(other)) === true;
    const { family, because, remedy } = one;
    const { from, to } = placeOf(one, reading, places, sentences);
    const severity = isSeverer ? one.severer!.severity : one.severity;
    const criterion = criterionIn(one, section)!;
    return { criterion, family, ...quoteOf(reading, from, to), because, remedy, severity, weight };
  });
}

/** Whether a query of the lexicon says what a missing element says. */
function isSame({ saidBy }: MissingElement, { family }: Query): boolean {
  return saidBy.includes(family);
}

/** The queries of the lexicon with those of missing elements: of two for one gap, the one of more weight, in the order of the passage. */
export function withMissingElements(lexicon: readonly Query[], missing: readonly Query[]): Query[] {
  const said = new Set(
    missing
      .filter(({ weight }) => weight === "full")
      .flatMap(({ family }) => missingElements.find((one) => one.family === family)?.saidBy ?? []),
  );
  const kept = lexicon.filter(({ family, weight }) => weight === "full" || !said.has(family));
  return [...kept, ...missing].sort((a, b) => a.start - b.start || a.end - b.end);
}

function factsOf({ extracts }: Reading, places: FactPlaces, { shared }: Elements, isEquipment: boolean) {
  const said = (fact: PassageFact) => (places.get(fact)?.length ?? 0) > 0;
  const facts = new Set<PassageFact>();
  for (const { fact, butNot = [] } of wordedFacts) if (said(fact) && !butNot.some(said)) facts.add(fact);
  if (isEquipment) facts.add("equipment");
  if (shared) facts.add("shared");
  if (extracts.some(({ ofReview }) => ofReview === true)) facts.add("reviewed-at-intervals");
  return facts;
}

const holdsIn = (facts: ReadonlySet<PassageFact>) => (condition: FactCondition) =>
  typeof condition === "string" ? facts.has(condition) : condition.every((one) => facts.has(one));

function isAsked({ askedWhen, notAskedWhen }: MissingElement, holds: (condition: FactCondition) => boolean): boolean {
  return (askedWhen?.some(holds) ?? true) && notAskedWhen?.some(holds) !== true;
}

/** The words to quote: the narrowest that show the gap, within a sentence that provides. */
function placeOf(
  { quotes }: MissingElement,
  reading: Reading,
  places: FactPlaces,
  sentences: readonly { from: number; to: number }[],
): Place {
  const numbers = new Set(sentences.map(({ from }) => reading.sentence[from]!));
  const isThere = ({ from }: Place) => numbers.has(reading.sentence[from]!);
  for (const fact of quotes) {
    const found = fact === "provider" ? reading.extracts.find((one) => isProvider(one) && isThere(one)) : undefined;
    const place = found ?? longestFirst(places.get(fact)?.filter(isThere) ?? []);
    if (place !== undefined) return place;
  }
  return beginning(reading, sentences[0]!);
}

/** The first place, and of those that start together the longest. */
function longestFirst(places: readonly Place[]): Place | undefined {
  let best: Place | undefined;
  for (const one of places)
    if (best === undefined || one.from < best.from || (one.from === best.from && one.to > best.to)) best = one;
  return best;
}

function beginning({ tokens }: Reading, { from, to }: Place): Place {
  let first = from;
  while (first + 1 < to && tokens[first]!.kind === "mark") first += 1;
  let last = first + 1;
  while (last < to && last - first < mostWordsQuoted && tokens[last]!.kind !== "mark") last += 1;
  return { from: first, to: last };
}
