import { describe, expect, it } from "vitest";
import { ageBandOf } from "../../../src/quality/theme/plan-age";
import { quarterOf, quartersThrough } from "../../../src/quality/theme/quarter";

describe("the age of a plan at its audit", () => {
  it.each([
    ["2026-11-23", "under-1-year"],
    ["2025-11-24", "under-1-year"],
    ["2025-11-23", "1-to-3-years"],
    ["2023-11-24", "1-to-3-years"],
    ["2023-11-23", "3-years-or-more"],
    ["2026-11-24", undefined],
    [undefined, undefined],
  ])("issued on %s: %s", (issuedOn, band) => {
    expect(ageBandOf({ asOf: "2026-11-23", ...(issuedOn === undefined ? {} : { issuedOn }) })).toBe(band);
  });
});

describe("a quarter", () => {
  it.each([
    ["2026-01-01", "2026-Q1"],
    ["2026-03-31", "2026-Q1"],
    ["2026-04-01", "2026-Q2"],
    ["2026-12-31", "2026-Q4"],
  ])("of %s is %s", (date, quarter) => {
    expect(quarterOf(date)).toBe(quarter);
  });

  it("comes after every one before it, also where nothing fell into them", () => {
    expect(quartersThrough(["2026-Q2", "2025-Q3", "2026-Q2"])).toEqual(["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"]);
    expect(quartersThrough([])).toEqual([]);
  });
});
