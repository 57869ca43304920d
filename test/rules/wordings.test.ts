import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { inlineJson, readWordings, type Wording, writePage } from "../../scripts/generate-wordings-page";
import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import { englandWorkingCalendar } from "../../src/calendar/england";
import { createSchoolCalendar } from "../../src/calendar/school-days";
import { type ClockLimit, compileClock } from "../../src/evaluate/clock";
import { compileMoment } from "../../src/evaluate/moment";
import type { Row } from "../../src/evaluate/row";
import type { Amount } from "../../src/rules/amount";
import { conditionSchema } from "../../src/rules/condition-schema";
import type { Limit, Moment } from "../../src/rules/limit";
import { limitSchema } from "../../src/rules/limit-schema";
import { amountSchema, momentSchema } from "../../src/rules/moment-schema";
import { eachComparison } from "../../src/rules/walk";
import { policies } from "../../src/timetables/built-in-policies";
import terms from "../fixtures/school-terms.json";

const { wordings, ledger } = readWordings();
const name = ({ unit, value, wording }: { unit: string; value: number | null; wording: string }) =>
  `${unit} ${value} ${wording}`;
const sorted = [...wordings].sort(
  (a, b) => compare(a.unit, b.unit) || compare(a.value ?? -1, b.value ?? -1) || compare(a.wording, b.wording),
);
function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** In the place of a value: every variant of the schema. */
const everything = Symbol("everything");

describe("the wordings of the ledger", () => {
  it("are each shown once, in order, and nothing else is", () => {
    const distinct = new Set(ledger.map((entry) => name(entry.period)));
    expect(distinct.size).toBe(294);
    expect(new Set(wordings.map(name))).toEqual(distinct);
    expect(wordings.length).toBe(distinct.size);
    expect(wordings.map(name)).toEqual(sorted.map(name));
  });

  it.each(wordings)("$unit $value $wording: names an entry that has it", (one) => {
    const entry = ledger.find(({ key }) => key === one.entry);
    expect(entry && name(entry.period)).toBe(name(one));
  });

  it.each(wordings)("$unit $value $wording: is said in one way that parses", (one) => {
    const said = [one.limit, one.condition, one.exception].filter((way) => way !== undefined);
    expect(said).toHaveLength(1);
    if (one.limit) expect(limitSchema.parse(one.limit)).toEqual(one.limit);
    if (one.condition) expect(conditionSchema.parse(one.condition)).toEqual(one.condition);
    if (one.exception) expect(exceptionIds()).toContain(one.exception);
    for (const moment of Object.values(one.dates ?? {})) expect(momentSchema.parse(moment)).toEqual(moment);
    expect(Object.keys(one.dates ?? {}).filter((date) => !comparedFacts(one).has(date))).toEqual([]);
  });

  it("keep their number and unit, or say in a note why not", () => {
    const changed = wordings.filter((one) => one.value !== null && !hasNumber(one));
    expect(changed.filter((one) => !one.note).map(name)).toEqual([]);
    expect(changed.map((one) => one.entry)).toEqual([
      "health-wait.eating-disorder-urgent",
      "health-wait.eating-disorder-routine",
      "health-wait.diagnostics-audiology",
      "health-wait.community-share-2028-29",
      "health-wait.wheelchair-child",
      "health-wait.rtt-caseload-share",
    ]);
  });

  it("stand on the page as the script writes them", () => {
    expect(readFileSync("docs/limit-language.md", "utf8")).toBe(writePage(wordings, ledger));
  });
});

