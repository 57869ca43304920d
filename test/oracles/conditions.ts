import fc from "fast-check";
import { Engine, type RuleResult, type TopLevelCondition } from "json-rules-engine";
import { parseIsoDate } from "../../src/calendar/civil-date";
import { compileCondition, type FactResolver } from "../../src/rules/compile";
import type { Comparison, Condition, FactValue, OperatorName, Truth } from "../../src/rules/condition";

/** Facts of every sort, each recorded or not. Dates are ISO dates. */
export type CaseFacts = Record<string, FactValue | undefined>;

/** A condition and the facts to test it on. */
export interface ConditionCase {
  condition: Condition;
  facts: CaseFacts;
}

// Few names and few values: facts meet one another and the literals of conditions again and again.
const days = fc.constantFrom("2024-02-29", "2026-03-31", "2026-04-01", "2026-10-25", "2040-12-31");
const words = fc.constantFrom("assess", "issue", "", "9", "true");
const numbers = fc.constantFrom(-1, 0, 9, 20, 0.5);
const lists = fc.subarray(["assess", "issue", "9"]);
const sorts = {
  day: { names: ["firstDay", "secondDay", "thirdDay"], values: days },
  word: { names: ["firstWord", "secondWord"], values: words },
  number: { names: ["firstNumber", "secondNumber"], values: numbers },
  statement: { names: ["firstStatement", "secondStatement"], values: fc.boolean() },
  list: { names: ["firstList", "secondList"], values: lists },
} as const;
type Sort = keyof typeof sorts;
const allNames = Object.values(sorts).flatMap(({ names }) => names);

const dayOperators = {
  before: "lessThan",
  onOrBefore: "lessThanInclusive",
  after: "greaterThan",
  onOrAfter: "greaterThanInclusive",
} as const;
const numberOperators = Object.values(dayOperators);

function leaf(of: Sort, operators: readonly OperatorName[], to: Sort = of): fc.Arbitrary<Comparison> {
  return fc.record({
    fact: fc.constantFrom(...sorts[of].names),
    operator: fc.constantFrom(...operators),
    value: fc.oneof(
      sorts[to].values as fc.Arbitrary<FactValue>,
      fc.constantFrom(...sorts[to].names).map((fact) => ({ fact })),
    ),
  });
}

const leaves: fc.Arbitrary<Comparison> = fc.oneof(
  leaf("day", Object.keys(dayOperators) as OperatorName[]),
  leaf("word", ["equal"]),
  leaf("number", ["equal", ...numberOperators]),
  leaf("statement", ["equal"]),
  leaf("list", ["contains"], "word"),
  fc.record({
    fact: fc.constantFrom(...sorts.word.names),
    operator: fc.constantFrom<OperatorName>("in", "notIn"),
    value: fc.subarray(["assess", "issue", "9", "true"], { minLength: 1 }),
  }),
  fc.record({
    fact: fc.constantFrom(...allNames),
    operator: fc.constant<OperatorName>("isRecorded"),
    value: fc.boolean(),
  }),
);

const { tree } = fc.letrec<{ tree: Condition }>((tie) => {
  const children = fc.array(tie("tree"), { minLength: 1, maxLength: 4 });
  return {
    tree: fc.oneof(
      { maxDepth: 4 },
      { weight: 2, arbitrary: leaves },
      { weight: 2, arbitrary: children.map((all) => ({ all })) },
      { weight: 2, arbitrary: children.map((any) => ({ any })) },
      { weight: 1, arbitrary: tie("tree").map((not) => ({ not })) },
    ),
  };
});

const facts = (recorded: number): fc.Arbitrary<CaseFacts> =>
  fc.record(
    Object.fromEntries(
      Object.values(sorts).flatMap(({ names, values }) =>
        names.map((name) => [
          name,
          fc.oneof(
            { weight: recorded, arbitrary: values as fc.Arbitrary<FactValue> },
            { weight: 100 - recorded, arbitrary: fc.constant(undefined) },
          ),
        ]),
      ),
    ),
  );

/** Conditions as deep as rules have them, on facts of which all, most or few are recorded. */
export const conditionCases: fc.Arbitrary<ConditionCase> = fc.record({
  condition: tree,
  facts: fc.oneof(facts(100), facts(80), facts(40)),
});

