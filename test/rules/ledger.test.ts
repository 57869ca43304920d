import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtInRules } from "../../src/rules/built-in";
import type { Rule } from "../../src/rules/rule";

interface Entry {
  key: string;
  provision: string;
  period: { value: number | null; unit: string };
  certainty: string;
  /** The rule that encodes it, */
  rule?: string;
  /** under a reading that is not the default, */
  reading?: string;
  /** or why no rule does. */
  outOfScope?: string;
  /** What the instrument says otherwise than the entry. */
  mended?: string;
}

const ledger = JSON.parse(readFileSync("rules/ledger.json", "utf8")) as Entry[];
const all: Rule[] = [...builtInRules.rules, ...builtInRules.exceptions];
const versionsOf = (id: string) => all.filter((rule) => rule.id === id);
const encoded = ledger.filter((entry) => entry.rule !== undefined);

describe("the ledger of time limits", () => {
  it("has for each entry a rule that there is, or one sentence why there is none", () => {
    for (const { key, rule, outOfScope } of ledger) {
      expect(
        [rule, outOfScope].filter((one) => one !== undefined),
        key,
      ).toHaveLength(1);
      if (rule !== undefined) expect(versionsOf(rule).length, `${key}: ${rule}`).toBeGreaterThan(0);
      else expect(outOfScope, key).toMatch(/^[A-Z0-9].{15,}\.$/s);
    }
  });

  it.each(encoded.filter(({ mended }) => !mended).map((entry) => [entry.key, entry] as const))(
    "%s: the rule cites a provision of the entry",
    (_, entry) => {
      const cited = versionsOf(entry.rule!).flatMap(({ sources }) =>
        sources.flatMap((source) => Object.values(source)),
      );
      const numbers = new Set(entry.provision.match(/\d+[A-Z]*/g) ?? []);
      for (const [, from, to] of entry.provision.matchAll(/(\d+)-(\d+)/g)) {
        for (let number = Number(from); number <= Number(to); number++) numbers.add(String(number));
      }
      const shared = cited.some((text) =>
        (String(text).match(/\d+[A-Z]*/g) ?? []).some((number) => numbers.has(number)),
      );
      expect(numbers.size === 0 || shared, `${entry.provision} | ${cited.join("; ")}`).toBe(true);
    },
  );

  it.each(
    encoded
      .filter(({ mended, period }) => !mended && period.value !== null)
      .map((entry) => [entry.key, entry] as const),
  )("%s: the rule has the entry's number in its unit", (_, { rule, period }) => {
    const unit = period.unit.replace(/-d/, "D");
    const said = JSON.stringify(versionsOf(rule!).map((one) => ({ ...one, examples: undefined })));
    const inUnit =
      new RegExp(`"${unit}":${period.value}\\b`).test(said) ||
      new RegExp(`"nth":${period.value},"unit":"${unit}"|"value":${period.value}\\b`).test(said);
    expect(inUnit, said.slice(0, 300)).toBe(true);
  });

  it("marks as unsure every rule that rests on entries that are recalled", () => {
    const sureness = new Map<string, Set<string>>();
    for (const { rule, certainty } of encoded) sureness.set(rule!, (sureness.get(rule!) ?? new Set()).add(certainty));
    for (const [rule, certainties] of sureness) {
      if ([...certainties].every((one) => one === "recalled")) {
        for (const version of versionsOf(rule)) expect(version.certainty, rule).not.toBe("verified");
      }
    }
  });
});
