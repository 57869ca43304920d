import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";

/** A copy with every ISO date so many days later. */
export function shiftDates<T>(value: T, days: number): T {
  return shift(value, days) as T;
}

function shift(value: unknown, days: number): unknown {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d$/.test(value) ? toIsoDate(parseIsoDate(value) + days) : value;
  if (Array.isArray(value)) return value.map((one) => shift(one, days));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shift(inner, days)]));
  }
  return value;
}
