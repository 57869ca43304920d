import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOfWeek, parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import { latestMonday, weekdayBetween, weekdayFrom, weeksAgo } from "../../src/synth/days";
import type { History } from "../../src/synth/history";
import { dayFor, type Pace } from "../../src/synth/pace";
import { randomStreams } from "../../src/synth/random";

const random = randomStreams(1).next().value;
const at = (asOf: number) => ({ random, asOf }) as History;
const day = fc.integer({ min: parseIsoDate("2017-01-01"), max: parseIsoDate("2099-12-31") });

describe("days of the week", () => {
  it("moves a weekend to the Monday after", () => {
    const from = ["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"].map((on) =>
      toIsoDate(weekdayFrom(parseIsoDate(on))),
    );
    expect(from).toEqual(["2026-11-20", "2026-11-23", "2026-11-23", "2026-11-23"]);
  });

  it("finds a weekday in any span of three days or more", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 2, max: 60 }), (from, length) => {
        const on = weekdayBetween(random, from, from + length);
        expect(dayOfWeek(on)).toBeLessThan(6);
        expect(on).toBeGreaterThanOrEqual(from);
        // A weekend at the start of the span is left forwards.
        expect(on).toBeLessThanOrEqual(from + length);
      }),
    );
  });

  it("counts weeks back to a Monday to Thursday that has passed", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (asOf, weeks) => {
        const on = weeksAgo(at(asOf), weeks, weeks);
        expect(dayOfWeek(on)).toBeLessThan(5);
        expect(asOf - on).toBeGreaterThanOrEqual(7 * weeks - 3);
        expect(asOf - on).toBeLessThanOrEqual(7 * weeks + 6);
      }),
    );
  });

  it("finds the latest Monday of a season that is long enough ago", () => {
    const found = (asOf: string) => toIsoDate(latestMonday(at(parseIsoDate(asOf)), "06-08", 28));
    expect(found("2026-11-23")).toBe("2025-06-09");
    expect(found("2026-12-21")).toBe("2026-06-08");
    expect(found("2026-12-20")).toBe("2025-06-09");
  });
});

describe("dayFor", () => {
  const startedOn = parseIsoDate("2026-01-05");
  const days = (pace: Pace) =>
    Array.from({ length: 100 }, () => dayFor(random, { startedOn, weeks: 6 }, pace) - startedOn);

  it("keeps to the last day, or passes it, as the pace says", () => {
    expect(new Set(days("last-day"))).toEqual(new Set([42]));
    expect(new Set(days("day-late"))).toEqual(new Set([43]));
    expect(Math.max(...days("in-time"))).toBeLessThan(42);
    expect(Math.min(...days("in-time"))).toBeGreaterThan(0);
    expect(Math.min(...days("late"))).toBeGreaterThan(42);
    expect(Math.min(...days("very-late"))).toBeGreaterThan(240);
  });

  it("is never before the day given", () => {
    for (let i = 0; i < 100; i++) {
      expect(dayFor(random, { startedOn, weeks: 6 }, "in-time", startedOn + 35)).toBeGreaterThanOrEqual(startedOn + 35);
    }
  });
});
