import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AreaSummary, breakdowns, type Figures, type Shown, summariseTimetables } from "../../src/timetables";
import { arbitraryReports, invented, times } from "./invented-reports";

describe("an area's summary", () => {
  const reports = [
    ...times(6, { school: "1", area: "North", keyStage: "key stage 2", sen: "ehc-plan", days: 10 }),
    ...times(7, {
      school: "2",
      area: "North",
      keyStage: "key stage 3",
      sen: "sen-support",
      days: 30,
      reason: "medical",
    }),
    ...times(5, { school: "2", status: "past-its-end", days: 61, reviewOverdue: true, lookedAfter: true }),
    ...times(8, { status: "ended" }),
    ...times(6, { status: "planned" }),
    ...times(5, { status: "undated" }),
  ];

  it("counts the timetables that run, and tells how many do not", () => {
    const { running, notRunning } = summariseTimetables(reports, { suppressBelow: 1 });
    expect(running).toEqual({
      timetables: 18,
      withEhcPlan: 6,
      withSenSupport: 7,
      lookedAfter: 5,
      reviewOverdue: 5,
      pastTheirEnd: 5,
      medianDays: 30,
      longestDays: 61,
      hoursLostPerWeek: { hours: 180, notKnown: 0 },
      hoursLost: { hours: 540, notKnown: 0 },
    });
    expect(notRunning).toEqual({ planned: 6, ended: 8, undated: 5 });
  });

  it("breaks them down, in the order of the field or of the letters, those not recorded last", () => {
    const { by } = summariseTimetables(reports, { suppressBelow: 1 });
    const counts = (groups: { group?: string; timetables: Shown }[]) =>
      groups.map(({ group, timetables }) => [group, timetables]);
    expect(counts(by.school)).toEqual([
      ["1", 6],
      ["2", 12],
    ]);
    expect(counts(by.area)).toEqual([
      ["North", 13],
      [undefined, 5],
    ]);
    expect(counts(by.keyStage)).toEqual([
      ["key stage 2", 6],
      ["key stage 3", 7],
      [undefined, 5],
    ]);
    expect(counts(by.reason)).toEqual([
      ["medical", 7],
      [undefined, 11],
    ]);
    expect(counts(by.status)).toEqual([
      ["running", 13],
      ["past-its-end", 5],
    ]);
    expect(counts(by.sen)).toEqual([
      ["ehc-plan", 6],
      ["sen-support", 7],
      [undefined, 5],
    ]);
  });

  it("takes the middle of two lengths, and adds up the hours that are known", () => {
    const { hoursLost: _, ...withoutHours } = invented({ days: 11 });
    const { running } = summariseTimetables([invented({ days: 4 }), withoutHours], { suppressBelow: 1 });
    expect(running).toMatchObject({ medianDays: 7.5, longestDays: 11, hoursLost: { hours: 30, notKnown: 1 } });
  });

  it("has no length and no hours of nothing", () => {
    const { running, by } = summariseTimetables([]);
    expect(running).toEqual({
      timetables: 0,
      withEhcPlan: 0,
      withSenSupport: 0,
      lookedAfter: 0,
      reviewOverdue: 0,
      pastTheirEnd: 0,
      hoursLostPerWeek: { notKnown: 0 },
      hoursLost: { notKnown: 0 },
    });
    expect(breakdowns.flatMap((one) => by[one])).toEqual([]);
  });
});

describe("a small number", () => {
  it("is suppressed below 5, with every figure of its group", () => {
    const { by, running } = summariseTimetables([
      ...times(4, { school: "1" }),
      ...times(9, { school: "2" }),
      ...times(6, { school: "3", lookedAfter: true }),
    ]);
    expect(by.school[0]).toEqual({
      group: "1",
      timetables: "suppressed",
      withEhcPlan: "suppressed",
      withSenSupport: "suppressed",
      lookedAfter: "suppressed",
      reviewOverdue: "suppressed",
      pastTheirEnd: "suppressed",
      medianDays: "suppressed",
      longestDays: "suppressed",
      hoursLostPerWeek: { hours: "suppressed", notKnown: "suppressed" },
      hoursLost: { hours: "suppressed", notKnown: "suppressed" },
    });
    // The smallest other school is suppressed too, and the total stays.
    expect(by.school.map(({ timetables }) => timetables)).toEqual(["suppressed", 9, "suppressed"]);
    expect(running.timetables).toBe(19);
  });

  it("hides the sum of hours of so few", () => {
    const { hoursLost: _, ...withoutHours } = invented({ school: "1" });
    const { running, by } = summariseTimetables([
      ...Array.from({ length: 6 }, () => withoutHours),
      ...times(3, { school: "1" }),
      ...times(8, { school: "2" }),
    ]);
    expect(by.school[0]).toMatchObject({ timetables: 9, hoursLost: { hours: "suppressed", notKnown: 6 } });
    // Otherwise the first school's would be the difference.
    expect(by.school[1]).toMatchObject({ timetables: 8, hoursLost: { hours: "suppressed", notKnown: 0 } });
    expect(running.hoursLost).toEqual({ hours: 330, notKnown: 6 });
  });
});

type Bounds = [least: number, most: number];
const countNames = [
  "timetables",
  "withEhcPlan",
  "withSenSupport",
  "lookedAfter",
  "reviewOverdue",
  "pastTheirEnd",
] as const;
type CountName = (typeof countNames)[number];

