import { describe, expect, it } from "vitest";
import { readDate } from "../../src/plan-files/plan/dates";

describe("a date in a plan", () => {
  it.each([
    ["2026-03-03", "2026-03-03"],
    ["3 March 2026", "2026-03-03"],
    ["3rd March 2026", "2026-03-03"],
    ["Tuesday 3 March 2026", "2026-03-03"],
    ["3 Mar 2026", "2026-03-03"],
    ["the 21st of September, 2026", "2026-09-21"],
    ["by 29 February 2028.", "2028-02-29"],
    ["13/03/2026", "2026-03-13"],
    ["31.12.2026", "2026-12-31"],
    ["03/03/2026", "2026-03-03"],
    ["3/3/2026", "2026-03-03"],
  ])("%s is read", (text, on) => {
    expect(readDate(text)).toEqual({ on });
  });

  it.each([
    ["03/04/2026"],
    ["3/4/2026"],
    ["12-11-2026"],
    ["03/13/2026"],
    ["03/03/26"],
    ["13/03/26"],
    ["29 February 2026"],
    ["2026-02-30"],
    ["31/06/2026"],
  ])("%s is not guessed", (text) => {
    expect(readDate(text)).toBe("ambiguous");
  });

  it.each([["by the end of Key Stage 2"], ["July 2026"], ["Year 6"], [""], ["page 3 of 12"], ["123/45/67890"]])(
    "%s says no day",
    (text) => {
      expect(readDate(text)).toBe("none");
    },
  );
});
