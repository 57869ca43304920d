import type { CountOf } from "./chi-squared";

/**
 * The index of dissimilarity: the part, from 0 to 1, of those counted that would have to be in another group for all groups to have the same
 * share. O. D. Duncan and B. Duncan, "A Methodological Analysis of Segregation Indexes", American Sociological Review 20 (1955) 210.
 *
 * It needs no order of the groups and no choice of a best one, weighs each by its size, and is in units that a reader knows. Chance alone
 * makes it greater than 0, the more so the smaller the groups: show it beside a test.
 *
 * @param groups In each, how many have it and of how many.
 * @returns `undefined` where all or none have it.
 */
export function dissimilarity(groups: readonly CountOf[]): number | undefined {
  const n = groups.reduce((sum, { of }) => sum + of, 0);
  const have = groups.reduce((sum, { count }) => sum + count, 0);
  if (have === 0 || have === n) return undefined;
  return groups.reduce((sum, { count, of }) => sum + Math.abs(count / have - (of - count) / (n - have)), 0) / 2;
}
