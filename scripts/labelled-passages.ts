// Invented passages with what a careful reader would query in them, from test/quality/labelled.
import { readFileSync } from "node:fs";
import type { SectionLetter } from "../src/quality/plan-record";

/** The elements of a provision that are labelled. */
export const elements = ["what", "who", "expertise", "howOften", "howLong", "groupSize"] as const;

/** One element of a provision. */
export type Element = (typeof elements)[number];

/** One passage and its labels. The rules of labelling stand in the file itself. */
export interface LabelledPassage {
  id: string;
  section: SectionLetter;
  text: string;
  /** The families of wording to be queried. */
  families: string[];
  /** Those to be told for information only. */
  information: string[];
  /** Those whose words, or words near to them, occur without anything to query. */
  nearMiss?: string[];
  /** Those on which two careful readers could differ: left out of the count. */
  unjudged?: string[];
  /** Whether each element is said, of a provision; an element that is not judged is not there. */
  elements?: Partial<Record<Element, boolean | "not-shared">>;
  note?: string;
}

/** A set of labelled passages. */
export interface LabelledSet {
  set: string;
  rules: string[];
  passages: LabelledPassage[];
}

/** The files of the development sets: what they showed was used in mending the lexicon. */
export const developmentFiles = [
  "passages",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
] as const;

/** Reads each of the sets. No mend of the lexicon was made from the held-out set. */
export const labelledSets = {
  heldOut: () => read("held-out"),
  development: () => pooled(developmentFiles),
};

/** Several sets as one. The id of a passage tells which of them it is from. */
function pooled(names: readonly string[]): LabelledSet {
  const sets = names.map((name) => ({ name, ...read(name) }));
  return {
    set: sets.map(({ set }) => set).join(" "),
    rules: [...new Set(sets.flatMap(({ rules }) => rules))],
    passages: sets.flatMap(({ name, passages }) => passages.map((one) => ({ ...one, id: `${name}-${one.id}` }))),
  };
}

function read(name: string): LabelledSet {
  return JSON.parse(readFileSync(`test/quality/labelled/${name}.json`, "utf8")) as LabelledSet;
}
