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

/** Reads each of the sets. Only the held-out set was never used in mending the lexicon. */
export const labelledSets = {
  heldOut: () => read("held-out"),
  second: () => read("second"),
  first: () => read("passages"),
};

function read(name: string): LabelledSet {
  return JSON.parse(readFileSync(`test/quality/labelled/${name}.json`, "utf8")) as LabelledSet;
}
