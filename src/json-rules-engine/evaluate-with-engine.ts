import { toIsoDate } from "../calendar/civil-date";
import type { ConditionCompiler } from "../evaluate/environment";
import { assembleEvaluator } from "../evaluate/evaluator";
import type { CaseReport } from "../evaluate/finding";
import type { AsOf, EvaluatorOptions } from "../evaluate/options";
import type { Row } from "../evaluate/row";
import { compileCondition, type FactResolver } from "../rules/compile";
import type { Condition, Truth } from "../rules/condition";
import { eachComparison, otherFact } from "../rules/walk";
import { type Facts, type Question, QuestionBook } from "./question-book";

/** Judges cases through json-rules-engine: asynchronous, as that engine is. */
export interface EngineEvaluator {
  /** As `evaluateCase`, with every condition tested by a stock json-rules-engine `Engine`. */
  evaluateCase(record: unknown, options: AsOf): Promise<CaseReport>;
}

/**
 * Makes an evaluator whose conditions are tested by json-rules-engine and whose dates are counted by us, to hold against
 * `createEvaluator`. It is much slower.
 */
export function createEngineEvaluator(options: EvaluatorOptions = {}): EngineEvaluator {
  const book = new QuestionBook();
  const names = new Map<Condition, string>();

  // A condition that has no answer yet is noted and taken as unknown; the case is judged again when the engine has answered.
  const compile: ConditionCompiler = (condition, resolver) => {
    const name = names.get(condition) ?? `condition-${names.size}`;
    names.set(condition, name);
    const factNames = factsIn(condition);
    const { addMissing } = compileCondition(condition, resolver);
    return {
      test: (row): Truth => book.ask({ name, condition, facts: factsOf(factNames, resolver, row) } satisfies Question),
      addMissing,
    };
  };
  const evaluator = assembleEvaluator(options, compile);

  const judge = async (record: unknown, asOf: AsOf): Promise<CaseReport> => {
    book.clear();
    for (;;) {
      const report = evaluator.evaluateCase(record, asOf);
      if (!book.hasOpenQuestions) return report;
      await book.answerOpenQuestions();
    }
  };
  // One case at a time: the questions in the book belong to the case that is being judged.
  let turn: Promise<unknown> = Promise.resolve();
  return {
    evaluateCase(record, asOf) {
      const report = turn.then(() => judge(record, asOf));
      turn = report.catch(() => undefined);
      return report;
    },
  };
}

/**
 * Judges one case through json-rules-engine.
 *
 * @throws as `evaluateCase`.
 */
export function evaluateCaseWithEngine(record: unknown, options: EvaluatorOptions & AsOf): Promise<CaseReport> {
  const { asOf, ...rest } = options;
  return createEngineEvaluator(rest).evaluateCase(record, { asOf });
}

function factsIn(condition: Condition): string[] {
  const names = new Set<string>();
  eachComparison(condition, "", ({ fact, value }) => {
    names.add(fact);
    const other = otherFact(value);
    if (other !== undefined) names.add(other);
  });
  return [...names];
}

/** Flat facts as json-rules-engine takes them: ISO dates, `null` for what is not recorded. */
function factsOf(names: string[], resolver: FactResolver<Row>, row: Row): Facts {
  return Object.fromEntries(
    names.map((name) => {
      const value = resolver.reader(name)(row);
      const isDay = typeof value === "number" && resolver.literal(name, "2000-01-01") !== "2000-01-01";
      return [name, value === undefined ? null : isDay ? toIsoDate(value) : value];
    }),
  );
}
