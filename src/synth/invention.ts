import { type EpochDay, parseIsoDate, tryParseIsoDate } from "../calendar/civil-date";
import { InvalidSynthesisError } from "./errors";

/** How many cases to invent, and for which day. */
export interface Invention {
  /** How many cases: 1 to 1,000,000. */
  count: number;
  /** A whole number from 0 to 4,294,967,295: the same seed gives the same cases. */
  seed: number;
  /** The day on which the cases stand, as an ISO date of the years 2017 to 2099. */
  asOf: string;
}

export const mostCases = 1_000_000;
const largestSeed = 2 ** 32 - 1;
const mostAuthorities = 999;
const earliestAsOf = "2017-01-01";
const latestAsOf = "2099-12-31";

/**
 * Checks what is to be invented.
 *
 * @throws InvalidSynthesisError (a RangeError) for what cannot be used.
 */
export function readInvention({
  count,
  seed,
  asOf,
  authorities = 1,
}: Invention & { authorities?: number | undefined }) {
  requireWhole("count", count, 1, mostCases);
  requireWhole("seed", seed, 0, largestSeed);
  requireWhole("authorities", authorities, 1, mostAuthorities);
  return { count, seed, on: readAsOf(asOf), authorities };
}

/**
 * Makes sure of a whole number among the options.
 *
 * @throws InvalidSynthesisError, which names it.
 */
export function requireWhole(name: string, value: number, from: number, to: number): void {
  if (Number.isInteger(value) && value >= from && value <= to) return;
  throw new InvalidSynthesisError(`${name}: give a whole number from ${from} to ${to}.`);
}

function readAsOf(asOf: string): EpochDay {
  const on = typeof asOf === "string" ? tryParseIsoDate(asOf) : undefined;
  if (on === undefined || on < parseIsoDate(earliestAsOf) || on > parseIsoDate(latestAsOf))
    throw new InvalidSynthesisError(`asOf: give a date from ${earliestAsOf} to ${latestAsOf}, as YYYY-MM-DD.`);
  return on;
}