/** The counts of a summary, each with its place. */
function countsOf(summary: AreaSummary): Map<string, Shown> {
  const counts = new Map<string, Shown>();
  const add = (place: string, figures: Figures) => {
    for (const name of countNames) counts.set(`${place}.${name}`, figures[name]);
    counts.set(`${place}.weekly`, figures.hoursLostPerWeek.notKnown);
    counts.set(`${place}.toDate`, figures.hoursLost.notKnown);
  };
  add("all", summary.running);
  for (const breakdown of breakdowns)
    for (const [i, group] of summary.by[breakdown].entries()) add(`${breakdown}/${i}`, group);
  for (const [status, count] of Object.entries(summary.notRunning)) counts.set(status, count);
  return counts;
}

/** What somebody can tell of each count who has the summary and nothing else, and adds and subtracts with patience. */
function workedOut(summary: AreaSummary): Map<string, Bounds> {
  const counts = countsOf(summary);
  const bounds = new Map<string, Bounds>();
  for (const [place, count] of counts) {
    const [row] = place.split(".");
    // In a row that is hidden as a whole a count may be zero.
    const least = counts.get(`${row}.timetables`) === "suppressed" && !place.endsWith(".timetables") ? 0 : 1;
    bounds.set(place, count === "suppressed" ? [least, Number.POSITIVE_INFINITY] : [count, count]);
  }
  const narrow = (place: string, least: number, most: number) => {
    const [a, b] = bounds.get(place)!;
    const next: Bounds = [Math.max(a, least), Math.min(b, most)];
    bounds.set(place, next);
    return next[0] !== a || next[1] !== b;
  };
  const names = [...countNames, "weekly", "toDate"];
  const same = (group: string, name: CountName, breakdown: "sen" | "status") =>
    summary.by[breakdown].flatMap((one, i) =>
      one.group === group ? [[`${breakdown}/${i}.timetables`, `all.${name}`]] : [],
    );
  const equal = [
    ...same("ehc-plan", "withEhcPlan", "sen"),
    ...same("sen-support", "withSenSupport", "sen"),
    ...same("past-its-end", "pastTheirEnd", "status"),
  ];
  const tables = breakdowns.flatMap((breakdown) =>
    names.map((name) => ({
      total: `all.${name}`,
      parts: summary.by[breakdown].map((_, i) => `${breakdown}/${i}.${name}`),
    })),
  );
  const rows = ["all", ...breakdowns.flatMap((one) => summary.by[one].map((_, i) => `${one}/${i}`))];
  for (let round = 0, changed = true; changed && round < 1_000; round++) {
    changed = false;
    for (const [a, b] of equal) {
      changed = narrow(a!, ...bounds.get(b!)!) || changed;
      changed = narrow(b!, ...bounds.get(a!)!) || changed;
    }
    for (const { total, parts } of tables) {
      if (parts.length === 0) continue;
      const sum = (side: 0 | 1, without?: string) =>
        parts.reduce((all, part) => all + (part === without ? 0 : bounds.get(part)![side]), 0);
      changed = narrow(total, sum(0), sum(1)) || changed;
      for (const part of parts) {
        const [least, most] = bounds.get(total)!;
        changed = narrow(part, least - sum(1, part), most - sum(0, part)) || changed;
      }
    }
    for (const row of rows) {
      const [, all] = bounds.get(`${row}.timetables`)!;
      for (const name of names) if (name !== "timetables") changed = narrow(`${row}.${name}`, 0, all) || changed;
      const [plan, support] = [bounds.get(`${row}.withEhcPlan`)!, bounds.get(`${row}.withSenSupport`)!];
      changed = narrow(`${row}.withEhcPlan`, 0, all - support[0]) || changed;
      changed = narrow(`${row}.withSenSupport`, 0, all - plan[0]) || changed;
    }
  }
  return bounds;
}

describe("a suppressed number", () => {
  it("cannot be worked out by adding and subtracting, wherever it stands; a zero of a hidden group may", () => {
    fc.assert(
      fc.property(arbitraryReports, (reports) => {
        const shown = summariseTimetables(reports);
        const real = countsOf(summariseTimetables(reports, { suppressBelow: 1 }));
        const bounds = workedOut(shown);
        for (const [place, count] of countsOf(shown)) {
          const value = real.get(place) as number;
          if (count !== "suppressed") {
            expect(count, place).toBe(value);
            expect(value === 0 || value >= 5, `${place} is ${value}`).toBe(true);
            continue;
          }
          const [least, most] = bounds.get(place)!;
          expect(least <= value && value <= most, place).toBe(true);
          if (value > 0) expect(least, `${place} is worked out to be ${value}`).toBeLessThan(most);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("takes no figure with it that could stay: with large groups nothing is suppressed", () => {
    const groups = ["1", "2", "3"].flatMap((school) => times(8, { school, sen: "none", keyStage: "key stage 4" }));
    expect(JSON.stringify(summariseTimetables(groups))).not.toContain("suppressed");
  });

  it("hides lengths and hours of each group whose number is hidden", () => {
    fc.assert(
      fc.property(arbitraryReports, (reports) => {
        const { running, by } = summariseTimetables(reports);
        for (const figures of [running, ...Object.values(by).flat()]) {
          if (figures.timetables !== "suppressed") continue;
          expect(figures).toMatchObject({
            medianDays: "suppressed",
            longestDays: "suppressed",
            hoursLostPerWeek: { hours: "suppressed", notKnown: "suppressed" },
            hoursLost: { hours: "suppressed", notKnown: "suppressed" },
          });
        }
      }),
    );
  });
});
