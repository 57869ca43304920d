import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanRecord } from "../../src/quality/plan-record";
import type { Standing } from "../../src/quality/rating";
import type { GradeFigures } from "../../src/quality/theme/grade-cells";
import type { ThemeSummary } from "../../src/quality/theme/theme-summary";
import { summariseThemes } from "../../src/quality/themes";
import { wilsonProportion } from "../../src/statistics/wilson";
import type { Shown } from "../../src/suppression/shown";
import { auditWith, inventAudits } from "../support/invented-audits";

const met = (): Standing => "met";
/** An audit of a plan that is good or, where it is to be weak, inadequate. */
const audit = (id: string, about: { team?: string; issuedOn?: string; asOf?: string }, isWeak = false) =>
  auditWith({ id, ...about }, isWeak ? () => "not" : met);
const every = { suppressBelow: 1 };

describe("a summary of audits", () => {
  const audits = [
    audit("1", { team: "East", issuedOn: "2026-10-01" }),
    audit("2", { team: "East", issuedOn: "2026-08-14" }, true),
    audit("3", { team: "West", issuedOn: "2026-02-14" }),
    audit("4", { team: "West", issuedOn: "2022-06-01" }, true),
    audit("5", {}),
  ];
  const summary = summariseThemes(audits, every);

  it("counts every plan by grade, with the share that is good or better and its Wilson interval", () => {
    const { value, interval } = wilsonProportion(3, 5) as { value: number; interval: { lower: number; upper: number } };
    expect(summary.all).toEqual({
      plans: 5,
      graded: 5,
      notGraded: 0,
      goodOrBetter: 3,
      grades: { outstanding: 3, good: 0, "requires-improvement": 0, inadequate: 2 },
      share: { value, ...interval },
    });
  });

  it("has a row for each section, each team and each age, those for which it is not recorded last", () => {
    expect(summary.sections).toHaveLength(15);
    expect(summary.sections[0]).toMatchObject({ section: "A", plans: 5, grades: { outstanding: 3, inadequate: 2 } });
    expect(summary.teams.map(({ group, plans, goodOrBetter }) => [group, plans, goodOrBetter])).toEqual([
      ["East", 2, 1],
      ["West", 2, 1],
      [undefined, 1, 1],
    ]);
    expect(summary.byAge.map(({ group, plans }) => [group, plans])).toEqual([
      ["under-1-year", 3],
      ["3-years-or-more", 1],
      [undefined, 1],
    ]);
  });

  it("tells of each criterion how many plans fall short, in each team in the order of the teams", () => {
    const one = summary.criteria.find(({ criterion }) => criterion === "F-05")!;
    expect(one).toMatchObject({ judged: 5, met: 3, short: 2, partly: 0, not: 2 });
    expect(one.byTeam).toEqual([
      { judged: 2, short: 1 },
      { judged: 2, short: 1 },
      { judged: 1, short: 0 },
    ]);
  });

  it("does not count what is pending or does not apply as judged", () => {
    const open = auditWith({ id: "6" }, (code) =>
      code === "F-05" ? "pending" : code === "F-06" ? "not-applicable" : "partly",
    );
    const { criteria, provisional } = summariseThemes([open], every);
    const of = (code: string) => criteria.find(({ criterion }) => criterion === code)!;
    expect(of("F-05")).toMatchObject({ judged: 0, short: 0 });
    expect(of("F-06")).toMatchObject({ judged: 0, short: 0 });
    expect(of("F-07")).toMatchObject({ judged: 1, short: 1, partly: 1 });
    expect(provisional).toBe(1);
  });

  it("sets health and care apart, by the age of plans", () => {
    expect(summary.healthAndCare.map(({ section }) => section)).toEqual(["C", "D", "G", "H"]);
    expect(summary.healthAndCare[0]).toMatchObject({
      section: "C",
      graded: 5,
      goodOrBetter: 3,
      byAge: [
        { group: "under-1-year", graded: 3, goodOrBetter: 2 },
        { group: "3-years-or-more", graded: 1, goodOrBetter: 0 },
        { graded: 1, goodOrBetter: 1 },
      ],
    });
  });

  it("runs over the quarters of issue without leaving one out, or over those of the audit", () => {
    const { shares } = summary.quarters;
    expect(shares[0]).toMatchObject({ group: "2022-Q2", graded: 1, goodOrBetter: 0 });
    expect(shares[1]).toEqual({ group: "2022-Q3", graded: 0, goodOrBetter: 0 });
    expect(shares[18]).toMatchObject({ group: "2026-Q4", graded: 1 });
    expect(shares[19]).toMatchObject({ graded: 1, goodOrBetter: 1 });
    expect(shares).toHaveLength(20);
    const byAudit = summariseThemes(audits, { ...every, quartersBy: "audit" }).quarters;
    expect(byAudit.shares).toMatchObject([{ group: "2026-Q4", graded: 5, goodOrBetter: 3 }]);
  });

  it("knows kinds of plan, passages and names only from the records of the plans", () => {
    expect(summary).not.toHaveProperty("byKind");
    expect(summary).not.toHaveProperty("boilerplate");
    const plans: PlanRecord[] = [
      { id: "1", kind: "new" },
      { id: "2", kind: "amended" },
      { id: "3", kind: "new" },
    ];
    const { byKind, boilerplate, namesOfOthers } = summariseThemes(audits, { ...every, plans });
    expect(byKind!.map(({ group, plans: count }) => [group, count])).toEqual([
      ["new", 2],
      ["amended", 1],
      [undefined, 2],
    ]);
    expect(boilerplate).toMatchObject({ compared: 3 });
    expect(namesOfOthers).toMatchObject({ compared: 0 });
  });

  it("looks at actions on the last day of an audit, unless another is given", () => {
    const actions = [{ finding: "F-05", owner: "x", status: "open" as const, due: "2026-11-20" }];
    expect(summariseThemes(audits, { actions }).actions!.actions[0]!.daysLate).toBe(3);
    expect(summariseThemes(audits, { actions, asOf: "2026-11-20" }).actions!.overdue).toBe(0);
  });

  it("can be of no audit at all", () => {
    expect(summariseThemes([]).all).toMatchObject({ plans: 0, graded: 0, goodOrBetter: 0 });
  });
});

