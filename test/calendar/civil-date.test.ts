import { UTCDate } from "@date-fns/utc";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayOfWeek,
  daysInMonth,
  fromCivil,
  isIsoDate,
  parseIsoDate,
  toCivil,
  toIsoDate,
  tryParseIsoDate,
} from "../../src/calendar/civil-date";
import { InvalidDateError } from "../../src/calendar/errors";

const FIRST = -719_162;
const LAST = 2_932_896;
const anyDay = fc.integer({ min: FIRST, max: LAST });

describe("reading", () => {
  it("counts days from 1970-01-01", () => {
    expect(parseIsoDate("1970-01-01")).toBe(0);
    expect(parseIsoDate("1969-12-31")).toBe(-1);
    expect(parseIsoDate("2000-03-01")).toBe(11_017);
    expect(parseIsoDate("0001-01-01")).toBe(FIRST);
    expect(parseIsoDate("9999-12-31")).toBe(LAST);
  });

  it.each(["2024-02-29", "2000-02-29", "2026-12-31", "2026-01-01"])("takes %s", (text) => {
    expect(isIsoDate(text)).toBe(true);
    expect(toIsoDate(parseIsoDate(text))).toBe(text);
  });

  it.each([
    "",
    "2026-02-29",
    "1900-02-29",
    "2026-02-30",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-01-32",
    "0000-01-01",
    "2026-1-05",
    "2026/01/05",
    "2026-01-05T00:00",
    "20260105",
    " 2026-01-05",
    "2026-01-5 ",
    "2026-0a-05",
    "-026-01-05",
    "+026-01-05",
    "05-01-2026",
    "２026-01-05",
    "2026-01-0:",
    "2026-01-0/",
  ])("refuses %j", (text) => {
    expect(tryParseIsoDate(text)).toBeUndefined();
    expect(isIsoDate(text)).toBe(false);
    expect(() => parseIsoDate(text)).toThrow(InvalidDateError);
  });

  it.each([undefined, null, 20260105, {}, ["2026-01-05"]])("is no date: %j", (value) => {
    expect(isIsoDate(value)).toBe(false);
  });

  it("refuses a date of which one character is another", () => {
    const others = [..."/:;!-.x０", "\u0000", "\uffff"];
    for (const text of ["2024-02-29", "1999-12-31", "0109-10-10"])
      for (let at = 0; at < text.length; at++)
        for (const other of others) {
          if (other === text[at]) continue;
          expect(tryParseIsoDate(text.slice(0, at) + other + text.slice(at + 1)), `${at} ${other}`).toBeUndefined();
        }
  });

  it("never repeats the text in its error", () => {
    expect(() => parseIsoDate("a private note")).toThrow(/^(?!.*private).*$/);
  });

  it("answers any text without throwing", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const day = tryParseIsoDate(text);
        expect(day === undefined || toIsoDate(day) === text).toBe(true);
      }),
    );
  });
});

describe("writing", () => {
  it("round trips every day of 1980 to 2070", () => {
    const last = parseIsoDate("2070-12-31");
    for (let day = parseIsoDate("1980-01-01"); day <= last; day++) {
      const text = toIsoDate(day);
      // Asked twice: the second answer is the remembered one.
      if (parseIsoDate(text) !== day || toIsoDate(day) !== text) expect.fail(text);
    }
  });

  it("round trips and agrees with UTC for the years 0001 to 9999", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const text = toIsoDate(day);
        expect(parseIsoDate(text)).toBe(day);
        expect(text).toBe(new UTCDate(day * 86_400_000).toISOString().slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });

  it("is right on both sides of the remembered years", () => {
    const remembered = ["1989-12-31", "1990-01-01", "2060-12-31", "2061-01-01"];
    expect(remembered.map((text) => toIsoDate(parseIsoDate(text)))).toEqual(remembered);
  });

  it("refuses what is no day", () => {
    for (const day of [FIRST - 1, LAST + 1, 0.5, 20_000.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => toIsoDate(day)).toThrow(InvalidDateError);
      expect(() => toCivil(day)).toThrow(InvalidDateError);
    }
  });
});

describe("civil fields", () => {
  it("round trips", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth } = toCivil(day);
        expect(fromCivil(year, month, dayOfMonth)).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  it("orders days as their texts are ordered", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(a - b)).toBe(toIsoDate(a) < toIsoDate(b) ? -1 : toIsoDate(a) > toIsoDate(b) ? 1 : 0);
      }),
    );
  });

  it("refuses a day that does not exist", () => {
    const wrong: [number, number, number][] = [
      [2026, 2, 29],
      [2026, 0, 1],
      [2026, 13, 1],
      [2026, 1, 0],
      [0, 1, 1],
      [10_000, 1, 1],
      [2026, 1.5, 1],
      [2026, 1, Number.NaN],
    ];
    for (const [year, month, day] of wrong) expect(() => fromCivil(year, month, day)).toThrow(InvalidDateError);
  });

  it("knows leap years", () => {
    expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect([1, 3, 4, 6, 9, 11, 12].map((month) => daysInMonth(2026, month))).toEqual([31, 31, 30, 30, 30, 30, 31]);
  });
});

describe("dayOfWeek", () => {
  it("numbers Monday 1 to Sunday 7", () => {
    expect(dayOfWeek(parseIsoDate("2026-11-02"))).toBe(1);
    expect(dayOfWeek(parseIsoDate("2026-11-08"))).toBe(7);
    expect(dayOfWeek(0)).toBe(4);
    expect(dayOfWeek(-4)).toBe(7);
  });

  it("agrees with UTC", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayOfWeek(day) % 7).toBe(new UTCDate(day * 86_400_000).getUTCDay());
      }),
    );
  });
});
