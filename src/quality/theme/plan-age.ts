import { parseIsoDate } from "../../calendar/civil-date";
import { addMonths } from "../../calendar/months";

/** Bands of the age of a plan, from the day of issue to the day of the audit. The last begins where criterion W-11 asks for a rewrite. */
export const ageBands = ["under-1-year", "1-to-3-years", "3-years-or-more"] as const;

/** A band of the age of a plan. */
export type AgeBand = (typeof ageBands)[number];

/** The band of a plan's age on the day of its audit; `undefined` where the day of issue is not recorded, or is yet to come. */
export function ageBandOf({ issuedOn, asOf }: { issuedOn?: string; asOf: string }): AgeBand | undefined {
  if (issuedOn === undefined) return undefined;
  const [issued, audited] = [parseIsoDate(issuedOn), parseIsoDate(asOf)];
  if (issued > audited) return undefined;
  if (addMonths(issued, 12) > audited) return "under-1-year";
  return addMonths(issued, 36) > audited ? "1-to-3-years" : "3-years-or-more";
}
