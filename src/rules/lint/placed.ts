import type { Definition, Instrument, Interpretation, Rule } from "../rule";
import type { Step } from "../step";

/** A part of the law, such as a rule or interpretation, with where it stands. */
export interface Placed<T> {
  item: T;
  file: string;
  pointer: string;
}

/** All that a set of rule files holds. */
export interface PlacedLaw {
  rules: Placed<Rule>[];
  interpretations: Placed<Interpretation>[];
  instruments: Placed<Instrument>[];
  definitions: Placed<Definition>[];
  steps: Placed<Step>[];
}

/** Told of a fault: where the part of the law stands, the JSON Pointer below it, and what is wrong. */
export type Report = (place: Placed<unknown>, below: string, message: string) => void;

/** The same within one part of the law. */
export type ReportBelow = (pointer: string, message: string) => void;
