import type { PlanRecord } from "../plan-record";
import { acronymsOf } from "./acronyms";
import { analyseReading } from "./analyse-wording";
import { type PlanPassage, planPassages } from "./plan-passages";
import { type Reading, readPassage } from "./reading";
import { countRepeated } from "./repeated-passages";
import { wrongNames } from "./wrong-names";
import { countWrongPronouns } from "./wrong-pronouns";

/** What the words of a whole plan show, in numbers. A number is absent where the record holds nothing to compare with, or no words. */
export interface WholePlanFacts {
  /** Given names in the text that are not among `person.names`, each once. */
  wrongNames: number;
  /** Pronouns of the other kind than `person.pronouns`, where they can mean nobody but the child. */
  wrongPronouns: number;
  /** Remains of a template, once in a sentence. */
  placeholders: number;
  /** Passages of 20 words or more that say nearly the same as an earlier one. */
  repeatedPassages: number;
  /** Acronyms that not everybody knows and that are nowhere written out, each once. */
  unexplainedAcronyms: number;
}

/** The facts that are derived from all the words of a plan together. The time is nearly in proportion to their length. */
export function wholePlanFacts(plan: PlanRecord): Partial<WholePlanFacts> {
  const passages = planPassages(plan);
  if (passages.length === 0) return {};
  const readings = passages.map(({ text }) => readPassage(text));
  const { names, pronouns } = plan.person ?? {};
  // What the child says may be of anybody.
  const ofOthers = readings.filter((_, i) => passages[i]!.section !== "A");
  return {
    ...(names !== undefined && { wrongNames: wrongNames(ofOthers, names).size }),
    ...(pronouns !== undefined && { wrongPronouns: countWrongPronouns(ofOthers, pronouns) }),
    placeholders: countPlaceholders(passages, readings),
    repeatedPassages: countRepeated(readings.map(wordsOf)),
    unexplainedAcronyms: countUnexplained(readings),
  };
}

function countPlaceholders(passages: readonly PlanPassage[], readings: readonly Reading[]): number {
  return readings.reduce((sum, reading, i) => {
    const { queries } = analyseReading(reading, { section: passages[i]!.section });
    return sum + queries.filter(({ family }) => family === "placeholder").length;
  }, 0);
}

const wordsOf = ({ tokens }: Reading) => tokens.filter(({ kind }) => kind !== "mark").map(({ norm }) => norm);

function countUnexplained(readings: readonly Reading[]): number {
  const all = readings.flatMap(acronymsOf);
  const explained = new Set(all.filter((one) => one.explained).map(({ letters }) => letters));
  return new Set(all.map(({ letters }) => letters).filter((letters) => !explained.has(letters))).size;
}
