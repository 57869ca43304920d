import type { PartKind } from "./field-names";
import type { Letter } from "./section-label";

/** What the parts of a section are. */
const kindOfSection: Record<Letter, PartKind> = {
  A: "voice",
  B: "need",
  C: "need",
  D: "need",
  E: "outcome",
  F: "provision",
  G: "provision",
  H: "provision",
  H1: "provision",
  H2: "provision",
  I: "placement",
  J: "budget",
  K: "advice",
};

/** What the parts of some sections are; before the first section, the front of the plan. */
export function kindsOf(letters: readonly Letter[]): PartKind[] {
  return letters.length === 0 ? ["identity"] : [...new Set(letters.map((letter) => kindOfSection[letter]))];
}

/** The section among these whose parts are of a kind. */
export function letterFor(kind: PartKind, letters: readonly Letter[]): Letter | undefined {
  return letters.find((letter) => kindOfSection[letter] === kind);
}
