import { type CaseInput, readCases } from "../formats/read-cases";
import type { EvaluatorFlags } from "./evaluator-flags";
import { readInput } from "./input";
import { type Judging, judgeCases } from "./judge-cases";
import { startProgress } from "./output/progress";
import type { Terminal } from "./terminal";

/** Cases and what was made of each, in the same order. */
export interface Judged<Report> {
  cases: CaseInput[];
  reports: Report[];
}

/**
 * Reads the cases of a file, or of standard input, and judges them; long work shows how far it is.
 *
 * @throws InvalidInputError, FileError or UsageError, and the judge's own errors.
 */
export async function judgeInput<Report>(
  file: string | undefined,
  { unknownFields }: EvaluatorFlags,
  judging: Omit<Judging<Report>, "fileName">,
  terminal: Terminal,
): Promise<Judged<Report>> {
  const { fileName, text } = await readInput(file, terminal);
  const cases = readCases(text, { fileName, unknownFields });
  const progress = startProgress(cases.length, terminal.stderr);
  return { cases, reports: await judgeCases(cases, { ...judging, fileName }, progress) };
}
