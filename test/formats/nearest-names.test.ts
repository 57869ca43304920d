import { describe, expect, it } from "vitest";
import { nearestNames } from "../../src/formats/nearest-names";

describe("the nearest names", () => {
  const names = ["final-plan", "draft-plan", "final-plans", "advice"];

  it.each([
    ["final-plam", ["final-plan", "final-plans"]],
    ["ADVICE", ["advice"]],
    ["zebra-crossing", []],
  ])("to %s are %j", (name, near) => {
    expect(nearestNames(name, names)).toEqual(near);
  });
});
