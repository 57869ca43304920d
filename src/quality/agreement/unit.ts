/**
 * What was rated once by each of some auditors: a plan under one criterion. Units of one plan are not independent of one another, so
 * intervals take them together.
 */
export interface Unit {
  plan: string;
  /** Positions on the scale, from 0. A missing rating, or "not applicable", is left out. */
  ratings: readonly number[];
}

/** The units that two auditors or more have rated: all others are left out of every measure (pairwise deletion). */
export function ratedTwice(units: readonly Unit[], categories: number): Unit[] {
  for (const { ratings } of units) {
    if (ratings.some((one) => !Number.isInteger(one) || one < 0 || one >= categories))
      throw new RangeError(`A rating is no position on a scale of ${categories}: give whole numbers from 0.`);
  }
  return units.filter(({ ratings }) => ratings.length >= 2);
}

/** Why nothing can be said without a unit that was rated twice. */
export const nothingRatedTwice = "Nothing was rated by two auditors.";

/** Why agreement by chance cannot be told from any other. */
export const oneCategory = "All ratings fall in one category, so agreement cannot be told from chance.";
