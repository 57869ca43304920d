import { InvalidDateError, OutsideCalendarError } from "../calendar/errors";
import type { EvaluatorOptions } from "../evaluate/options";
import { type InputIssue, InvalidInputError } from "../formats/input-error";
import type { CaseInput } from "../formats/read-cases";
import type { CaseRecord } from "../records/case-record";
import type { OptionsOf } from "./options-by-case";
import type { Progress } from "./output/progress";

/** Judges one case. */
export type Judge<Report> = (record: CaseRecord) => Report | Promise<Report>;

/** How to judge cases. */
export interface Judging<Report> {
  optionsOf: OptionsOf;
  /** Called once for all cases with the same options. */
  makeJudge(options: EvaluatorOptions): Judge<Report> | Promise<Judge<Report>>;
  fileName: string;
}

/**
 * Judges cases, those with the same options one after another; their reports stand in the order of the cases.
 *
 * @throws InvalidInputError naming every case with a date from which nothing can be counted, and the judge's own errors.
 */
export async function judgeCases<Report>(
  cases: readonly CaseInput[],
  { optionsOf, makeJudge, fileName }: Judging<Report>,
  progress: Progress,
): Promise<Report[]> {
  const reports = new Array<Report>(cases.length);
  const issues = new Map<number, InputIssue>();
  try {
    for (const [options, places] of placesByOptions(cases, optionsOf)) {
      const judge = await makeJudge(options);
      for (const i of places) {
        const { line, pointer, value } = cases[i]!;
        try {
          reports[i] = await judge(value);
        } catch (error) {
          const message = outOfReach(error);
          if (message === undefined) throw error;
          issues.set(i, { file: fileName, ...(line === undefined ? {} : { line }), field: pointer, message });
        }
        progress.step();
      }
    }
  } finally {
    progress.stop();
  }
  if (issues.size > 0) {
    throw new InvalidInputError([...issues].sort(([a], [b]) => a - b).map(([, issue]) => issue));
  }
  return reports;
}

function placesByOptions(cases: readonly CaseInput[], optionsOf: OptionsOf): Map<EvaluatorOptions, number[]> {
  const places = new Map<EvaluatorOptions, number[]>();
  for (const [i, { value }] of cases.entries()) {
    const options = optionsOf(value);
    const known = places.get(options);
    if (known === undefined) places.set(options, [i]);
    else known.push(i);
  }
  return places;
}

/** What is wrong with a case whose dates lead out of the calendar; `undefined` for any other error. */
export function outOfReach(error: unknown): string | undefined {
  if (error instanceof OutsideCalendarError) return error.message;
  return error instanceof InvalidDateError
    ? "a date in this case is too far off for a time limit to be counted"
    : undefined;
}
