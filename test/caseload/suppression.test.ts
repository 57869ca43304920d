import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CaseloadSummary, createCaseloadCounter, type Shown, summariseCaseload } from "../../src/caseload";
import { inventCaseload } from "../support/invented-caseload";

const asOf = "2026-11-23";

/** What a reader of a summary knows: each number by its place, and which numbers make up which. Written apart from the summary. */
interface Puzzle {
  shown: Map<string, Shown>;
  sums: { total: string; parts: string[] }[];
}

const figureNames = ["inTime", "late", "overdue", "of", "early", "open", "excepted", "undetermined", "all"] as const;
type Figures = Record<(typeof figureNames)[number], Shown>;

function puzzleOf(summary: CaseloadSummary): Puzzle {
  const shown = new Map<string, Shown>();
  const sums: Puzzle["sums"] = [];
  const across = (whole: string, groups: string[], names: readonly string[]) => {
    if (groups.length === 0) return;
    for (const name of names) sums.push({ total: `${whole}.${name}`, parts: groups.map((one) => `${one}.${name}`) });
  };
  const figures = (at: string, of: Figures) => {
    for (const name of figureNames) shown.set(`${at}.${name}`, of[name]);
    sums.push({ total: `${at}.of`, parts: [`${at}.inTime`, `${at}.late`, `${at}.overdue`] });
    const others = ["of", "early", "open", "excepted", "undetermined"].map((name) => `${at}.${name}`);
    sums.push({ total: `${at}.all`, parts: others });
  };
  for (const [i, one] of summary.measures.entries()) {
    const at = one.id;
    figures(at, one.all);
    const months = [...one.months.map((month) => [month.month, month] as const), ["undated", one.undated] as const];
    for (const [month, of] of months) figures(`${at} ${month}`, of);
    across(
      at,
      months.map(([month]) => `${at} ${month}`),
      figureNames,
    );
    const forecast = summary.forecast.measures[i]!;
    const horizons = (place: string, { within }: { within: Shown[] }) => {
      for (const [h, count] of within.entries()) {
        shown.set(`${place}.within${h}`, count);
        if (h > 0) sums.push({ total: `${place}.within${h}`, parts: [`${place}.within${h - 1}`, `${place}.then${h}`] });
      }
      sums.push({ total: `${place}.open`, parts: [`${place}.within${within.length - 1}`, `${place}.later`] });
    };
    horizons(at, forecast);
    for (const [dimension, groups] of Object.entries(one.by)) {
      const places = groups.map(({ group }) => `${at} ${dimension} ${group}`);
      for (const [g, group] of groups.entries()) figures(places[g]!, group);
      across(at, places, figureNames);
      const ahead = forecast.by[dimension as keyof typeof forecast.by];
      for (const group of ahead) horizons(`${at} ${dimension} ${group.group}`, group);
      across(
        at,
        ahead.map(({ group }) => `${at} ${dimension} ${group}`),
        ["within0", "within1", "within2", "then1", "then2", "later"],
      );
    }
    for (const { fact, count } of one.missing) {
      shown.set(`${at} lacks ${fact}`, count);
      sums.push({ total: `${at}.undetermined`, parts: [`${at} lacks ${fact}`, `${at} has.rest ${fact}`] });
    }
  }
  for (const { id, measure, open, overdue, bands } of summary.backlog) {
    shown.set(`${measure}.open`, open).set(`${measure}.overdue`, overdue);
    for (const name of ["open", "overdue"] as const) {
      for (const band of bands) shown.set(`${id} ${band.from}.${name}`, band[name]);
      sums.push({ total: `${measure}.${name}`, parts: bands.map(({ from }) => `${id} ${from}.${name}`) });
    }
  }
  const { measure: advice, sources } = summary.advice;
  for (const one of sources) {
    const at = `source ${one.source}`;
    figures(at, one);
    for (const [b, { count }] of one.lateness.entries()) shown.set(`${at}.band${b}`, count);
    sums.push({ total: `${at}.missed`, parts: [`${at}.late`, `${at}.overdue`] });
    sums.push({ total: `${at}.missed`, parts: one.lateness.map((_, b) => `${at}.band${b}`) });
  }
  across(
    advice,
    sources.map(({ source }) => `source ${source}`),
    figureNames,
  );
  const { measure: claimed, grounds } = summary.exceptions;
  const became = ["accepted", "refused", "undetermined", "notTested"] as const;
  for (const one of grounds) {
    for (const name of [...became, "claimed"] as const) shown.set(`ground ${one.ground}.${name}`, one[name]);
    sums.push({ total: `ground ${one.ground}.claimed`, parts: became.map((name) => `ground ${one.ground}.${name}`) });
  }
  sums.push({ total: `${claimed}.excepted`, parts: grounds.map(({ ground }) => `ground ${ground}.accepted`) });
  const bands = ["within20Weeks", "over20WeeksToAYear", "overAYear", "noBand"] as const;
  for (const year of summary.department.years) {
    const group = (at: string, one: typeof year | (typeof year.by)["area"][number]) => {
      shown.set(`${at}.issued`, one.issued).set(`${at}.leftOut`, one.leftOut);
      shown.set(`${at}.plans`, one.all.plans).set(`${at}.plansWith`, one.withException.plans);
      shown.set(`${at}.plansWithout`, one.withoutExceptions.plans);
      sums.push({ total: `${at}.issued`, parts: [`${at}.leftOut`, `${at}.plans`] });
      sums.push({ total: `${at}.plans`, parts: [`${at}.plansWith`, `${at}.plansWithout`] });
      for (const band of bands) {
        shown.set(`${at}.${band}`, one.all[band].plans).set(`${at}.${band}Without`, one.withoutExceptions[band].plans);
        sums.push({ total: `${at}.${band}`, parts: [`${at}.${band}With`, `${at}.${band}Without`] });
      }
      for (const suffix of ["", "With", "Without"])
        sums.push({ total: `${at}.plans${suffix}`, parts: bands.map((band) => `${at}.${band}${suffix}`) });
    };
    const at = `year ${year.year}`;
    group(at, year);
    const names = ["issued", "leftOut"].concat(
      ["plans", ...bands].flatMap((name) => ["", "With", "Without"].map((suffix) => name + suffix)),
    );
    for (const [dimension, groups] of Object.entries(year.by)) {
      for (const one of groups) group(`${at} ${dimension} ${one.group}`, one);
      across(
        at,
        groups.map((one) => `${at} ${dimension} ${one.group}`),
        names,
      );
    }
    const own = summary.activity.filter(({ month }) => month.startsWith(year.year));
    for (const { month, plansIssued } of own) shown.set(`${month}.issued`, plansIssued);
    sums.push({ total: `${at}.issued`, parts: own.map(({ month }) => `${month}.issued`) });
  }
  for (const { month, complete: _, ...counts } of summary.activity)
    for (const [name, count] of Object.entries(counts))
      if (name !== "plansIssued") shown.set(`${month}.${name}`, count);
  const timetables = ["running", "pastEnd", "withoutReview"] as const;
  const running = (at: string, of: Record<(typeof timetables)[number], Shown>) => {
    for (const name of timetables) shown.set(`${at}.${name}`, of[name]);
    for (const name of ["pastEnd", "withoutReview"])
      sums.push({ total: `${at}.running`, parts: [`${at}.${name}`, `${at}.rest ${name}`] });
  };
  running("timetables", summary.timetables);
  for (const [dimension, groups] of Object.entries(summary.timetables.by)) {
    for (const one of groups) running(`timetables ${dimension} ${one.group}`, one);
    across(
      "timetables",
      groups.map(({ group }) => `timetables ${dimension} ${group}`),
      timetables,
    );
  }
  return { shown, sums };
}

