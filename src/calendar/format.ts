import { UTCDate } from "@date-fns/utc";
import { format } from "date-fns/format";
import { enGB } from "date-fns/locale/en-GB";
import type { EpochDay } from "./civil-date";

const MILLISECONDS_IN_DAY = 86_400_000;

// UTC throughout: an epoch day has no time zone, and the machine's must not move it.
const write = (day: EpochDay, pattern: string): string =>
  format(new UTCDate(day * MILLISECONDS_IN_DAY), pattern, { locale: enGB });

/** An epoch day for people, in full: "Monday 5 January 2026". Throws RangeError when it is not a number. */
export function formatDate(day: EpochDay): string {
  return write(day, "EEEE d MMMM yyyy");
}

/** An epoch day for people, short: "5 Jan 2026". Throws RangeError when it is not a number. */
export function formatShortDate(day: EpochDay): string {
  return write(day, "d MMM yyyy");
}
