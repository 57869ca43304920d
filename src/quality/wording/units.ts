import amountWords from "../../../rules/quality/wording/vocabulary/amount-words.json";
import timeWords from "../../../rules/quality/wording/vocabulary/time-words.json";
import { wordSets } from "./word-sets";

/** Minutes of each unit of time that is a number of minutes. */
export const minutesOf: Readonly<Record<string, number>> = {
  minute: 1,
  minutes: 1,
  min: 1,
  mins: 1,
  hour: 60,
  hours: 60,
  hr: 60,
  hrs: 60,
  "hour's": 60,
};

export const { looseUnits } = wordSets(timeWords);

export const { counted: countNouns } = wordSets(amountWords);

/** Whether a word is one that a number counts or measures provision in. */
export function isUnit(word: string): boolean {
  return Object.hasOwn(minutesOf, word) || looseUnits.has(word) || countNouns.has(word) || /^weeks?$/.test(word);
}
