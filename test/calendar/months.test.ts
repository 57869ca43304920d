import { UTCDate } from "@date-fns/utc";
import { addMonths as oracle } from "date-fns/addMonths";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIsoDate, toCivil, toIsoDate } from "../../src/calendar/civil-date";
import { InvalidDateError } from "../../src/calendar/errors";
import { addMonths } from "../../src/calendar/months";

const add = (date: string, n: number): string => toIsoDate(addMonths(parseIsoDate(date), n));
const between = (from: string, to: string) => fc.integer({ min: parseIsoDate(from), max: parseIsoDate(to) });

describe("addMonths", () => {
  it.each([
    ["1978-09-30", 4, "1979-01-30"], // Dodds v Walker
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-11-30", 1, "2026-12-30"],
    ["2027-12-31", 2, "2028-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-01-15", -13, "2024-12-15"],
    ["2026-05-31", 0, "2026-05-31"],
    ["2026-09-01", -5, "2026-04-01"],
  ])("%s and %i months is %s", (date, n, expected) => {
    expect(add(date, n)).toBe(expected);
  });

  it("agrees with date-fns over UTC", () => {
    fc.assert(
      fc.property(between("1600-01-01", "2400-12-31"), fc.integer({ min: -600, max: 600 }), (day, n) => {
        expect(addMonths(day, n) * 86_400_000).toBe(oracle(new UTCDate(day * 86_400_000), n).getTime());
      }),
      { numRuns: 2000 },
    );
  });

  it("never goes back when the start goes forward", () => {
    fc.assert(
      fc.property(between("2000-01-01", "2040-12-31"), fc.integer({ min: -60, max: 60 }), (day, n) => {
        expect(addMonths(day + 1, n)).toBeGreaterThanOrEqual(addMonths(day, n));
      }),
    );
  });

  it("keeps the day of the month or takes the last", () => {
    fc.assert(
      fc.property(between("2000-01-01", "2040-12-31"), fc.integer({ min: -60, max: 60 }), (day, n) => {
        const before = toCivil(day).day;
        const after = addMonths(day, n);
        expect(toCivil(after).day === before || (toCivil(after).day < before && toCivil(after + 1).day === 1)).toBe(
          true,
        );
      }),
    );
  });

  it("refuses a part of a month and years out of range", () => {
    for (const n of [0.5, Number.NaN, 100_000, -100_000]) {
      expect(() => addMonths(parseIsoDate("2026-01-01"), n)).toThrow(InvalidDateError);
    }
  });
});
