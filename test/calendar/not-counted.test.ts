import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import { lastDayAfter } from "../../src/calendar/counting";
import { englandWorkingCalendar } from "../../src/calendar/england";
import { InvalidPeriodError, UncountableUnitError } from "../../src/calendar/errors";
import {
  firstWorkingDayPast,
  isNotCounted,
  lastDayAfterSkipping,
  type NotCounted,
} from "../../src/calendar/not-counted";
import type { Period } from "../../src/calendar/period";

const calendars = { working: englandWorkingCalendar() };
const both: NotCounted[] = ["august", "christmas-and-new-year"];
const d = parseIsoDate;
const last = (date: string, period: Period, which = both) =>
  toIsoDate(lastDayAfterSkipping(d(date), period, calendars, which));

describe("isNotCounted", () => {
  it.each([
    ["2026-07-31", false],
    ["2026-08-01", true],
    ["2026-08-31", true],
    ["2026-09-01", false],
    ["2026-12-24", false],
    ["2026-12-25", true],
    ["2026-12-31", true],
    ["2027-01-01", true],
    ["2027-01-02", false],
  ])("%s: %s", (date, expected) => {
    expect(isNotCounted(d(date), both)).toBe(expected);
  });

  it("looks only at the spells given", () => {
    expect(isNotCounted(d("2026-08-15"), ["christmas-and-new-year"])).toBe(false);
    expect(isNotCounted(d("2026-12-25"), ["august"])).toBe(false);
    expect(isNotCounted(d("2026-08-15"), [])).toBe(false);
  });
});

describe("lastDayAfterSkipping", () => {
  const examples: [string, Period, string][] = [
    ["2026-07-31", { days: 1 }, "2026-09-01"],
    ["2026-07-30", { days: 1 }, "2026-07-31"],
    ["2026-08-10", { days: 5 }, "2026-09-05"],
    ["2026-07-20", { weeks: 2 }, "2026-09-03"],
    ["2026-12-23", { days: 2 }, "2027-01-02"],
    ["2026-12-23", { workingDays: 2 }, "2027-01-04"],
    ["2026-07-31", { workingDays: 5 }, "2026-09-07"],
    ["2026-07-31", { days: 0 }, "2026-07-31"],
    // The month's own number of days: 31 from 10 July and 10 December, 30 from 28 November, 28 from 31 January.
    ["2026-07-10", { months: 1 }, "2026-09-10"],
    ["2025-12-10", { months: 1 }, "2026-01-18"],
    ["2025-11-28", { months: 1 }, "2026-01-05"],
    ["2026-01-31", { months: 1 }, "2026-02-28"],
    ["2026-07-10", { months: 2 }, "2026-10-11"],
  ];
  it.each(examples)("%s + %j = %s", (date, period, expected) => {
    expect(last(date, period)).toBe(expected);
  });

  it("refuses units that cannot pass over days", () => {
    for (const period of [{ schoolWeeks: 1 }, { hours: 24 }, { schoolDays: 1 }]) {
      expect(() => last("2026-07-20", period as Period)).toThrow(UncountableUnitError);
      expect(() => last("2026-07-20", period as Period)).toThrow(RangeError);
    }
  });

  it("refuses what is no period", () => {
    for (const period of [{ days: -1 }, { days: 0.5 }, { workingDays: 0 }]) {
      expect(() => last("2026-07-20", period as Period)).toThrow(InvalidPeriodError);
    }
  });

  const days = fc.integer({ min: d("2012-01-01"), max: d("2036-12-31") });
  const units = fc.constantFrom("days", "weeks", "months", "workingDays");

  it("is lastDayAfter when nothing is left out", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), units, (day, n, unit) => {
        const period = { [unit]: n } as unknown as Period;
        expect(lastDayAfterSkipping(day, period, calendars, [])).toBe(lastDayAfter(day, period, calendars));
      }),
    );
  });

  it("ends on a counted day, with as many counted days as asked for", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, n) => {
        const end = lastDayAfterSkipping(day, { days: n }, calendars, both);
        let counted = 0;
        for (let each = day + 1; each <= end; each++) if (!isNotCounted(each, both)) counted++;
        expect(counted).toBe(n);
        expect(isNotCounted(end, both)).toBe(false);
      }),
    );
  });
});

describe("firstWorkingDayPast", () => {
  const past = (date: string, which = both) => toIsoDate(firstWorkingDayPast(d(date), which, calendars));

  it("goes to the first working day after the spell", () => {
    expect(past("2026-08-01")).toBe("2026-09-01");
    expect(past("2026-08-31")).toBe("2026-09-01");
    expect(past("2026-12-25")).toBe("2027-01-04"); // 2 January 2027 is a Saturday
    expect(past("2027-01-01")).toBe("2027-01-04");
    expect(past("2022-01-01")).toBe("2022-01-04"); // 3 January 2022 was a bank holiday
  });

  it("leaves any other day, also one that is not a working day", () => {
    expect(past("2026-07-31")).toBe("2026-07-31");
    expect(past("2026-11-29")).toBe("2026-11-29");
    expect(past("2026-08-15", ["christmas-and-new-year"])).toBe("2026-08-15");
  });
});
