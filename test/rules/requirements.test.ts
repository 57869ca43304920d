import { describe, expect, it } from "vitest";
import requirements from "../../rules/requirements.json";
import { builtInRules } from "../../src/rules/built-in";
import { templates } from "../../src/timetables/templates";

interface Requirement {
  code: string;
  requirement: string;
  rules?: string[];
  because?: string;
}

const all = requirements as Requirement[];
const ids = new Set([
  ...[...builtInRules.rules, ...builtInRules.exceptions].map(({ id }) => id),
  ...templates.map(({ id }) => id.replace("{each}", "risk-assessment")),
]);
const attendance =
  /^(part-time-timetable|section-19|register|penalty-notice|exclusion|exclusion-review|off-site-direction)\./;

describe("the requirements on part-time timetables, attendance and exclusion", () => {
  it("are numbered without a gap", () => {
    const counts = new Map<string, Set<number>>();
    for (const { code } of all) {
      const [, series, number] = /^([A-Z0-9]+)-(\d+)[a-c]?$/.exec(code)!;
      counts.set(series!, (counts.get(series!) ?? new Set()).add(Number(number)));
    }
    const lengths = { PTT: 28, S19: 7, EXC: 22, ATT: 11, EW: 10 };
    expect(Object.fromEntries([...counts].map(([series, numbers]) => [series, numbers.size]))).toEqual(lengths);
    for (const [series, numbers] of counts) expect(Math.max(...numbers), series).toBe(numbers.size);
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  });

  it.each(all.map((one) => [one.code, one] as const))("%s is a rule, or says why it is none", (_, one) => {
    for (const rule of one.rules ?? []) expect(ids, rule).toContain(rule);
    if (one.rules === undefined) expect(one.because).toMatch(/^[A-Z].{20,}\.$/s);
  });

  it("name every rule of these processes", () => {
    const named = new Set(all.flatMap(({ rules = [] }) => rules));
    const left = builtInRules.rules.filter(({ id }) => attendance.test(id) && !named.has(id)).map(({ id }) => id);
    expect([...new Set(left)]).toEqual([]);
  });
});
