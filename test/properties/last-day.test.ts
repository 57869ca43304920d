import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import { createEvaluator } from "../../src/evaluate/evaluator";
import { subjectsOf } from "../../src/evaluate/subject";
import type { CaseRecord } from "../../src/records/case-record";
import { builtInRules } from "../../src/rules/built-in";
import type { DayOfEntries, DayReaching } from "../../src/rules/limit";
import type { TimeLimitRule } from "../../src/rules/rule";
import { plus } from "../support/naive-days";
import { type Days, naiveLastDay, naiveMoment } from "../support/naive-limit";
import { naiveListed } from "../support/naive-listed";
import { shiftDates } from "../support/shift-dates";

/** A school that is open on every working day of each whole year, its first school year being known from the start. */
const schoolTerms = {
  terms: [
    { from: "2011-09-01", to: "2011-12-31" },
    ...Array.from({ length: 25 }, (_, i) => ({ from: `${2012 + i}-01-01`, to: `${2012 + i}-12-31` })),
  ],
};
const evaluator = createEvaluator({ schoolTerms });
const { scopes } = evaluator.environment;

type Json = Record<string, unknown>;

const timeLimits = builtInRules.rules.filter((rule): rule is TimeLimitRule => rule.kind === "time-limit");
const prompt = timeLimits.filter((rule) => "promptly" in rule.limit && "after" in rule.limit);
/** Judged over lists of events: their examples show them. */
const overEvents = timeLimits.filter((rule) => "every" in rule.limit || "atMost" in rule.limit);
/** A record does not hold a school's terms; test/evaluate/limits.test.ts judges such spans. */
const overTerms = overEvents.filter((rule) => "every" in rule.limit && typeof rule.limit.every === "string");
const numbered = timeLimits.filter((rule) => !prompt.includes(rule) && !overEvents.includes(rule));

/** Owed only so far as practicable: an act that is late cannot be judged until it is recorded whether it was. */
const practicable = [
  "exclusion-review.decision-before-examination",
  "exclusion-review.panel-papers",
  "health-review.antenatal",
  "health-review.new-birth",
  "health-review.six-to-eight-weeks",
  "health-review.nine-to-fifteen-months",
  "health-review.two-to-two-and-a-half-years",
  "looked-after.care-plan-before-placement",
  "looked-after.health-assessment-before-placement",
  "looked-after.short-breaks-first-visit",
];

/** An example of the rule in which the act was done and nothing was claimed: the facts that make the rule apply. */
function modelOf(rule: TimeLimitRule) {
  for (const { record, asOf, interpretations, expect: expected } of rule.examples ?? []) {
    if (interpretations || JSON.stringify(record).includes('"exceptions"')) continue;
    const whole = { id: "generated", ...(record as object) };
    const finding = find(rule, whole, asOf, expected.subject);
    if (
      finding?.version === rule.inForce.from &&
      (finding.doneOn ?? finding.dueOn) !== undefined &&
      finding.outcome !== "not-applicable"
    ) {
      return { record: whole, subject: finding.subject };
    }
  }
  return undefined;
}

function find(rule: TimeLimitRule, record: unknown, asOf: string, subject?: string) {
  const { findings } = evaluator.evaluateCase(record, { asOf });
  return findings.find((one) => one.rule === rule.id && (subject === undefined || one.subject === subject));
}

/** The objects on the way down to a rule's subject in a copy of a record. */
function chainOf(rule: TimeLimitRule, record: unknown, pointer: string): Json[] {
  const subject = subjectsOf(record as CaseRecord, scopes.get(rule.scope)!).find((one) => one.pointer === pointer)!;
  return subject.chain as Json[];
}

function factOf(rule: TimeLimitRule, chain: Json[], name: string): string | undefined {
  const fact = scopes.get(rule.scope)!.facts.get(name)!;
  return fact.path.reduce<unknown>((at, key) => (at as Json | undefined)?.[key], chain[fact.level]) as
    | string
    | undefined;
}

function daysOf(rule: TimeLimitRule, chain: Json[]): Days {
  const days: Days = Object.assign(
    (name: string) => (rule.dates?.[name] ? naiveMoment(rule.dates[name], days) : factOf(rule, chain, name)),
    { listed: (moment: DayOfEntries | DayReaching) => naiveListed(moment, chain[0]!, days) },
  );
  return days;
}

