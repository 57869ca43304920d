import { describe, expect, it } from "vitest";
import { parseIsoDate } from "../../src/calendar/civil-date";
import { formatDate, formatShortDate } from "../../src/calendar/format";

describe("dates for people", () => {
  it.each([
    ["2026-01-05", "Monday 5 January 2026", "5 Jan 2026"],
    ["2026-07-01", "Wednesday 1 July 2026", "1 Jul 2026"],
    ["2026-09-30", "Wednesday 30 September 2026", "30 Sep 2026"],
    ["2026-10-25", "Sunday 25 October 2026", "25 Oct 2026"],
    ["1969-12-31", "Wednesday 31 December 1969", "31 Dec 1969"],
  ])("%s", (date, long, short) => {
    expect(formatDate(parseIsoDate(date))).toBe(long);
    expect(formatShortDate(parseIsoDate(date))).toBe(short);
  });

  it("refuses what is no day", () => {
    expect(() => formatDate(Number.NaN)).toThrow(RangeError);
  });
});
