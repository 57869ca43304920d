import type { Provision } from "./plan-record";

/** The recorded amount of a provision or recommendation. */
export type RecordedAmount = Pick<Provision, "times" | "per" | "minutes" | "weeksPerYear">;

/** How often a period comes round in a year; of days and weeks only where the weeks of the year are known. */
function periodsPerYear(per: NonNullable<RecordedAmount["per"]>, weeks: number | undefined): number | undefined {
  switch (per) {
    case "year":
      return 1;
    case "term":
      return 3;
    case "half-term":
      return 6;
    case "fortnight":
      return weeks === undefined ? undefined : weeks / 2;
    case "week":
      return weeks;
    case "day":
      return weeks === undefined ? undefined : weeks * 5;
  }
}

/**
 * The hours a year that a recorded amount comes to; `undefined` while a part of it is missing. No number of school weeks is assumed.
 * A year has three terms and six half terms, as the amounts of plans are meant.
 */
export function hoursPerYear({ times, per, minutes, weeksPerYear }: RecordedAmount): number | undefined {
  if (times === undefined || per === undefined || minutes === undefined) return undefined;
  const periods = periodsPerYear(per, weeksPerYear);
  return periods === undefined ? undefined : (times * periods * minutes) / 60;
}
