import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generateTable, writeTable } from "../../scripts/generate-bank-holidays";
import { parseIsoDate } from "../../src/calendar/civil-date";
import { englandBankHolidays, englandWorkingCalendar } from "../../src/calendar/england";
import { createWorkingCalendar } from "../../src/calendar/working-days";
import published from "../fixtures/bank-holidays-england.json";

const { bankHolidays, publishedFrom, publishedTo } = englandBankHolidays;
const inPublished = bankHolidays.filter(({ date }) => date >= publishedFrom && date <= publishedTo);

describe("bank holidays in England", () => {
  it.each(Array.from({ length: 18 }, (_, i) => String(2011 + i)))("are those gov.uk published for %s", (year) => {
    const ofYear = (list: { date: string }[]) => list.map(({ date }) => date).filter((date) => date.startsWith(year));
    expect(ofYear(published.dates).length).toBeGreaterThanOrEqual(8);
    expect(ofYear(inPublished)).toEqual(ofYear(published.dates));
  });

  it("have the titles of gov.uk, but for Christmas 2011", () => {
    // In 2011 gov.uk gave 26 December to Christmas Day; from 2016 on it gives it to Boxing Day, as the table does throughout.
    const christmas2011 = new Set(["2011-12-26", "2011-12-27"]);
    const named = (list: { date: string; title: string; substitute?: boolean | undefined }[]) =>
      list
        .filter(({ date }) => !christmas2011.has(date))
        .map(({ date, title, substitute }) => `${date} ${title}${substitute === true ? " (substitute)" : ""}`);
    expect(named(inPublished)).toEqual(named(published.dates));
  });

  it("are forecast outside the published years and only there", () => {
    for (const { date, forecast } of bankHolidays) {
      expect(forecast === true).toBe(date < publishedFrom || date > publishedTo);
    }
  });

  it("are eight in a year that is forecast, none on a weekend", () => {
    for (let year = 2029; year <= 2040; year++) {
      expect(bankHolidays.filter(({ date }) => date.startsWith(String(year)))).toHaveLength(8);
    }
    const weekend = bankHolidays.filter(({ date }) => (parseIsoDate(date) + 3) % 7 >= 5);
    expect(weekend).toEqual([]);
  });

  it("are in date order and make a calendar", () => {
    const dates = bankHolidays.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(() => createWorkingCalendar(englandBankHolidays)).not.toThrow();
  });

  it("are what the script writes", () => {
    const file = new URL("../../rules/calendar/england.json", import.meta.url);
    expect(readFileSync(file, "utf8")).toBe(writeTable(generateTable()));
  });
});

describe("englandWorkingCalendar", () => {
  it("is built once", () => {
    expect(englandWorkingCalendar()).toBe(englandWorkingCalendar());
  });
});
