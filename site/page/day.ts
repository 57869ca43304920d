import { tryParseIsoDate } from "../../src/calendar/index";

/** What stands in the three boxes of a date. */
export interface DayParts {
  day: string;
  month: string;
  year: string;
}

/** Boxes with nothing in them. */
export const noDay: DayParts = { day: "", month: "", year: "" };

/** The date as YYYY-MM-DD, nothing where all boxes are empty, or what is wrong with it. */
export function readDay({ day, month, year }: DayParts): { iso?: string } | { fault: string } {
  const parts = [day, month, year].map((one) => one.trim());
  if (parts.every((one) => one === "")) return {};
  const missing = ["day", "month", "year"].filter((_, i) => parts[i] === "");
  if (missing.length > 0) return { fault: `The date must include a ${missing.join(" and a ")}` };
  if (!/^\d{4}$/.test(parts[2]!)) return { fault: "The year must have 4 numbers" };
  const iso = [parts[2]!, parts[1]!.padStart(2, "0"), parts[0]!.padStart(2, "0")].join("-");
  return tryParseIsoDate(iso) === undefined ? { fault: "The date must be a real date" } : { iso };
}

/** A date as it stands in the boxes. */
export function partsOf(iso: string): DayParts {
  const [year, month, day] = iso.split("-").map(Number);
  return { day: String(day), month: String(month), year: String(year) };
}

/** Today where the reader is: only what a box starts with, and never asked again. */
export function today(): DayParts {
  const now = new Date();
  return { day: String(now.getDate()), month: String(now.getMonth() + 1), year: String(now.getFullYear()) };
}
