import fc from "fast-check";
import { plus } from "./naive-days";

/** A school's term dates, as callers hand them in. */
export interface School {
  terms: { from: string; to: string }[];
  halfTerms: { from: string; to: string }[];
  insetDays: string[];
  closedDays: string[];
}

const upTo = (max: number) => fc.integer({ min: 0, max });

/** What is chosen of one school year; the numbers are days on from the earliest that there can be. */
const arbitraryYear = fc.record({
  layout: fc.constantFrom("half-terms", "six-terms", "no-breaks"),
  ends: fc.tuple(upTo(12), upTo(7), upTo(6), upTo(14), upTo(12), upTo(14)),
  breaks: fc.array(fc.record({ from: upTo(9), days: fc.integer({ min: 1, max: 14 }) }), { minLength: 3, maxLength: 3 }),
  inset: fc.array(upTo(325), { maxLength: 5 }),
  closed: fc.array(upTo(325), { maxLength: 8 }),
});

type Year = typeof arbitraryYear extends fc.Arbitrary<infer Value> ? Value : never;

function schoolOfYear(start: number, { layout, ends, breaks, inset, closed }: Year): School {
  const on = (monthDay: string, days: number) => plus(`${monthDay < "08" ? start + 1 : start}-${monthDay}`, days);
  const thirds = [
    { from: on("08-28", ends[0]), to: on("12-15", ends[1]) },
    { from: on("01-02", ends[2]), to: on("03-22", ends[3]) },
    { from: on("04-08", ends[4]), to: on("07-12", ends[5]) },
  ];
  const halfTerms = ["10-19", "02-10", "05-24"].map((monthDay, i) => {
    const { from, days } = breaks[i]!;
    return { from: on(monthDay, from), to: on(monthDay, from + days - 1) };
  });
  const halves = thirds.flatMap(({ from, to }, i) => [
    { from, to: plus(halfTerms[i]!.from, -1) },
    { from: plus(halfTerms[i]!.to, 1), to },
  ]);
  return {
    terms: layout === "six-terms" ? halves : thirds,
    halfTerms: layout === "half-terms" ? halfTerms : [],
    insetDays: inset.map((days) => on("08-28", days)),
    closedDays: closed.map((days) => on("08-28", days)),
  };
}

/** Schools of some years on end: with half-term breaks, with six terms or with neither, with INSET days and days on which they were closed. */
export function arbitrarySchool({ years = 4 }: { years?: number } = {}): fc.Arbitrary<School> {
  return fc
    .record({
      start: fc.integer({ min: 2018, max: 2030 }),
      years: fc.array(arbitraryYear, { minLength: 1, maxLength: years }),
    })
    .map(({ start, years }) => {
      const each = years.map((year, i) => schoolOfYear(start + i, year));
      return {
        terms: each.flatMap((one) => one.terms),
        halfTerms: each.flatMap((one) => one.halfTerms),
        insetDays: each.flatMap((one) => one.insetDays),
        closedDays: each.flatMap((one) => one.closedDays),
      };
    });
}
