import { InvalidPeriodError } from "./errors";

/**
 * A unit in which the statutes count. Hours stand for whole days, as records hold dates only (24 hours = 1 day);
 * a week is 7 days; a school week is one with at least one school day; a half term is a part of a term; a month is a calendar month (Interpretation Act 1978, Schedule 1).
 */
export type Unit = "hours" | "days" | "workingDays" | "schoolDays" | "weeks" | "schoolWeeks" | "halfTerms" | "months";

type Only<U extends Unit> = { [K in U]: number } & { [K in Exclude<Unit, U>]?: never };

/** A length of time: exactly one unit with a whole number, for example `{ weeks: 6 }`. Hours come in multiples of 24. */
export type Period =
  | Only<"hours">
  | Only<"days">
  | Only<"workingDays">
  | Only<"schoolDays">
  | Only<"weeks">
  | Only<"schoolWeeks">
  | Only<"halfTerms">
  | Only<"months">;

const UNITS: ReadonlySet<string> = new Set<Unit>([
  "hours",
  "days",
  "workingDays",
  "schoolDays",
  "weeks",
  "schoolWeeks",
  "halfTerms",
  "months",
]);

/** The unit of a period. Throws {@link InvalidPeriodError} unless it has exactly one key, a known unit. */
export function periodUnit(p: Period): Unit {
  let unit: string | undefined;
  for (const key in p) {
    if (unit !== undefined || !UNITS.has(key)) throw new InvalidPeriodError();
    unit = key;
  }
  if (unit === undefined) throw new InvalidPeriodError();
  return unit as Unit;
}

/**
 * The number of a period, in its own unit (hours stay hours). Throws {@link InvalidPeriodError} unless it is a whole
 * number from 0, and for hours a multiple of 24.
 */
export function periodAmount(p: Period): number {
  const unit = periodUnit(p);
  const amount = p[unit];
  if (amount === undefined || !Number.isSafeInteger(amount) || amount < 0) throw new InvalidPeriodError();
  if (unit === "hours" && amount % 24 !== 0) throw new InvalidPeriodError();
  return amount;
}
