import { wordSet } from "./word-set";

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

/** Lengths of time without a number of minutes. */
export const looseUnits = wordSet(
  "day days night nights weekend weekends morning mornings afternoon afternoons evening evenings overnight",
);

/** What is provided so many times. */
export const countNouns = wordSet(
  "session sessions visit visits lesson lessons block blocks appointment appointments meeting meetings slot slots class classes period periods contact contacts call calls observation observations break breaks times check checks day days night nights weekend weekends morning mornings afternoon afternoons evening evenings stay stays slot burst bursts consultation consultations assessment assessments episode episodes input inputs occasion occasions group groups",
);

/** Whether a word is one that a number counts or measures provision in. */
export function isUnit(word: string): boolean {
  return Object.hasOwn(minutesOf, word) || looseUnits.has(word) || countNouns.has(word) || /^weeks?$/.test(word);
}
