import { describe, expect, it } from "vitest";
import { triedMutants } from "./built-in-mutants";
import equivalent from "./equivalent-changes.json";
import { heldKinds, mutantsOf } from "./rule-mutants";

const about = (one: { file: string; of: string; pointer: string; change: string }) =>
  `${one.file} ${one.of} ${one.pointer}: ${one.change}`;

describe("each number, unit, word of time and exception of the law, changed in turn", () => {
  it("is told by an example or by the table of exceptions, unless it makes no difference", () => {
    const tried = [...triedMutants(heldKinds)];
    expect(tried.length).toBeGreaterThan(2_300);
    const untold = tried.filter(({ isTold }) => !isTold).map(about);
    const explained = equivalent.flatMap(({ changes, ...place }) => changes.map((one) => about({ ...place, ...one })));
    expect(untold.sort()).toEqual(explained.sort());
  });
});

describe("the changes to a rule", () => {
  const changesOf = (rule: object) =>
    mutantsOf({ id: "a", ...rule }).map(({ pointer, change }) => `${pointer} ${change}`);

  it("are those of its numbers, units and words of time, one at a time", () => {
    expect(changesOf({ limit: { within: { weeks: 6 }, of: "requestReceivedOn" } })).toEqual([
      "/limit of → beginningWith",
      "/limit/within/weeks 6 → 7",
      "/limit/within/weeks 6 → 5",
      "/limit/within weeks → days",
    ]);
  });

  it("leave out what it says of itself", () => {
    expect(
      changesOf({ title: "b", sources: [{ page: 3 }], inForce: { from: "2014-09-01" }, examples: [{ n: 1 }] }),
    ).toEqual([]);
  });

  it("take away each exception, the only one too", () => {
    expect(changesOf({ exceptions: ["x", "y"] })).toEqual(['/exceptions without "x"', '/exceptions without "y"']);
    expect(changesOf({ exceptions: ["x"] })).toEqual(["/ without its exception"]);
  });

  it("change the rule that they say, and leave the one given", () => {
    const rule = { id: "a", limit: { within: { weeks: 6 }, of: "requestReceivedOn" } };
    const [first, second] = mutantsOf(rule);
    expect(first!.mutated).toEqual({ id: "a", limit: { within: { weeks: 6 }, beginningWith: "requestReceivedOn" } });
    expect(second!.mutated).toEqual({ id: "a", limit: { within: { weeks: 7 }, of: "requestReceivedOn" } });
    expect(rule.limit.within.weeks).toBe(6);
  });
});
