import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtInRules } from "../../src/rules/built-in";
import type { Rule } from "../../src/rules/rule";
import { policies } from "../../src/timetables/built-in-policies";
import { withPolicy } from "../../src/timetables/with-policy";

interface Entry {
  key: string;
  provision: string;
  period: { value: number | null; unit: string };
  certainty: string;
  /** The rule that encodes it, */
  rule?: string | undefined;
  /** where it is a council's own, the policy that gives the figure, */
  policy?: string | undefined;
  /** under a reading that is not the default, */
  reading?: string;
  /** or why no rule does. */
  outOfScope?: string;
  /** What the instrument says otherwise than the entry. */
  mended?: string;
}

const ledger = JSON.parse(readFileSync("rules/ledger.json", "utf8")) as Entry[];
const all: Rule[] = [...builtInRules.rules, ...builtInRules.exceptions];
const ofPolicies = new Map(policies.map((policy) => [policy.id, withPolicy(builtInRules, policy).rules]));
const versionsOf = ({ rule, policy }: Pick<Entry, "rule" | "policy">): Rule[] =>
  (policy === undefined ? all : (ofPolicies.get(policy) ?? [])).filter(({ id }) => id === rule);
const encoded = ledger.filter((entry) => entry.rule !== undefined);

/** The numbers of a provision, those within its ranges too. */
function numbersIn(provision: string): Set<string> {
  const numbers = new Set(provision.match(/\d+[A-Z]*/g) ?? []);
  for (const [, from, to] of provision.matchAll(/(\d+)(?:-| to )(\d+)/g)) {
    for (let number = Number(from); number <= Number(to); number++) numbers.add(String(number));
  }
  return numbers;
}

describe("the ledger of time limits", () => {
  it("has for each entry a rule that there is, or one sentence why there is none", () => {
    for (const { key, rule, policy, outOfScope } of ledger) {
      expect(
        [rule, outOfScope].filter((one) => one !== undefined),
        key,
      ).toHaveLength(1);
      if (rule !== undefined) expect(versionsOf({ rule, policy }).length, `${key}: ${rule}`).toBeGreaterThan(0);
      else expect(outOfScope, key).toMatch(/^[A-Z0-9].{15,}\.$/s);
    }
  });

  it.each(encoded.filter(({ mended }) => !mended).map((entry) => [entry.key, entry] as const))(
    "%s: the rule cites a provision of the entry",
    (_, entry) => {
      const cited = versionsOf(entry).flatMap(({ sources }) => sources.flatMap((source) => Object.values(source)));
      const numbers = numbersIn(entry.provision);
      const shared = cited.some((text) => [...numbersIn(String(text))].some((number) => numbers.has(number)));
      expect(numbers.size === 0 || shared, `${entry.provision} | ${cited.join("; ")}`).toBe(true);
    },
  );

  it.each(
    encoded
      .filter(({ mended, period }) => !mended && period.value !== null)
      .map((entry) => [entry.key, entry] as const),
  )("%s: the rule has the entry's number in its unit", (_, { rule, policy, period }) => {
    const unit = period.unit.replace(/-d/, "D");
    const said = JSON.stringify(versionsOf({ rule, policy }).map((one) => ({ ...one, examples: undefined })));
    const inUnit =
      new RegExp(`"${unit}":${period.value}\\b`).test(said) ||
      new RegExp(`"nth":${period.value},"unit":"${unit}"|"value":${period.value}\\b`).test(said);
    expect(inUnit, said.slice(0, 300)).toBe(true);
  });

  it("marks as unsure every rule that rests on entries that are recalled", () => {
    const sureness = new Map<string, Set<string>>();
    for (const { rule, certainty } of encoded.filter(({ policy }) => policy === undefined))
      sureness.set(rule!, (sureness.get(rule!) ?? new Set()).add(certainty));
    for (const [rule, certainties] of sureness) {
      if ([...certainties].every((one) => one === "recalled")) {
        for (const version of versionsOf({ rule })) expect(version.certainty, rule).not.toBe("verified");
      }
    }
  });
});