describe("the limits shown", () => {
  const calendars = { working: englandWorkingCalendar(), school: createSchoolCalendar(terms) };
  const row = {} as Row;
  const lastDay = (limit: Limit, from: string) => {
    const context = { calendars, day: () => () => parseIsoDate(from), listed: () => () => undefined };
    const day = compileClock(limit as ClockLimit, {}, context).dueOn(row);
    return day === undefined ? undefined : toIsoDate(day);
  };
  const clocks = wordings.filter(({ limit }) => limit && !("every" in limit || "atMost" in limit || "after" in limit));

  it.each(clocks)("$unit $value $wording: can be counted", ({ limit }) => {
    expect(lastDay(limit!, "2026-11-02")).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it.each(wordings.filter(({ dates }) => dates))("$unit $value $wording: has days that can be counted", ({ dates }) => {
    const context = { calendars, day: () => () => parseIsoDate("2026-11-02"), listed: () => () => undefined };
    for (const moment of Object.values(dates!)) expect(compileMoment(moment, context)(row)).toBeTypeOf("number");
  });

  it.each<[Limit, string]>([
    [{ within: { weeks: 6 }, of: "x" }, "2026-02-16"],
    [{ within: { weeks: 6 }, beginningWith: "x" }, "2026-02-15"],
    [{ atLeast: { days: 15 }, beginningWith: "x" }, "2026-01-19"],
    [{ atLeast: { weeks: 2 }, before: "x" }, "2025-12-22"],
    [{ before: "x" }, "2026-01-04"],
    [{ by: "x" }, "2026-01-05"],
    [{ on: { nth: 6, unit: "days" }, following: "x" }, "2026-01-11"],
    [{ on: { nth: 6, unit: "days" }, beginningWith: "x" }, "2026-01-10"],
    [{ onDayOf: "x" }, "2026-01-05"],
    [{ until: "x" }, "2026-01-05"],
    [{ within: { months: 12 }, beginningWith: "x" }, "2027-01-04"],
  ])("%j ends on %s, as the page says", (limit, expected) => {
    expect(lastDay(limit, "2026-01-05")).toBe(expected);
  });
});

describe("the language", () => {
  const limits = z.toJSONSchema(limitSchema) as Node;
  const moments = z.toJSONSchema(momentSchema) as Node;
  const amounts = z.toJSONSchema(amountSchema) as Node;
  const conditions = z.toJSONSchema(conditionSchema) as Node;
  const known = new Set<string>();
  for (const schema of [limits, moments, amounts, conditions]) collectWords(schema, everything, known);
  /** Words that go with one that is needed: the plain term beside what stands for one, and the other units of a time between days. */
  const unneeded = ["Stretch:  = term", "Amount: between = days", "Amount: between = schoolWeeks"];

  it("has the words that its schemas have", () => {
    expect([...known]).toEqual(
      expect.arrayContaining([
        "Limit: within, beginningWith",
        "Limit: rollsPast = christmas-and-new-year",
        "Limit: unit = schoolDays",
        "Moment: inYearOf",
        "Moment: a date",
        "Trigger: a list",
        "Period: hours",
        "Condition: operator = greaterThanInclusive",
      ]),
    );
  });

  it("has no word that neither a wording nor a rule needs", () => {
    const used = new Set<string>();
    for (const { limit, condition, dates, amounts: named } of [...wordings.map((one): Said => one), ...inRules()]) {
      if (limit) collectWords(limits, limit, used);
      if (condition) collectWords(conditions, condition, used);
      for (const moment of Object.values(dates ?? {})) collectWords(moments, moment, used);
      for (const amount of Object.values(named ?? {})) collectWords(amounts, amount, used);
    }
    for (const period of inPolicies()) collectWords(limits, { within: period, of: "startedOn" }, used);
    expect([...used].filter((word) => !known.has(word))).toEqual([]);
    expect([...known].filter((word) => !used.has(word))).toEqual(unneeded);
  });
});

type Said = Pick<Wording, "limit" | "condition" | "dates"> & { amounts?: Record<string, Amount> };

function exceptionIds(): string[] {
  const rules = JSON.parse(readFileSync("rules/exceptions.json", "utf8")) as { id: string }[];
  return rules.map(({ id }) => id);
}

function comparedFacts({ condition }: Wording): Set<string> {
  const facts = new Set<string>();
  if (condition) eachComparison(condition, "", (leaf) => facts.add((leaf.value as { fact: string }).fact));
  return facts;
}

/** The ledger's number and unit somewhere in the limit or its days, or its number in a condition. */
function hasNumber({ value, unit, limit, condition, dates }: Wording): boolean {
  const key = unit.replace(/-d/, "D");
  const text = inlineJson([limit ?? null, dates ?? {}]);
  const inDays = text.includes(`"${key}": ${value} `) || text.includes(`"${key}": ${value},`);
  const values: unknown[] = [];
  if (condition) eachComparison(condition, "", (leaf) => values.push(leaf.value));
  return inDays || text.includes(`"nth": ${value}, "unit": "${key}"`) || values.includes(value);
}

/** What the built-in rules say in the language, wherever in a rule it stands. */
function inRules(): Said[] {
  const said: Said[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    const { limit, dates, amounts, appliesWhen, holdsWhen, where, when } = value as Record<string, never>;
    if (limit) said.push({ limit: limit as Limit });
    if (dates) said.push({ dates: dates as Record<string, Moment> });
    if (amounts) said.push({ amounts: amounts as Record<string, Amount> });
    for (const condition of [appliesWhen, holdsWhen, where, when]) if (condition) said.push({ condition });
    for (const field of Object.values(value)) visit(field);
  };
  for (const file of readdirSync("rules", { recursive: true, encoding: "utf8" })) {
    if (!/\.json$/.test(file) || /ledger|schema|calendar/.test(file)) continue;
    visit(JSON.parse(readFileSync(`rules/${file}`, "utf8")));
  }
  return said;
}

/** The periods of the councils' policies, each kind that one may mean apart. */
function inPolicies(): unknown[] {
  return policies.flatMap(({ longest, review, notify }) =>
    [longest?.period, review?.atLeastEvery, ...Object.values(notify ?? {}).map((one) => "within" in one && one.within)]
      .filter((period) => period !== undefined && period !== false)
      .flatMap((period) => ("oneOf" in period ? period.oneOf : [period])),
  );
}

/** As much of JSON Schema as the language's schemas use. */
interface Node {
  $ref?: string;
  $defs?: Record<string, Node>;
  anyOf?: Node[];
  type?: string;
  format?: string;
  pattern?: string;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  enum?: string[];
  const?: string;
}

/** Adds the words of a schema that a value uses: forms of a limit by what they require, other keys one by one, and listed values. */
function collectWords(root: Node, value: unknown, words: Set<string>): void {
  const seen = new Set<string>();
  const visit = (node: Node, value: unknown, part: string, key: string): void => {
    if (node.$ref) {
      const next = node.$ref.split("/").at(-1)!;
      const again = seen.has(next);
      seen.add(next);
      // A part without a name of its own belongs to the one around it; what can grow is said in the words of an amount.
      const inside = next.startsWith("__");
      const named = next === "Growing" ? "Amount" : next;
      if (value !== everything || !again) visit(root.$defs![next]!, value, inside ? part : named, inside ? key : "");
    }
    for (const variant of node.anyOf ?? []) if (fits(variant, value)) visit(variant, value, part, key);
    for (const listed of node.enum ?? (node.const === undefined ? [] : [node.const])) {
      if (value === everything || value === listed) words.add(`${part}: ${key} = ${listed}`);
    }
    if (part === "Moment" && key === "" && node.type === "string")
      words.add(`Moment: ${node.format ? "a date" : "a fact"}`);
    if (node.type === "array") {
      if (part === "Trigger") words.add("Trigger: a list");
      for (const item of Array.isArray(value) ? value : [everything]) visit(node.items!, item, part, key);
    }
    if (node.properties && part === "Limit") words.add(`Limit: ${node.required!.join(", ")}`);
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      const field = value === everything ? everything : (value as Record<string, unknown>)[name];
      if (field === undefined) continue;
      if (part !== "Limit" || !node.required!.includes(name)) words.add(`${part}: ${name}`);
      visit(property, field, part, name);
    }
  };
  const fits = (node: Node, value: unknown): boolean => {
    if (value === everything) return true;
    if (node.$ref) return fits(root.$defs![node.$ref.split("/").at(-1)!]!, value);
    if (node.anyOf) return node.anyOf.some((variant) => fits(variant, value));
    if (node.enum) return node.enum.includes(value as string);
    if (node.const !== undefined) return node.const === value;
    if (node.type === "array") return Array.isArray(value) && value.every((item) => fits(node.items!, item));
    if (node.pattern) return typeof value === "string" && new RegExp(node.pattern).test(value);
    if (!node.properties) return node.type === typeof value || (node.type === "integer" && Number.isInteger(value));
    if (typeof value !== "object" || value === null) return false;
    return (
      node.required!.every((name) => name in value) &&
      Object.entries(value).every(([name, field]) => node.properties![name] && fits(node.properties![name], field))
    );
  };
  visit(root, value, "", "");
}
