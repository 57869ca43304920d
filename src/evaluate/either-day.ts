import { parseIsoDate } from "../calendar/civil-date";
import { formatDate } from "../calendar/format";
import type { Finding } from "./finding";

/** The last days of a finding under the readings of a disputed point, in words, the earliest first. */
export function eitherDay({ lastDays = {} }: Finding): string {
  const days = [...new Set(Object.values(lastDays))].sort();
  return days.map((day) => formatDate(parseIsoDate(day))).join(" or ");
}
