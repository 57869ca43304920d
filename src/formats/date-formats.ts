import { isIsoDate } from "../calendar/civil-date";

/** The ways of writing dates that leave it open, without being named, which number is what. */
export const dateFormats = ["DD/MM/YYYY", "MM/DD/YYYY", "DD/MM/YY", "MM/DD/YY"] as const;

/** How dates are written; `/` stands for `/`, `-` or `.`, and days and months may have one figure. `YY` is a year from 2000 on. */
export type DateFormat = (typeof dateFormats)[number];

/** A date that was read, or what is wrong with it. */
export type DateReading = { date: string } | { fault: string };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A time of day after a date, as databases write it; it is not read. */
const time = String.raw`(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?`;
const yearFirst = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})${time}$`);
const namedMonth = new RegExp(`^(\\d{1,2})[ -]([A-Za-z]{3,9})[ -](\\d{4})${time}$`);
const yearThenNamedMonth = new RegExp(`^(\\d{4})[ -]([A-Za-z]{3,9})[ -](\\d{1,2})${time}$`);
const figures = new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})${time}$`);

/**
 * Reads a day as extracts write it. One with the year first or with a name for the month can be read in one way only; in any other, which
 * number is the day and which the month is never guessed: a format must say.
 *
 * @param unnamed What to do where no format is named.
 */
export function readDate(text: string, format: DateFormat | undefined, unnamed = nameIt): DateReading {
  const iso = yearFirst.exec(text);
  if (iso) return existing(iso[1]!, iso[2]!, iso[3]!);
  const named = namedMonth.exec(text);
  if (named) return existing(named[3]!, numberOfMonth(named[2]!), named[1]!);
  const yearNamed = yearThenNamedMonth.exec(text);
  if (yearNamed) return existing(yearNamed[1]!, numberOfMonth(yearNamed[2]!), yearNamed[3]!);
  const plain = figures.exec(text);
  if (!plain) return { fault: /^\d{5}(\.\d+)?$/.test(text) ? serialNumber : notADate(format) };
  if (format === undefined)
    return { fault: `which number is the day and which the month is never guessed: ${unnamed}` };
  const [, first, , second, year] = plain;
  if (year!.length !== (format.endsWith("YYYY") ? 4 : 2)) return { fault: `the date is not written as ${format}` };
  const whole = year!.length === 2 ? `20${year}` : year!;
  return format.startsWith("DD") ? existing(whole, second!, first!) : existing(whole, first!, second!);
}

const nameIt = `name the format under "dates" in the mapping (one of ${dateFormats.join(", ")})`;
const serialNumber = "a spreadsheet's number of a day: format the column as dates, YYYY-MM-DD, before it is saved";
const noSuchDay = "there is no such day";

function notADate(format: DateFormat | undefined): string {
  if (format === undefined) return "this is no date: write it as YYYY-MM-DD";
  return `this is no date: write it as ${format} or YYYY-MM-DD; a word that stands for no date can be said under "values" in the mapping, as null`;
}

function existing(year: string, month: string | undefined, day: string): DateReading {
  if (month === undefined) return { fault: "this is no name of a month in English" };
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(date) ? { date } : { fault: noSuchDay };
}

/** Whole names and their first three letters are known, and "sept". */
function numberOfMonth(name: string): string | undefined {
  const word = name.toLowerCase();
  const i = months.indexOf(word.slice(0, 3));
  const whole = wholeNames[i];
  const known = whole !== undefined && (word.length === 3 || word === whole || word === "sept");
  return known ? String(i + 1) : undefined;
}

const wholeNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