/** What a reader of a summary knows: each number by its place, and which numbers make up which. */
interface Puzzle {
  shown: Map<string, Shown>;
  sums: { total: string; parts: string[] }[];
}

/** The puzzle that a summary is. `below`, `met` in teams and `rest` stand nowhere; a reader works them out. */
function puzzleOf(summary: ThemeSummary): Puzzle {
  const shown = new Map<string, Shown>();
  const sums: Puzzle["sums"] = [];
  const share = (at: string, { graded, goodOrBetter }: Pick<GradeFigures, "graded" | "goodOrBetter">) => {
    shown.set(`${at}.graded`, graded).set(`${at}.good`, goodOrBetter);
    sums.push({ total: `${at}.graded`, parts: [`${at}.good`, `${at}.below`] });
  };
  const grades = (at: string, figures: GradeFigures, plans = `${at}.plans`) => {
    share(at, figures);
    shown.set(plans, figures.plans);
    for (const [grade, count] of Object.entries(figures.grades)) shown.set(`${at}.${grade}`, count);
    sums.push({ total: `${at}.good`, parts: [`${at}.outstanding`, `${at}.good grade`] });
    shown.set(`${at}.good grade`, figures.grades.good);
    shown.delete(`${at}.good`);
    shown.set(`${at}.good`, figures.goodOrBetter);
    sums.push({ total: `${at}.below`, parts: [`${at}.requires-improvement`, `${at}.inadequate`] });
    shown.set(`${at}.not graded`, figures.notGraded);
    sums.push({ total: plans, parts: [`${at}.graded`, `${at}.not graded`] });
  };
  const across = (whole: string, parts: string[], names: string[]) => {
    for (const name of names) sums.push({ total: `${whole}.${name}`, parts: parts.map((part) => `${part}.${name}`) });
  };
  const ofShare = ["graded", "good", "below"];
  const ofGrades = [
    ...ofShare,
    "not graded",
    "plans",
    "outstanding",
    "good grade",
    "requires-improvement",
    "inadequate",
  ];
  grades("all", summary.all);
  for (const [name, groups] of Object.entries({ teams: summary.teams, ages: summary.byAge })) {
    for (const [i, figures] of groups.entries()) grades(`${name}${i}`, figures);
    across(
      "all",
      groups.map((_, i) => `${name}${i}`),
      ofGrades,
    );
  }
  for (const figures of summary.sections) grades(figures.section, figures, "all.plans");
  for (const { section, byAge } of summary.healthAndCare) {
    for (const [i, figures] of byAge.entries()) {
      share(`${section}${i}`, figures);
      sums.push({ total: `ages${i}.plans`, parts: [`${section}${i}.graded`, `${section}${i}.not graded`] });
    }
    across(
      section,
      byAge.map((_, i) => `${section}${i}`),
      [...ofShare, "not graded"],
    );
  }
  for (const { criterion: at, judged, met: right, short, partly, not, byTeam } of summary.criteria) {
    shown.set(`${at}.judged`, judged).set(`${at}.met`, right).set(`${at}.short`, short);
    shown.set(`${at}.partly`, partly).set(`${at}.not`, not);
    sums.push({ total: `${at}.judged`, parts: [`${at}.met`, `${at}.short`] });
    sums.push({ total: `${at}.short`, parts: [`${at}.partly`, `${at}.not`] });
    sums.push({ total: "all.plans", parts: [`${at}.judged`, `${at}.rest`] });
    for (const [i, one] of byTeam.entries()) {
      shown.set(`${at}${i}.judged`, one.judged).set(`${at}${i}.short`, one.short);
      sums.push({ total: `${at}${i}.judged`, parts: [`${at}${i}.met`, `${at}${i}.short`] });
      sums.push({ total: `teams${i}.plans`, parts: [`${at}${i}.judged`, `${at}${i}.rest`] });
    }
    across(
      at,
      byTeam.map((_, i) => `${at}${i}`),
      ["judged", "met", "short"],
    );
  }
  for (const [i, figures] of summary.quarters.shares.entries()) share(`quarter${i}`, figures);
  across(
    "all",
    summary.quarters.shares.map((_, i) => `quarter${i}`),
    ofShare,
  );
  return { shown, sums };
}

