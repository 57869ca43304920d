import type { CaseReport } from "../evaluate/finding";
import type { EvaluatorOptions } from "../evaluate/options";
import { InvalidInputError } from "../formats/input-error";
import { readCaseLine } from "../formats/read-cases";
import type { UnknownFields } from "../records/read-record";
import { type Judge, outOfReach } from "./judge-cases";
import type { OptionsOf } from "./options-by-case";

/** How lines are answered. */
export interface Filtering {
  fileName: string;
  unknownFields: UnknownFields | undefined;
  optionsOf: OptionsOf;
  makeJudge(options: EvaluatorOptions): Judge<CaseReport> | Promise<Judge<CaseReport>>;
}

/** The answer to one line. */
export interface Answer {
  /** A line of JSON: a report, or `{ "line", "faults": [{ "field", "message" }] }` where the case cannot be read. */
  text: string;
  /** The report; `undefined` where the case cannot be read. */
  report: CaseReport | undefined;
}

/** Answers each line that holds a case by a line, in order; of an input of any length only one line is held. Blank lines have no answer. */
export async function* answerLines(lines: AsyncIterable<string>, filtering: Filtering): AsyncGenerator<Answer> {
  const { fileName, unknownFields, optionsOf, makeJudge } = filtering;
  const judges = new Map<EvaluatorOptions, Judge<CaseReport>>();
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === "") continue;
    try {
      const { value } = readCaseLine(text, line, { fileName, unknownFields });
      const options = optionsOf(value);
      const judge = judges.get(options) ?? (await makeJudge(options));
      judges.set(options, judge);
      const { id, asOf, findings } = await judge(value);
      yield { text: `${JSON.stringify({ id, asOf, findings })}\n`, report: { id, asOf, findings } };
    } catch (error) {
      yield { text: `${JSON.stringify({ line, faults: faultsOf(error) })}\n`, report: undefined };
    }
  }
}

function faultsOf(error: unknown): { field: string; message: string }[] {
  if (error instanceof InvalidInputError) return error.issues.map(({ field, message }) => ({ field, message }));
  const message = outOfReach(error);
  if (message === undefined) throw error;
  return [{ field: "", message }];
}