/** Our answer, and the facts that we say would settle an unknown one. */
export function ourAnswer({ condition, facts: recorded }: ConditionCase): { truth: Truth; missing: string[] } {
  const isDay = (name: string) => (sorts.day.names as readonly string[]).includes(name);
  const resolver: FactResolver<CaseFacts> = {
    reader: (name) => (row) => (row[name] !== undefined && isDay(name) ? parseIsoDate(row[name] as string) : row[name]),
    literal: (name, value) => (isDay(name) ? parseIsoDate(value as string) : value),
    addMissing: (name, row, names) => {
      if (row[name] === undefined) names.add(name);
    },
  };
  const compiled = compileCondition(condition, resolver);
  const missing = new Set<string>();
  const truth = compiled.test(recorded);
  if (truth === "unknown") compiled.addMissing(recorded, missing);
  return { truth, missing: [...missing] };
}

/** What json-rules-engine says by itself, in two values, and what its trace tells in three. */
export interface EngineAnswer {
  own: boolean;
  traced: Truth;
}

/**
 * The answer of a stock `Engine` with its own operators and nothing of ours: days are handed to it as numbers, so that it compares them as
 * it compares numbers, and whether a fact is recorded is asked as whether it equals `null`.
 */
export async function engineAnswer({ condition, facts: recorded }: ConditionCase): Promise<EngineAnswer> {
  const engine = new Engine();
  const inEngine = translate(condition);
  const conditions = ("fact" in inEngine ? { all: [inEngine] } : inEngine) as TopLevelCondition;
  engine.addRule({ conditions, event: { type: "asked" } });
  const flat = Object.fromEntries(Object.entries(recorded).map(([name, value]) => [name, asNumber(value) ?? null]));
  const { results, failureResults } = await engine.run(flat);
  const [result] = [...results, ...failureResults] as [RuleResult];
  return { own: result.result === true, traced: ([false, "unknown", true] as const)[2 * score(result.conditions)]! };
}

interface EngineLeaf {
  fact: string;
  operator: string;
  value: unknown;
}
type EngineTree = EngineLeaf | { all: EngineTree[] } | { any: EngineTree[] } | { not: EngineTree };

function translate(condition: Condition): EngineTree {
  if ("all" in condition) return { all: condition.all.map(translate) };
  if ("any" in condition) return { any: condition.any.map(translate) };
  if ("not" in condition) return { not: translate(condition.not) };
  const { fact, operator, value } = condition;
  if (operator === "isRecorded") return { fact, operator: value ? "notEqual" : "equal", value: null };
  if (operator in dayOperators)
    return { fact, operator: dayOperators[operator as keyof typeof dayOperators], value: asNumber(value) };
  return { fact, operator, value };
}

/** A day as a number, by the `Date` that the library itself never uses; anything else as it is. */
function asNumber(value: unknown): unknown {
  return typeof value === "string" && /^\d{4}-/.test(value) ? Date.parse(value) : value;
}

/** The parts of the engine's trace that are read here. */
interface Trace {
  all?: Trace[];
  any?: Trace[];
  not?: Trace;
  operator?: string;
  value?: unknown;
  result?: boolean;
  factResult?: unknown;
  valueResult?: unknown;
}

/** Kleene's three values as numbers: 0 is false, 1 is true, a half is unknown; `all` is the least, `any` the greatest. */
function score(trace: unknown): number {
  const { all, any, not, value, result, factResult, valueResult } = trace as Trace;
  if (all) return Math.min(...all.map(score));
  if (any) return Math.max(...any.map(score));
  if (not) return 1 - score(not);
  const asksWhetherRecorded = value === null;
  if (!asksWhetherRecorded && (factResult === null || valueResult === null)) return 0.5;
  return result ? 1 : 0;
}

/** How many cases were compared, and how the answers fell out. */
export interface Comparisons {
  cases: number;
  true: number;
  false: number;
  unknown: number;
  /** Unknown to us, and true to the engine by itself: it takes what is missing for a value. */
  unknownButTrue: number;
}

/** Nothing compared yet. */
export function noComparisons(): Comparisons {
  return { cases: 0, true: 0, false: 0, unknown: 0, unknownButTrue: 0 };
}

/** Compares the two on one case, and says what differs; nothing where nothing does. */
export async function differenceOn(one: ConditionCase, seen: Comparisons): Promise<string | undefined> {
  const ours = ourAnswer(one);
  const engine = await engineAnswer(one);
  seen.cases++;
  seen[`${ours.truth}`]++;
  if (ours.truth !== engine.traced) return `ours ${ours.truth}, by the engine's trace ${engine.traced}`;
  if (ours.truth === "unknown") {
    if (engine.own) seen.unknownButTrue++;
    if (ours.missing.length === 0) return "unknown, and nothing is said to be missing";
    return ours.missing.some((name) => one.facts[name] !== undefined)
      ? "a recorded fact is said to be missing"
      : undefined;
  }
  return ours.truth === engine.own ? undefined : `ours ${ours.truth}, by the engine itself ${engine.own}`;
}
