import { logGamma } from "./log-gamma";

/** The chance of exactly k of n, each with the same chance of its own (above 0 and below 1). */
export function binomialChance(k: number, n: number, chance: number): number {
  const ways = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
  return Math.exp(ways + k * Math.log(chance) + (n - k) * Math.log1p(-chance));
}

/** The chance of k or fewer. */
export function binomialUpTo(k: number, n: number, chance: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  // The shorter way from k: terms fall off quickly on the side away from the mean.
  return k < n * chance ? tail(k, -1, n, chance) : 1 - tail(k + 1, 1, n, chance);
}

/** The sum of the chances from k on, downwards or upwards, until they add nothing. */
function tail(k: number, step: 1 | -1, n: number, chance: number): number {
  const odds = chance / (1 - chance);
  let term = binomialChance(k, n, chance);
  let sum = 0;
  for (let i = k; i >= 0 && i <= n; i += step) {
    sum += term;
    if (term < sum * 1e-17) break;
    term *= step === 1 ? ((n - i) / (i + 1)) * odds : i / ((n - i + 1) * odds);
  }
  return sum;
}
