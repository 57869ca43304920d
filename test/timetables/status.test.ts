import { describe, expect, it } from "vitest";
import type { Timetable } from "../../src/records/case-record";
import { agreedUntil } from "../../src/timetables/agreed-until";
import { keyStageOf } from "../../src/timetables/key-stage";
import { daysSoFar } from "../../src/timetables/span";
import { statusOf } from "../../src/timetables/status";

const asOf = "2026-11-23";

describe("where a timetable stands", () => {
  it.each<[string, Timetable]>([
    ["undated", {}],
    ["undated", { expectedEndOn: "2026-10-01" }],
    ["planned", { startedOn: "2026-11-24" }],
    ["running", { startedOn: "2026-11-23" }],
    ["running", { startedOn: "2026-09-07", expectedEndOn: "2026-11-23" }],
    ["past-its-end", { startedOn: "2026-09-07", expectedEndOn: "2026-11-22" }],
    ["running", { startedOn: "2026-09-07", expectedEndOn: "2026-10-16", extensions: [{ until: "2026-12-04" }] }],
    ["past-its-end", { startedOn: "2026-09-07", expectedEndOn: "2026-10-16", extensions: [{ until: "2026-11-20" }] }],
    ["past-its-end", { startedOn: "2026-09-07", extensions: [{ until: "2026-11-20" }] }],
    ["ended", { startedOn: "2026-09-07", endedOn: "2026-11-23" }],
    ["running", { startedOn: "2026-09-07", endedOn: "2026-11-24" }],
    ["ended", { endedOn: "2026-11-01" }],
  ])("is %s for %j", (status, timetable) => {
    expect(statusOf(timetable, asOf)).toBe(status);
  });

  it("takes the latest day that was set for its end", () => {
    expect(agreedUntil({ expectedEndOn: "2026-12-18", extensions: [{ until: "2026-12-04" }, {}] })).toBe("2026-12-18");
    expect(agreedUntil({ extensions: [{}] })).toBeUndefined();
  });
});

describe("the days so far", () => {
  it.each<[number | undefined, Timetable]>([
    [1, { startedOn: "2026-11-23" }],
    [22, { startedOn: "2026-11-02" }],
    [5, { startedOn: "2026-11-02", endedOn: "2026-11-06" }],
    [undefined, { startedOn: "2026-11-24" }],
    [undefined, { endedOn: "2026-11-06" }],
    [undefined, { startedOn: "2026-11-09", endedOn: "2026-11-06" }],
  ])("are %s for %j", (days, timetable) => {
    expect(daysSoFar(timetable, asOf)).toBe(days);
  });
});

describe("the key stage", () => {
  it.each([
    [undefined, undefined],
    [-2, "early years"],
    [0, "early years"],
    [1, "key stage 1"],
    [2, "key stage 1"],
    [3, "key stage 2"],
    [6, "key stage 2"],
    [7, "key stage 3"],
    [9, "key stage 3"],
    [10, "key stage 4"],
    [11, "key stage 4"],
    [12, "post-16"],
  ])("of year %s is %s", (year, keyStage) => {
    expect(keyStageOf(year)).toBe(keyStage);
  });
});
