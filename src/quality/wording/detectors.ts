import { unexplainedAcronyms } from "./acronyms";
import type { Family } from "./family";
import type { Place } from "./lexicon";
import { mixedPersons } from "./mixed-person";
import type { Reading } from "./reading";

const longestSentence = 45;

/** Tests beyond terms, each of a whole passage. */
export const detectors: Readonly<Record<NonNullable<Family["detector"]>, (reading: Reading) => Place[]>> = {
  "mixed-person": mixedPersons,
  "unexplained-acronym": (reading) => unexplainedAcronyms(reading),
  "long-sentence": ({ sentences, tokens }) =>
    sentences.filter(({ from, to }) => {
      let words = 0;
      for (let i = from; i < to; i += 1) if (tokens[i]!.kind !== "mark") words += 1;
      return words > longestSentence;
    }),
};