/** Between which numbers a reader can place each, by adding and subtracting until nothing changes. */
function workOut({ shown, sums }: Puzzle): Map<string, [least: number, most: number]> {
  const bounds = new Map<string, [number, number]>();
  const of = (place: string) => bounds.get(place) ?? [0, Number.POSITIVE_INFINITY];
  for (const place of new Set([...shown.keys(), ...sums.flatMap(({ total, parts }) => [total, ...parts])])) {
    const value = shown.get(place);
    bounds.set(place, typeof value === "number" ? [value, value] : [0, Number.POSITIVE_INFINITY]);
  }
  let hasChanged = true;
  const narrow = (place: string, least: number, most: number) => {
    const [from, to] = of(place);
    if (least <= from && most >= to) return;
    bounds.set(place, [Math.max(from, least), Math.min(to, most)]);
    hasChanged = true;
  };
  while (hasChanged) {
    hasChanged = false;
    for (const { total, parts } of sums) {
      const least = parts.reduce((sum, part) => sum + of(part)[0], 0);
      const most = parts.reduce((sum, part) => sum + of(part)[1], 0);
      narrow(total, least, most);
      for (const part of parts) {
        const others = parts.filter((one) => one !== part);
        narrow(
          part,
          of(total)[0] - others.reduce((sum, one) => sum + of(one)[1], 0),
          of(total)[1] - others.reduce((sum, one) => sum + of(one)[0], 0),
        );
      }
    }
  }
  return bounds;
}

