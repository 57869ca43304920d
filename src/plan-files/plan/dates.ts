import { fromCivil, toIsoDate, tryParseIsoDate } from "../../calendar";
import { InvalidDateError } from "../../calendar/errors";

/** What a text says of a day: the day, that none is said, or that one is said in a form that can be read two ways. */
export type ReadDate = { on: string } | "none" | "ambiguous";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const weekday = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?";
const monthName =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const iso = /(?<![\d-])(\d{4}-\d{2}-\d{2})(?![\d-])/;
const long = new RegExp(
  `${weekday}(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${monthName}\\.?,?\\s+(\\d{4})(?!\\d)`,
  "i",
);
const numeric = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})(?![\d/-])/;

/**
 * The first day in a text: ISO (2026-03-03), or in words (3 March 2026). With numbers alone, 13/03/2026 and 03/03/2026
 * are read, and 03/04/2026 is not: it could be either month. A year of two digits is not read.
 */
export function readDate(text: string): ReadDate {
  return dateIn(text)?.date ?? "none";
}

/** The first day in a text, and the words that say it. */
export function dateIn(text: string): { date: { on: string } | "ambiguous"; words: string; at: number } | undefined {
  const isoFound = iso.exec(text);
  if (isoFound) {
    const isDay = tryParseIsoDate(isoFound[1]!) !== undefined;
    return { date: isDay ? { on: isoFound[1]! } : "ambiguous", words: isoFound[0], at: isoFound.index };
  }
  const longFound = long.exec(text);
  if (longFound) {
    const month = months.indexOf(longFound[2]!.slice(0, 3).toLowerCase()) + 1;
    const date = dayOf(Number(longFound[3]), month, Number(longFound[1]));
    return { date, words: longFound[0], at: longFound.index };
  }
  const found = numeric.exec(text);
  if (!found) return undefined;
  const [day, month] = [Number(found[1]), Number(found[3])];
  const isPlain = found[4]!.length === 4 && (day === month || day > 12);
  return { date: isPlain ? dayOf(Number(found[4]), month, day) : "ambiguous", words: found[0], at: found.index };
}

/** A day, or that the numbers are no day: then nobody knows which was meant. */
function dayOf(year: number, month: number, day: number): { on: string } | "ambiguous" {
  try {
    return { on: toIsoDate(fromCivil(year, month, day)) };
  } catch (error) {
    if (error instanceof InvalidDateError) return "ambiguous";
    throw error;
  }
}
