import type { Comparison, Condition, FactValue, Truth } from "./condition";
import { operators } from "./operators";
import { otherFact } from "./walk";

/** Reads one fact from whatever holds a subject's facts; `undefined` when it is not recorded. */
export type FactReader<Row> = (row: Row) => FactValue | undefined;

/** A condition made ready once, to be tested many times. */
export interface CompiledCondition<Row> {
  /** The answer for a row. */
  test(row: Row): Truth;
  /** Adds the names of the facts that would settle an unknown answer. */
  addMissing(row: Row, names: Set<string>): void;
}

/** Turns a literal of a rule into the form that facts have (an ISO date into an epoch day, for a date fact). */
export type LiteralReader = (fact: string, literal: FactValue) => FactValue;

/** What compiling needs to know of a scope: how its facts are read and how literals compare with them. */
export interface FactResolver<Row> {
  reader(fact: string): FactReader<Row>;
  /** Adds the recorded facts that are missing for a name: itself, or some that a named date or amount is worked out from. */
  addMissing(name: string, row: Row, names: Set<string>): void;
  literal: LiteralReader;
}

/** Compiles a condition inside another. */
export type InnerCompiler<Row> = (condition: Condition) => CompiledCondition<Row>;

/** Compiles a condition tree into a synchronous predicate with three answers. */
export function compileCondition<Row>(
  condition: Condition,
  facts: FactResolver<Row>,
  compileInner: InnerCompiler<Row> = (inner) => compileCondition(inner, facts),
): CompiledCondition<Row> {
  if ("all" in condition) return junction(condition.all.map(compileInner), false);
  if ("any" in condition) return junction(condition.any.map(compileInner), true);
  if ("not" in condition) return negation(compileInner(condition.not));
  return condition.operator === "isRecorded"
    ? recording(condition, facts)
    : comparison(condition, operators[condition.operator].compare, facts);
}

/** `all` is settled by one false child, `any` by one true child: the decisive answer. */
function junction<Row>(children: CompiledCondition<Row>[], decisive: boolean): CompiledCondition<Row> {
  const tests = children.map((child) => child.test);
  if (tests.length === 2) return { test: either(tests[0]!, tests[1]!, decisive), addMissing: missingOf(children) };
  return {
    test(row) {
      let answer: Truth = !decisive;
      for (let i = 0; i < tests.length; i++) {
        const one = tests[i]!(row);
        if (one === decisive) return decisive;
        if (one === "unknown") answer = "unknown";
      }
      return answer;
    },
    addMissing: missingOf(children),
  };
}

type Test<Row> = CompiledCondition<Row>["test"];

/** A junction of two, as most are. */
function either<Row>(first: Test<Row>, second: Test<Row>, decisive: boolean): Test<Row> {
  return (row) => {
    const one = first(row);
    if (one === decisive) return one;
    const other = second(row);
    return other === decisive || one !== "unknown" ? other : one;
  };
}

function missingOf<Row>(children: CompiledCondition<Row>[]): CompiledCondition<Row>["addMissing"] {
  return (row, names) => {
    for (const child of children) if (child.test(row) === "unknown") child.addMissing(row, names);
  };
}

function negation<Row>(child: CompiledCondition<Row>): CompiledCondition<Row> {
  return {
    test(row) {
      const answer = child.test(row);
      return answer === "unknown" ? answer : !answer;
    },
    addMissing: child.addMissing,
  };
}

function recording<Row>(leaf: Comparison, facts: FactResolver<Row>): CompiledCondition<Row> {
  const read = facts.reader(leaf.fact);
  const wanted = leaf.value === true;
  return { test: (row) => (read(row) !== undefined) === wanted, addMissing: () => {} };
}

function comparison<Row>(
  leaf: Comparison,
  compare: (fact: FactValue, value: FactValue) => boolean,
  facts: FactResolver<Row>,
): CompiledCondition<Row> {
  const read = facts.reader(leaf.fact);
  const other = otherFact(leaf.value);
  if (other === undefined) {
    const literal = facts.literal(leaf.fact, leaf.value as FactValue);
    const equals = leaf.operator === "equal";
    return {
      test(row) {
        const fact = read(row);
        if (fact === undefined) return "unknown";
        return equals ? fact === literal : compare(fact, literal);
      },
      addMissing: (row, names) => facts.addMissing(leaf.fact, row, names),
    };
  }
  const readOther = facts.reader(other);
  return {
    test(row) {
      const fact = read(row);
      const value = readOther(row);
      return fact === undefined || value === undefined ? "unknown" : compare(fact, value);
    },
    addMissing(row, names) {
      facts.addMissing(leaf.fact, row, names);
      facts.addMissing(other, row, names);
    },
  };
}
