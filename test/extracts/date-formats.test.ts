import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIsoDate } from "../../src/calendar/civil-date";
import { type DateFormat, dateFormats, readDate } from "../../src/formats/date-formats";

const days = fc.integer({ min: 10_957, max: 47_481 }).map((day) => toIsoDate(day as never));
const written: Record<DateFormat, (year: string, month: string, day: string) => string> = {
  "DD/MM/YYYY": (year, month, day) => `${day}/${month}/${year}`,
  "MM/DD/YYYY": (year, month, day) => `${month}/${day}/${year}`,
  "DD/MM/YY": (year, month, day) => `${day}/${month}/${year.slice(2)}`,
  "MM/DD/YY": (year, month, day) => `${month}/${day}/${year.slice(2)}`,
};

describe("a day in an extract", () => {
  it.each(dateFormats)("is read back as it was written: %s", (format) => {
    fc.assert(
      fc.property(days, fc.constantFrom("/", "-", "."), fc.boolean(), (date, separator, isShort) => {
        const [year, month, day] = date.split("-") as [string, string, string];
        const short = (text: string) => (isShort ? text.replace(/^0/, "") : text);
        const text = written[format](year, short(month), short(day)).replaceAll("/", separator);
        expect(readDate(text, format)).toEqual({ date });
        // Unnamed, it is refused, however plain it may look.
        expect(readDate(text, undefined)).toHaveProperty("fault");
      }),
    );
  });

  it.each([
    ["2026-01-05", "2026-01-05"],
    ["2026-01-05 00:00:00", "2026-01-05"],
    ["2026-01-05T09:30:00.000Z", "2026-01-05"],
    ["2026-01-05T23:30:00+01:00", "2026-01-05"],
    ["5 Jan 2026", "2026-01-05"],
    ["05-JAN-2026", "2026-01-05"],
    ["5 January 2026", "2026-01-05"],
    ["2026-Sep-28 00:00:00", "2026-09-28"],
    ["28 Sept 2026", "2026-09-28"],
  ])("%s is read whatever the format", (text, date) => {
    for (const format of [undefined, ...dateFormats]) expect(readDate(text, format)).toEqual({ date });
  });

  it.each([
    ["30/02/2026", "DD/MM/YYYY", "no such day"],
    ["01/13/2026", "DD/MM/YYYY", "no such day"],
    ["13/01/2026", "MM/DD/YYYY", "no such day"],
    ["05/01/26", "DD/MM/YYYY", "not written as DD/MM/YYYY"],
    ["05/01/2026", "DD/MM/YY", "not written as DD/MM/YY"],
    ["05/01-2026", "DD/MM/YYYY", "no date"],
    ["46027", "DD/MM/YYYY", "a spreadsheet's number"],
    ["5 Janvier 2026", undefined, "no name of a month"],
    ["2026-02-30", undefined, "no such day"],
    ["13/01/2026", undefined, "never guessed"],
    ["tomorrow", undefined, "no date: write it as YYYY-MM-DD"],
    [
      "n/a",
      "DD/MM/YYYY",
      'no date: write it as DD/MM/YYYY or YYYY-MM-DD; a word that stands for no date can be said under "values"',
    ],
    ["2026-01-05 25:00:00 or so", undefined, "no date"],
  ] as const)("%s by %s is refused: %s", (text, format, why) => {
    expect(readDate(text, format)).toEqual({ fault: expect.stringContaining(why) });
  });
});
