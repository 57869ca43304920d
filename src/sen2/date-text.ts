import { tryParseIsoDate } from "../calendar/civil-date";

/** Why a text is no date: in words, without the text. */
export type DateText = { readonly date: string } | { readonly fault: string };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const noSuchDay = "there is no such day";
const notADate = "write the date as yyyy-mm-dd";
const ambiguous = `${notADate}: which number is the day and which the month is never guessed, unless the options say "DD/MM/YYYY"`;

/** A time of day, which is not read. */
const time = String.raw`(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?`;
const iso = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})${time}$`);
const named = new RegExp(`^(\\d{4})-([A-Za-z]{3})-(\\d{2})${time}$`);
const dayFirst = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})${time}$`);

/** Reads a date as the layouts write it: `2022-09-28`, `2022-Sep-28 00:00:00`, or with the day first where it is said to be. */
export function readDateText(text: string, format?: "DD/MM/YYYY"): DateText {
  if (tryParseIsoDate(text) !== undefined) return { date: text };
  const year = iso.exec(text);
  if (year) return existing(year[1]!);
  const word = named.exec(text);
  if (word) {
    const month = months.indexOf(word[2]!.toLowerCase()) + 1;
    return month === 0 ? { fault: notADate } : existing(`${word[1]}-${two(String(month))}-${word[3]}`);
  }
  const figures = dayFirst.exec(text);
  if (!figures) return { fault: notADate };
  if (format === undefined) return { fault: ambiguous };
  return existing(`${figures[3]}-${two(figures[2]!)}-${two(figures[1]!)}`);
}

/** Reads a day with a time of day, `yyyy-mm-ddThh:mm:ss`; a day alone is one at midnight. */
export function readDateTimeText(text: string, format?: "DD/MM/YYYY"): DateText {
  const day = readDateText(text, format);
  if ("fault" in day) return day;
  const clock = /[T ](\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(text);
  if (clock === null) return { date: `${day.date}T00:00:00` };
  const [, hour, minute, second = "00"] = clock;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return { fault: "there is no such time of day" };
  return { date: `${day.date}T${two(hour!)}:${minute}:${second}` };
}

const existing = (date: string): DateText => (tryParseIsoDate(date) === undefined ? { fault: noSuchDay } : { date });
const two = (figures: string): string => figures.padStart(2, "0");