/** Between which numbers a reader can place each, by adding and subtracting until nothing changes. */
function workOut({ shown, sums }: Puzzle): Map<string, [least: number, most: number]> {
  const bounds = new Map<string, [number, number]>();
  for (const place of new Set(sums.flatMap(({ total, parts }) => [total, ...parts]))) {
    const value = shown.get(place);
    bounds.set(place, typeof value === "number" ? [value, value] : [0, Number.POSITIVE_INFINITY]);
  }
  let hasChanged = true;
  const narrow = (place: string, least: number, most: number) => {
    const [from, to] = bounds.get(place)!;
    if (least <= from && most >= to) return;
    bounds.set(place, [Math.max(from, least), Math.min(to, most)]);
    hasChanged = true;
  };
  while (hasChanged) {
    hasChanged = false;
    for (const { total, parts } of sums) {
      const of = (which: 0 | 1, but?: string) =>
        parts.reduce((sum, part) => (part === but ? sum : sum + bounds.get(part)![which]), 0);
      narrow(total, of(0), of(1));
      for (const part of parts) {
        const others = of(1, part);
        narrow(part, bounds.get(total)![0] - others, bounds.get(total)![1] - of(0, part));
      }
    }
  }
  return bounds;
}

describe("a count under 5", () => {
  it("is neither shown nor can be worked out, wherever it stands", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 }),
        fc.nat(10_000),
        fc.integer({ min: 1, max: 5 }),
        (count, seed, teams) => {
          const names = ["North", "South", "East", "West", "Central"].slice(0, teams);
          const audits = inventAudits(count, seed, names);
          const shown = puzzleOf(summariseThemes(audits));
          const real = workOut(puzzleOf(summariseThemes(audits, every)));
          for (const [place, [least, most]] of workOut(shown)) {
            const [value, same] = real.get(place)!;
            expect(value, place).toBe(same);
            expect(least <= value && value <= most, `${place}: ${least} to ${most} is not ${value}`).toBe(true);
            // To how many a criterion does not apply, and for how many it is still to be judged, is one number.
            if (place.endsWith(".rest") || value === 0 || value >= 5) continue;
            expect(shown.shown.get(place) ?? "suppressed", place).toBe("suppressed");
            expect(least, `${place} is worked out to be ${value}`).toBeLessThan(most);
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it("is not what is left of the plans beside those that have a grade in a section", () => {
    const { grades, plans, notGraded, graded } = summariseThemes(
      Array.from({ length: 7 }, (_, i) => {
        const one = audit(`${i}`, {});
        const sections = one.grade.sections.filter(({ section }) => i > 0 || section !== "D");
        return { ...one, grade: { ...one.grade, sections } };
      }),
    ).sections.find(({ section }) => section === "D")!;
    expect({ plans, notGraded, graded, outstanding: grades.outstanding }).toEqual({
      plans: 7,
      notGraded: "suppressed",
      graded: "suppressed",
      outstanding: "suppressed",
    });
  });

  it("takes no more with it than it must: with large groups most stays", () => {
    const summary = summariseThemes(inventAudits(2_000, 1));
    const numbers = [...puzzleOf(summary).shown.values()];
    expect(summary.all.plans).toBe(2_000);
    expect(numbers.filter((one) => one === "suppressed").length).toBeLessThan(numbers.length / 25);
  });

  it("is shown where 10 is the limit as little as where 5 is", () => {
    const summary = summariseThemes(inventAudits(200, 2), { suppressBelow: 10 });
    for (const [place, value] of puzzleOf(summary).shown)
      if (typeof value === "number" && value > 0) expect(value, place).toBeGreaterThanOrEqual(10);
  });

  it("leaves no share and no interval where one of its two numbers is suppressed", () => {
    const { quarters, teams } = summariseThemes(inventAudits(60, 3));
    const all = [...quarters.shares, ...teams];
    expect(all.some(({ goodOrBetter }) => goodOrBetter === "suppressed")).toBe(true);
    for (const { graded, goodOrBetter, share } of all)
      if (graded === "suppressed" || goodOrBetter === "suppressed") expect(share).toBeUndefined();
  });
});
