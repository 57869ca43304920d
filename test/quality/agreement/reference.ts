import type { Coefficient } from "../../../src/quality/agreement/coefficient";
import type { Unit } from "../../../src/quality/agreement/unit";

/** One unit for each position of the auditors' lists, each of a plan of its own. A gap is a missing rating. */
export function unitsOf(...auditors: (number | undefined)[][]): Unit[] {
  return auditors[0]!.map((_, i) => ({
    plan: `plan ${i}`,
    ratings: auditors.flatMap((ratings) => ratings[i] ?? []),
  }));
}

/** Units from a table of how often the first auditor (rows) and the second (columns) give each rating. */
export function unitsOfTable(table: number[][]): Unit[] {
  const ratings = table.flatMap((row, i) => row.flatMap((count, j) => Array.from({ length: count }, () => [i, j])));
  return ratings.map((one, i) => ({ plan: `plan ${i}`, ratings: one }));
}

/** Units from how many auditors chose each category. */
export function unitsOfCounts(rows: number[][]): Unit[] {
  return rows.map((counts, i) => ({
    plan: `plan ${i}`,
    ratings: counts.flatMap((count, category) => new Array<number>(count).fill(category)),
  }));
}

/** The value, where there is one. */
export function numberOf(coefficient: Coefficient): number {
  if (!("value" in coefficient)) throw new Error(coefficient.undefinedBecause);
  return coefficient.value;
}

/** The ends of the interval, where there is one. */
export function endsOf(coefficient: Coefficient): [number, number] {
  if (!("value" in coefficient) || !coefficient.interval) throw new Error("There is no interval.");
  return [coefficient.interval.lower, coefficient.interval.upper];
}

/** Half the width of an interval that is not cut off, as a standard error. */
export function errorOf(coefficient: Coefficient): number {
  const [lower, upper] = endsOf(coefficient);
  return (upper - lower) / 2 / 1.959963984540054;
}

/** Twelve plans under one criterion, by three auditors: from 0 (inadequate) to 3 (outstanding). */
export const a = [2, 2, 1, 1, 2, 3, 0, 1, 2, 2, 1, 2];
export const b = [2, 1, 1, 1, 2, 2, 1, 1, 2, 3, 1, 2];
export const c = [2, 2, 1, 0, 2, 3, 0, 1, 1, 2, 1, 2];

/** Eighteen plans that both auditors find met, and one each way: 0 is met, 1 is not. */
export const paradox = unitsOfTable([
  [18, 1],
  [1, 0],
]);

/** A hundred patients, three diagnoses, two abstractors: the data set `cont3x3abstractors` of Gwet's irrCAC. */
export const abstractors = unitsOfTable([
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
]);

/** Fifteen patients, five diagnoses, six psychiatrists: `distrib.6raters` of Gwet's irrCAC, from Fleiss (1971). */
export const psychiatrists = unitsOfCounts([
  [0, 0, 0, 6, 0],
  [0, 3, 0, 0, 3],
  [0, 1, 4, 0, 1],
  [0, 0, 0, 0, 6],
  [0, 3, 0, 3, 0],
  [2, 0, 4, 0, 0],
  [0, 0, 4, 0, 2],
  [2, 0, 3, 1, 0],
  [2, 0, 0, 4, 0],
  [0, 0, 0, 0, 6],
  [1, 0, 0, 5, 0],
  [1, 1, 0, 4, 0],
  [0, 3, 3, 0, 0],
  [1, 0, 0, 5, 0],
  [0, 2, 0, 3, 1],
]);