describe("no count from 1 to 4", () => {
  it("is shown in a summary, nor can be worked out from what is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(10_000), (count, seed) => {
        const counter = createCaseloadCounter({ asOf });
        for (const record of inventCaseload(count, seed, asOf)) counter.add(record);
        const counts = counter.counts();
        const published = puzzleOf(summariseCaseload(counts));
        const real = puzzleOf(summariseCaseload(counts, { suppressBelow: 1 }));
        const worked = workOut(real);
        for (const [place, [least, most]] of workOut(published)) {
          const [value, same] = worked.get(place)!;
          expect(value, place).toBe(same);
          expect(least <= value && value <= most, `${place}: ${least} to ${most} is not ${value}`).toBe(true);
          // What lacks no fact, or is not past its end, stands nowhere.
          if (place.includes(".rest ") || value === 0 || value >= 5) continue;
          expect(published.shown.get(place) ?? "suppressed", place).toBe("suppressed");
          expect(least, `${place} is worked out to be ${value}`).toBeLessThan(most);
        }
      }),
      { numRuns: 15 },
    );
  });

  const counter = createCaseloadCounter({ asOf });
  for (const record of inventCaseload(2_000, 3, asOf)) counter.add(record);
  const counts = counter.counts();

  it("takes the shares with it only where it must", () => {
    const { measures, department } = summariseCaseload(counts);
    const twenty = measures.find(({ id }) => id === "final-plan-20-weeks")!;
    expect(twenty.all.share).toBeDefined();
    expect(twenty.by.area.every(({ share }) => share !== undefined)).toBe(true);
    expect(department.years.at(-1)!.all.within20Weeks.percent).toBeDefined();
  });

  it("stands behind no share, limit, funnel or quartile", () => {
    const { measures, suppressBelow } = summariseCaseload(counts);
    for (const { all, months, by } of measures) {
      for (const one of [all, ...months, ...Object.values(by).flat()]) {
        const isShown = one.inTime !== "suppressed" && one.of !== "suppressed" && one.of > 0;
        expect(one.share !== undefined).toBe(isShown);
        if (!isShown) for (const field of ["limits", "signals", "funnel"]) expect(one).not.toHaveProperty(field);
      }
    }
    expect(suppressBelow).toBe(5);
  });

  it("is shown where every count is", () => {
    const text = JSON.stringify(summariseCaseload(counts, { suppressBelow: 1 }));
    expect(text).not.toContain('"suppressed"');
    expect(JSON.parse(text)).toEqual(summariseCaseload(counts, { suppressBelow: 1 }));
  });
});
