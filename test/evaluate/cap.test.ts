import { describe, expect, it } from "vitest";
import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import { englandWorkingCalendar } from "../../src/calendar/england";
import { judgeCap } from "../../src/evaluate/cap";
import type { AtMostInEach } from "../../src/rules/limit";

const adding = { amounts: "days", on: "from" };
const judged = (inEach: AtMostInEach["inEach"], ...amounts: [string, number][]) => {
  const { outcome, startedOn, dueOn, doneOn } = judgeCap(
    { atMost: { days: 45 }, inEach, adding },
    amounts.map(([on, amount]) => ({ on: parseIsoDate(on), amount })),
    { working: englandWorkingCalendar() },
  );
  return [outcome, ...[startedOn, dueOn, doneOn].flatMap((day) => (day === undefined ? [] : toIsoDate(day)))];
};

describe("a cap on a sum", () => {
  it("holds in each school year, which ends on 31 July", () => {
    expect(judged("schoolYear", ["2026-06-01", 30], ["2026-07-31", 15])).toEqual(["met"]);
    expect(judged("schoolYear", ["2026-06-01", 30], ["2026-07-31", 16])).toEqual([
      "breached",
      "2026-06-01",
      "2026-07-31",
      "2026-07-31",
    ]);
    expect(judged("schoolYear", ["2026-06-01", 30], ["2026-08-01", 16])).toEqual(["met"]);
  });

  it("holds in any period of its length, the day it begins with counted", () => {
    expect(judged({ months: 12 }, ["2026-06-01", 30], ["2027-05-31", 16])).toEqual([
      "breached",
      "2026-06-01",
      "2027-05-31",
      "2027-05-31",
    ]);
    expect(judged({ months: 12 }, ["2026-06-01", 30], ["2027-06-01", 16])).toEqual(["met"]);
  });

  it("takes the days in their order, whatever the order of the list", () => {
    const last = ["2026-07-30", 1] as [string, number];
    expect(judged("schoolYear", last, ["2026-06-01", 40], ["2026-07-01", 6])).toEqual([
      "breached",
      "2026-06-01",
      "2026-07-31",
      "2026-07-01",
    ]);
  });
});