/** The record with the act done on a day. */
function withAct(rule: TimeLimitRule, record: unknown, pointer: string, day: string) {
  const copy = structuredClone(record);
  const chain = chainOf(rule, copy, pointer);
  const names = [rule.doneBy].flat().filter((name) => rule.dates?.[name] === undefined);
  const fact = scopes
    .get(rule.scope)!
    .facts.get(names.find((name) => factOf(rule, chain, name) !== undefined) ?? names[0]!)!;
  let at = chain[fact.level]!;
  for (const key of fact.path.slice(0, -1)) {
    at[key] ??= {};
    at = at[key] as Json;
  }
  at[fact.path.at(-1)!] = day;
  return copy;
}

const modelled = numbered.map((rule) => [`${rule.id} from ${rule.inForce.from}`, rule, modelOf(rule)] as const);

describe.each(modelled.filter(([, , model]) => model !== undefined))("%s", (_, rule, model) => {
  // A last day that has to pass whole: the first day in time is the one after.
  const late = "throughout" in rule.limit ? 1 : 0;
  const isFloor = "until" in rule.limit || ("atLeast" in rule.limit && "beginningWith" in rule.limit);
  const { record, subject } = model!;
  const due0 = naiveLastDay(rule.limit, daysOf(rule, chainOf(rule, record, subject)))!;
  const [from, to] = [
    rule.inForce.from < "2013-01-01" ? "2013-01-01" : rule.inForce.from,
    rule.inForce.to ?? "2036-01-01",
  ];
  const shifts = fc.integer({
    min: parseIsoDate(from) - parseIsoDate(due0),
    max: parseIsoDate(to) - parseIsoDate(due0),
  });

  it("is met on its last day and breached on the day beside it, wherever in its dates of effect", () => {
    let judged = 0;
    fc.assert(
      fc.property(shifts, (shift) => {
        const moved = shiftDates(record, shift);
        const due = naiveLastDay(rule.limit, daysOf(rule, chainOf(rule, moved, subject)))!;
        fc.pre(due >= from && due <= to);
        const asOf = plus(due, 500);
        const onTheDay = find(rule, withAct(rule, moved, subject, plus(due, late)), asOf, subject)!;
        fc.pre(onTheDay.version === rule.inForce.from && onTheDay.outcome !== "not-applicable");
        expect(onTheDay).toMatchObject({ outcome: "met", dueOn: due });
        const beside = find(rule, withAct(rule, moved, subject, plus(due, isFloor ? late - 1 : 1)), asOf, subject)!;
        // What was stopped before this version came into force is judged by the version before.
        fc.pre(beside.outcome !== "not-applicable" && beside.version === rule.inForce.from);
        if (practicable.includes(rule.id)) expect(beside).toMatchObject({ outcome: "undetermined", dueOn: due });
        else
          expect(beside).toMatchObject({
            outcome: rule.otherwise ?? "breached",
            dueOn: due,
            [isFloor ? "daysShort" : "daysLate"]: 1,
          });
        judged++;
      }),
      { numRuns: 15, maxSkipsPerRun: 200 },
    );
    expect(judged).toBeGreaterThan(0);
  });
});

describe("limits without a number", () => {
  it.each(prompt.map((rule) => [`${rule.id} from ${rule.inForce.from}`, rule] as const))(
    "%s is never breached by arithmetic",
    (_, rule) => {
      for (const { record } of rule.examples ?? []) {
        const finding = find(rule, { id: "generated", ...(record as object) }, toIsoDate(parseIsoDate("2036-01-01")))!;
        expect(finding?.outcome).not.toBe("breached");
      }
    },
  );
});

describe("every time limit", () => {
  it("with a number has an example to judge its last day by", () => {
    expect(modelled.filter(([, , model]) => model === undefined).map(([name]) => name)).toEqual([]);
  });

  it("over a list of events is shown kept and broken by its examples", () => {
    for (const rule of overEvents.filter((one) => !overTerms.includes(one))) {
      const outcomes = rule.examples!.map((example) => example.expect.outcome);
      expect(outcomes, rule.id).toContain(rule.otherwise ?? "breached");
      expect(outcomes.includes("met") || outcomes.includes("open"), rule.id).toBe(true);
    }
  });
});
