import { describe, expect, it } from "vitest";
import { builtInRules } from "../../src/rules/built-in";
import type { Rule } from "../../src/rules/rule";
import { exceptionsInLaw, exceptionsOf, groundsOfLimits } from "./exceptions-table";

const limits = builtInRules.rules.filter((rule) => rule.kind === "time-limit");

/** The provisions and guidance that a rule rests on, as the table writes them. */
const citedBy = ({ sources }: Rule) =>
  sources.map((source) => {
    if ("instrument" in source) return `${source.instrument} ${source.provision}`;
    return "guidance" in source ? source.guidance : "";
  });
const cites = (rule: Rule, provision: string) => citedBy(rule).some((cited) => isPartOf(cited, provision));
/** Whether a provision is another one or a paragraph of it: reg 45(3A) is none of reg 45(3). */
const isPartOf = (part: string, whole: string) => part.startsWith(whole) && !/^[\dA-Z]/.test(part.slice(whole.length));

describe("the exceptions of the built-in rules", () => {
  it.each(limits.map((rule) => [`${rule.id} from ${rule.inForce.from}`, rule] as const))(
    "are those that the instruments give %s",
    (_, rule) => expect(exceptionsOf(rule)).toEqual(exceptionsInLaw(rule.id)),
  );

  it("are of rules that there are, each in one place of the table", () => {
    const listed = groundsOfLimits.flatMap(({ rules }) => rules);
    const ids = new Set(limits.map(({ id }) => id));
    expect(listed.filter((id) => !ids.has(id))).toEqual([]);
    expect(listed.filter((id, i) => listed.indexOf(id) !== i)).toEqual([]);
  });

  it("are each a ground of some limit", () => {
    const named = new Set(groundsOfLimits.flatMap(({ grounds }) => Object.keys(grounds)));
    expect([...named].sort()).toEqual([...new Set(builtInRules.exceptions.map(({ id }) => id))].sort());
  });

  it("stand where the rule's own provision sets the limit, and where the exception's makes it one", () => {
    const wrong = groundsOfLimits.flatMap(({ limits: set, rules, grounds }) =>
      limits
        .filter(({ id }) => rules.includes(id))
        .flatMap((rule) => [
          ...set.filter((provision) => !cites(rule, provision)).map((provision) => `${rule.id}: ${provision}`),
          ...Object.entries(grounds)
            .filter(([id, by]) => {
              const exception = builtInRules.exceptions.find((one) => one.id === id)!;
              return !by.some((provision) => cites(exception, provision) || cites(rule, provision));
            })
            .map(([id, by]) => `${rule.id}: ${id} by ${by.join(", ")}`),
        ]),
    );
    expect(wrong).toEqual([]);
  });

  it("name what of them was not read as it stands in the table", () => {
    for (const { limits: set, grounds, unread = [] } of groundsOfLimits)
      for (const paragraph of unread) expect([...set, ...Object.values(grounds).flat()]).toContain(paragraph);
  });

  it("are lacking in a rule of the same provision only for a reason", () => {
    const reasons = new Map(groundsOfLimits.flatMap(({ without = {} }) => Object.entries(without)));
    const provisions = groundsOfLimits.flatMap(({ limits: set }) => set).filter((provision) => provision.includes("/"));
    const lacking = limits
      .filter((rule) => exceptionsInLaw(rule.id).length === 0)
      .filter((rule) => provisions.some((provision) => cites(rule, provision)));
    expect([...new Set(lacking.map(({ id }) => id))].sort()).toEqual([...reasons.keys()].sort());
  });
});
