import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIsoDate, toIsoDate } from "../../src/calendar";
import { createSchoolCalendar } from "../../src/calendar/school-days";
import type { Timetable } from "../../src/records/case-record";
import { hoursOf } from "../../src/timetables/hours-lost";

/** Monday 2 November to Friday 18 December 2026; Friday 27 November is an INSET day. */
const school = createSchoolCalendar({
  terms: [{ from: "2026-11-02", to: "2026-12-18" }],
  insetDays: ["2026-11-27"],
});
const asOf = "2026-11-20";
const threeWeeks: Timetable = {
  startedOn: "2026-11-02",
  agreedHours: { monday: 5, tuesday: 5, wednesday: 5 },
};

describe("the hours of a timetable", () => {
  it("are lost by the agreed hours of each school day, of which a week has five", () => {
    expect(hoursOf(threeWeeks, 25, school, asOf)).toEqual({
      weeklyHours: 15,
      fullTimeHours: 25,
      hoursLostPerWeek: 10,
      hoursLost: 30,
    });
    // Thursday and Friday are the days off, and this Friday the school is shut.
    expect(hoursOf(threeWeeks, 25, school, "2026-11-26").hoursLost).toBe(35);
    expect(hoursOf(threeWeeks, 25, school, "2026-11-29").hoursLost).toBe(35);
  });

  it("are full-time by the timetable's own week before the school's", () => {
    const own = hoursOf({ ...threeWeeks, fullTimeHours: 20 }, 25, school, asOf);
    expect([own.fullTimeHours, own.hoursLostPerWeek, own.hoursLost]).toEqual([20, 5, 15]);
  });

  it("are fewer by education elsewhere, a fifth of it a day", () => {
    const elsewhere = hoursOf({ ...threeWeeks, hoursElsewhere: 5 }, 25, school, asOf);
    expect(elsewhere).toMatchObject({ hoursElsewhere: 5, hoursLostPerWeek: 5, hoursLost: 15 });
    expect(hoursOf({ ...threeWeeks, hoursElsewhere: 30 }, 25, school, asOf)).toMatchObject({
      hoursLostPerWeek: 0,
      hoursLost: 0,
    });
  });

  it("change from the day of a review or a step, once it has come", () => {
    const rising: Timetable = {
      ...threeWeeks,
      steps: [{ from: "2026-11-09", weeklyHours: 20 }, { from: "2026-11-30", weeklyHours: 25 }, { from: "2026-11-16" }],
      reviews: [{ heldOn: "2026-11-16", weeklyHours: 22.5 }, { heldOn: "2026-11-19" }],
    };
    expect(hoursOf(rising, 25, school, asOf)).toMatchObject({
      weeklyHours: 22.5,
      hoursLostPerWeek: 2.5,
      hoursLost: 17.5,
    });
    expect(hoursOf(rising, 25, school, "2026-11-08").weeklyHours).toBe(15);
    expect(hoursOf(rising, 25, school, "2026-11-30").weeklyHours).toBe(25);
  });

  it("are those of the review where a review and a step share a day", () => {
    const both = { ...threeWeeks, reviews: [{ heldOn: "2026-11-09", weeklyHours: 10 }] };
    const steps = [{ from: "2026-11-09", weeklyHours: 20 }];
    expect(hoursOf({ ...both, steps }, 25, school, asOf).weeklyHours).toBe(10);
  });

  it("keep the days of the week where a review leaves the hours as they were", () => {
    const kept = { ...threeWeeks, reviews: [{ heldOn: "2026-11-25", weeklyHours: 15 }] };
    expect(hoursOf(kept, 25, school, "2026-11-26").hoursLost).toBe(35);
  });

  it("make up for nothing where they rise beyond full-time", () => {
    const beyond = { ...threeWeeks, steps: [{ from: "2026-11-09", weeklyHours: 30 }] };
    expect(hoursOf(beyond, 25, school, asOf)).toMatchObject({ hoursLostPerWeek: 0, hoursLost: 10 });
  });

  it("are told from the minutes by which each day is short, where no hours are agreed by day", () => {
    const short: Timetable = { startedOn: "2026-11-02", minutesShortEachDay: 60 };
    expect(hoursOf(short, 25, school, asOf)).toMatchObject({ weeklyHours: 20, hoursLostPerWeek: 5, hoursLost: 15 });
    expect(hoursOf(short, undefined, school, asOf)).toEqual({ needs: ["fullTimeHours", "agreedHours"] });
  });

  it("stop with the timetable, and have not begun before it does", () => {
    expect(hoursOf({ ...threeWeeks, endedOn: "2026-11-06" }, 25, school, asOf).hoursLost).toBe(10);
    const planned = hoursOf({ ...threeWeeks, startedOn: "2026-11-23" }, 25, school, asOf);
    expect(planned).toEqual({ weeklyHours: 15, fullTimeHours: 25, hoursLostPerWeek: 10 });
  });

  it.each<[string[], Timetable, number | undefined, boolean]>([
    [["fullTimeHours"], threeWeeks, undefined, true],
    [["agreedHours"], { startedOn: "2026-11-02" }, 25, true],
    [["agreedHours"], { startedOn: "2026-11-02", agreedHours: {} }, 25, true],
    [["agreedHours"], { startedOn: "2026-11-02", reviews: [{ heldOn: "2026-11-16", weeklyHours: 20 }] }, 25, true],
    [["schoolTerms"], threeWeeks, 25, false],
    [["schoolTerms"], { ...threeWeeks, startedOn: "2026-10-05" }, 25, true],
  ])("are never guessed: %j are named", (needs, timetable, full, withTerms) => {
    const hours = hoursOf(timetable, full, withTerms ? school : undefined, asOf);
    expect(hours.needs).toEqual(needs);
    expect(hours.hoursLost).toBeUndefined();
  });

  it("are not known beyond the last term", () => {
    expect(hoursOf(threeWeeks, 25, school, "2026-12-19").needs).toEqual(["schoolTerms"]);
  });

  it("add up the same however the days are counted", () => {
    const hours = fc.constantFrom(0, 1, 2.5, 5);
    const week = fc.record({ monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours });
    const day = fc.integer({ min: parseIsoDate("2026-11-02"), max: parseIsoDate("2026-12-18") });
    fc.assert(
      fc.property(week, day, day, (agreedHours, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const byWeekday = [undefined, ...Object.values(agreedHours), undefined, undefined];
        let lost = 0;
        for (let at = from; at <= to; at++) {
          const iso = toIsoDate(at);
          const weekday = new Date(`${iso}T00:00:00Z`).getUTCDay();
          if (weekday >= 1 && weekday <= 5 && iso !== "2026-11-27") lost += 5 - byWeekday[weekday]!;
        }
        const timetable = { startedOn: toIsoDate(from), agreedHours };
        expect(hoursOf(timetable, 25, school, toIsoDate(to)).hoursLost).toBeCloseTo(Math.max(0, lost), 6);
      }),
    );
  });
});
