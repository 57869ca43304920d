import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareRules, overlayRules } from "../../src/evaluate/compare-rules";
import { builtInRules as base } from "../../src/rules/built-in";

describe("the example overlay of longer review intervals", () => {
  const overlaid = () =>
    overlayRules(base, JSON.parse(readFileSync("docs/examples/overlays/key-stage-reviews.json", "utf8")));
  const review = (previousReviewDecidedOn: string) => ({
    id: previousReviewDecidedOn,
    reviews: [{ previousReviewDecidedOn }],
  });

  it("says that it is hypothetical", () => {
    const changed = overlaid().rules.find(
      ({ id, inForce }) => id === "annual-review.next-review" && inForce.from === "2029-09-01",
    )!;
    expect(changed.title).toMatch(/^HYPOTHETICAL/);
    expect(JSON.stringify(changed.sources)).toMatch(/No such law is in force/);
  });

  it("moves only the reviews that its law would find running", () => {
    const { changed } = compareRules([review("2028-06-01"), review("2028-10-02")], {
      base,
      overlay: overlaid(),
      asOf: "2029-10-15",
    });
    expect(
      changed.map(({ id, base: before, overlay: after }) => [
        id,
        before?.dueOn,
        after?.dueOn,
        before?.outcome,
        after?.outcome,
      ]),
    ).toEqual([["2028-10-02", "2029-10-01", "2030-10-01", "breached", "open"]]);
  });
});
