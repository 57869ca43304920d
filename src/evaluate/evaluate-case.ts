import { createEvaluator, type Evaluator } from "./evaluator";
import type { CaseReport } from "./finding";
import { type AsOf, checkOptions, type EvaluatorOptions } from "./options";

let standard: Evaluator | undefined;

/** An evaluator for these options: the standard one, made at first use, where they ask for nothing else. */
export function evaluatorFor(options: EvaluatorOptions & Partial<AsOf>): Evaluator {
  checkOptions(options);
  for (const name in options) {
    if (name !== "asOf" && options[name as keyof EvaluatorOptions] !== undefined) return createEvaluator(options);
  }
  standard ??= createEvaluator();
  return standard;
}

/**
 * Judges a case by the law in force. Synchronous and pure: no clock, no input or output, no state.
 *
 * With options beyond `asOf` the rules are compiled at each call: make an evaluator with `createEvaluator` for many cases.
 *
 * @param record A case record (see `caseRecordSchema`).
 * @returns What each rule says of each part of the record.
 * @throws InvalidRecordError, InvalidOptionsError, InvalidInterpretationError or OutsideCalendarError.
 */
export function evaluateCase(record: unknown, options: EvaluatorOptions & AsOf): CaseReport {
  return evaluatorFor(options).evaluateCase(record, options);
}
