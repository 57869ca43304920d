import { criterionIn } from "./criterion-in";
import { detectors } from "./detectors";
import { type Elements, elementsOf } from "./elements";
import { exceptionTo } from "./exceptions";
import type { AmountKind, AmountValue } from "./extract";
import { families } from "./families";
import type { Family, WordingContext, WordingSection } from "./family";
import { hoursOf } from "./hours";
import { type Findings, type Hit, Lexicon, type Place } from "./lexicon";
import { missingElementQueries, withMissingElements } from "./missing-elements";
import { PassageFacts } from "./passage-facts";
import type { Query } from "./query";
import { quoteOf, type Reading, readPassage } from "./reading";

/** An amount that a passage says. Its numbers are absent where the words give none. */
export interface WordingAmount extends AmountValue {
  kind: AmountKind;
  quote: string;
  start: number;
  end: number;
}

/** What the words of a passage ask of a person, and what they say. */
export interface WordingAnalysis {
  queries: Query[];
  /** What is said of a provision, with the hours a year where they can be worked out. */
  elements: Elements & { hoursPerYear?: number };
  amounts: WordingAmount[];
}

const lexicon = new Lexicon(families);
const amountKinds: ReadonlySet<string> = new Set<AmountKind>([
  "duration",
  "rate",
  "frequency",
  "count",
  "ratio",
  "group-size",
  "weeks",
  "money",
]);

/**
 * Analyses the words of one passage of a plan: one provision, outcome, need or view. It never throws, and its time is in proportion to
 * the length of the passage.
 *
 * @param text The passage.
 * @param context The section it stands in, which decides the families that run, and what is recorded of it beside its words.
 */
export function analyseWording(text: string, context: WordingContext): WordingAnalysis {
  return analyseReading(readPassage(text), context);
}

/** As {@link analyseWording}, of a passage that has been read. */
export function analyseReading(reading: Reading, context: WordingContext): WordingAnalysis {
  const { section, fields = {}, missingElements = false } = context;
  const elements = elementsOf(reading, fields);
  const facts = new PassageFacts(reading, fields);
  const findings = lexicon.find(reading);
  const hoursPerYear = hoursOf(reading, fields);
  const queries = queriesOf(reading, findings, facts, section);
  return {
    queries: missingElements
      ? withMissingElements(queries, missingElementQueries(reading, elements, context, queries))
      : queries,
    elements: { ...elements, ...(hoursPerYear !== undefined && { hoursPerYear }) },
    amounts: amountsOf(reading),
  };
}

function amountsOf(reading: Reading): WordingAmount[] {
  return reading.extracts
    .filter(({ kind }) => amountKinds.has(kind))
    .map(({ kind, from, to, amount }) => ({ kind: kind as AmountKind, ...quoteOf(reading, from, to), ...amount }));
}

function queriesOf(reading: Reading, findings: Findings, facts: PassageFacts, section: WordingSection): Query[] {
  const queries: Query[] = [];
  /** For each family and sentence, where its hit stands in `queries`. */
  const counted = new Map<string, number>();
  const add = (family: Family, criterion: string, place: Place, weight: Query["weight"]) => {
    const key = `${family.family} ${reading.sentence[place.from]}`;
    const before = counted.get(key);
    const query = toQuery(reading, facts, family, criterion, place, weight);
    if (before === undefined) counted.set(key, queries.push(query) - 1);
    else if (isBetter(query, queries[before]!)) queries[before] = query;
  };
  for (const hit of findings.hits) {
    const { family } = hit.term;
    const criterion = criterionIn(family, section);
    if (criterion === undefined || family.detector !== undefined) continue;
    const exception = exceptionTo(hit, reading, findings, facts);
    if (exception !== "skip") add(family, criterion, hit, exception ?? weightOf(hit, facts));
  }
  for (const family of families) {
    const criterion = criterionIn(family, section);
    if (criterion === undefined || family.detector === undefined) continue;
    const weight = family.weight === "information" ? "information" : "full";
    for (const place of detectors[family.detector](reading)) add(family, criterion, place, weight);
  }
  return queries.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The first hit of a sentence counts, the longer of two that start together, and one of full weight before one for information. */
function isBetter(query: Query, before: Query): boolean {
  if (query.weight !== before.weight) return query.weight === "full";
  return query.start === before.start && query.end > before.end;
}

function weightOf(hit: Hit, facts: PassageFacts): Query["weight"] {
  switch (hit.term.family.weight) {
    case "full":
    case "information":
      return hit.term.family.weight;
    case "information-when-quantified":
      return facts.isQuantified(hit) ? "information" : "full";
    case "full-when-nothing-is-said":
      return facts.saysNothing(hit) ? "full" : "information";
  }
}

function toQuery(
  reading: Reading,
  facts: PassageFacts,
  family: Family,
  criterion: string,
  place: Place,
  weight: Query["weight"],
): Query {
  const { severer, because, remedy } = family;
  const isSeverer = severer?.lacking.every((one) => !facts.has(one, "sentence", place)) === true;
  return {
    criterion,
    family: family.family,
    ...quoteOf(reading, place.from, place.to),
    because,
    remedy,
    severity: isSeverer ? severer!.severity : family.severity,
    weight,
  };
}
