import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import {
  type Calendars,
  clearDayBefore,
  dayBefore,
  lastDayAfter,
  lastDayBeginningWith,
} from "../../src/calendar/counting";
import { englandWorkingCalendar } from "../../src/calendar/england";
import type { Period } from "../../src/calendar/period";
import { createSchoolCalendar } from "../../src/calendar/school-days";
import { naiveAfter, naiveBefore, naiveBeginningWith, plus } from "../support/naive-days";

/** A school that is open on every working day, as the walker takes it to be. */
const terms = Array.from({ length: 31 }, (_, i) => ({ from: `${2010 + i}-01-01`, to: `${2010 + i}-12-31` }));
const working = englandWorkingCalendar();
const calendars: Calendars = { working, school: createSchoolCalendar({ terms }, working) };

const days = fc.integer({ min: parseIsoDate("2011-01-01"), max: parseIsoDate("2039-12-31") });
const periods: Record<string, fc.Arbitrary<Period>> = {
  days: fc.integer({ min: 1, max: 400 }).map((n) => ({ days: n })),
  hours: fc.integer({ min: 1, max: 10 }).map((n) => ({ hours: 24 * n })),
  weeks: fc.integer({ min: 1, max: 52 }).map((n) => ({ weeks: n })),
  months: fc.integer({ min: 1, max: 11 }).map((n) => ({ months: n })),
  workingDays: fc.integer({ min: 1, max: 150 }).map((n) => ({ workingDays: n })),
  schoolDays: fc.integer({ min: 1, max: 150 }).map((n) => ({ schoolDays: n })),
};

/** Clear days: one more of the same kind lies between, a day for every unit but working and school days. */
function naiveClear(day: string, period: Period): string {
  if ("workingDays" in period) return naiveBefore(day, { workingDays: period.workingDays + 1 });
  if ("schoolDays" in period) return naiveBefore(day, { schoolDays: period.schoolDays + 1 });
  return plus(naiveBefore(day, period), -1);
}

describe("every way to count, from 2011 to 2039, ends where a walk from day to day ends", () => {
  it.each(Object.keys(periods))("in %s", (unit) => {
    fc.assert(
      fc.property(days, periods[unit]!, (day, period) => {
        const iso = toIsoDate(day);
        expect(toIsoDate(lastDayAfter(day, period, calendars))).toBe(naiveAfter(iso, period));
        expect(toIsoDate(lastDayBeginningWith(day, period, calendars))).toBe(naiveBeginningWith(iso, period));
        expect(toIsoDate(dayBefore(day, period, calendars))).toBe(naiveBefore(iso, period));
        expect(toIsoDate(clearDayBefore(day, period, calendars))).toBe(naiveClear(iso, period));
      }),
      { numRuns: 300 },
    );
  });
});
