import { UTCDate } from "@date-fns/utc";
import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { dayOfWeek, toIsoDate } from "../../src/calendar/civil-date";
import { easterSunday } from "../../src/calendar/easter";
import published from "../fixtures/bank-holidays-england.json";

const easterMonday = (year: number): string => toIsoDate(easterSunday(year) + 1);
const years = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The first Sunday after the paschal full moon, walked to with UTC dates: golden number and Gregorian epact from the tables of 1582. */
function byTables(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const solar = Math.floor((3 * century) / 4) - 12;
  const lunar = Math.floor((8 * century + 5) / 25) - 5;
  const epact = (((11 * golden + 20 + lunar - solar) % 30) + 30) % 30;
  const moved = (epact === 25 && golden > 11) || epact === 24 ? epact + 1 : epact;
  const day = new UTCDate(year, 2, 44 - moved);
  if (44 - moved < 21) day.setUTCDate(day.getUTCDate() + 30);
  do day.setUTCDate(day.getUTCDate() + 1);
  while (day.getUTCDay() !== 0);
  return day.toISOString().slice(0, 10);
}

describe("easterSunday", () => {
  it("is the eve of every Easter Monday that gov.uk published, and two days after Good Friday", () => {
    const dates = (title: string) => published.dates.filter((one) => one.title === title).map(({ date }) => date);
    const mondays = dates("Easter Monday");
    expect(mondays.map((date) => Number(date.slice(0, 4)))).toEqual(years(2011, 2028));
    expect(years(2011, 2028).map(easterMonday)).toEqual(mondays);
    expect(years(2011, 2028).map((year) => toIsoDate(easterSunday(year) - 2))).toEqual(dates("Good Friday"));
  });

  it("is that of date-holidays from 2010 to 2040", () => {
    const holidays = new Holidays("GB", "ENG");
    const theirs = years(2010, 2040).map((year) =>
      holidays
        .getHolidays(year)
        .find(({ name }) => name === "Easter Monday")!
        .date.slice(0, 10),
    );
    expect(years(2010, 2040).map(easterMonday)).toEqual(theirs);
  });

  it.each([
    // The earliest and latest days there can be.
    [1818, "1818-03-22"],
    [2285, "2285-03-22"],
    [1943, "1943-04-25"],
    [2038, "2038-04-25"],
    // The two exceptions of the Gregorian epact.
    [1954, "1954-04-18"],
    [1981, "1981-04-19"],
    [2000, "2000-04-23"],
  ])("in %i is %s", (year, expected) => {
    expect(toIsoDate(easterSunday(year))).toBe(expected);
  });

  it("is the Sunday after the paschal full moon of the tables, from 1583 to 3000", () => {
    for (const year of years(1583, 3000)) {
      expect(toIsoDate(easterSunday(year))).toBe(byTables(year));
      expect(dayOfWeek(easterSunday(year))).toBe(7);
    }
  });
});
