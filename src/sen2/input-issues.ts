import type { InputIssue } from "../formats/input-error";
import type { Sen2ReadReport } from "./read-report";

/** The issues of a return as those of any other input: what is in no table is in the file itself. */
export function sen2InputIssues({ issues }: Pick<Sen2ReadReport, "issues">, file: string): InputIssue[] {
  return issues.map(({ table, line, field, message }) => ({
    file: table ?? file,
    ...(line === undefined ? {} : { line }),
    field,
    message,
  }));
}
