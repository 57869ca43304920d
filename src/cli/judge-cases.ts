import { InvalidDateError, OutsideCalendarError } from "../calendar/errors";
import { createEvaluator } from "../evaluate/evaluator";
import type { CaseReport } from "../evaluate/finding";
import type { EvaluatorOptions } from "../evaluate/options";
import { type InputIssue, InvalidInputError } from "../formats/input-error";
import type { CaseInput } from "../formats/read-cases";
import type { Progress } from "./output/progress";

/** The engines that test conditions. */
export const engines = ["compiled", "json-rules-engine"] as const;

type Judge = (record: unknown) => CaseReport | Promise<CaseReport>;

/** How to judge cases. */
export interface Judging {
  asOf: string;
  options: EvaluatorOptions;
  engine: (typeof engines)[number];
  fileName: string;
}

/**
 * Judges cases one after another.
 *
 * @throws InvalidInputError naming every case with a date from which nothing can be counted, and the evaluator's own errors.
 */
export async function judgeCases(
  cases: readonly CaseInput[],
  judging: Judging,
  progress: Progress,
): Promise<CaseReport[]> {
  const judge = await makeJudge(judging);
  const reports: CaseReport[] = [];
  const issues: InputIssue[] = [];
  try {
    for (const { line, pointer, value } of cases) {
      try {
        reports.push(await judge(value));
      } catch (error) {
        const message = outOfReach(error);
        if (message === undefined) throw error;
        issues.push({ file: judging.fileName, ...(line === undefined ? {} : { line }), field: pointer, message });
      }
      progress.step();
    }
  } finally {
    progress.stop();
  }
  if (issues.length > 0) throw new InvalidInputError(issues);
  return reports;
}

async function makeJudge({ asOf, options, engine }: Judging): Promise<Judge> {
  if (engine === "compiled") {
    const evaluator = createEvaluator(options);
    return (record) => evaluator.evaluateCase(record, { asOf });
  }
  // Loaded only when asked for: the standard engine does not need it.
  const { createEngineEvaluator } = await import("../json-rules-engine/index");
  const evaluator = createEngineEvaluator(options);
  return (record) => evaluator.evaluateCase(record, { asOf });
}

/** What is wrong with a case whose dates lead out of the calendar. */
function outOfReach(error: unknown): string | undefined {
  if (error instanceof OutsideCalendarError) return error.message;
  return error instanceof InvalidDateError
    ? "a date in this case is too far off for a time limit to be counted"
    : undefined;
}
