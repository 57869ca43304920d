import { readHeader } from "../formats/csv-columns";
import type { CsvRow } from "../formats/csv-table";
import { type InputIssue, InvalidInputError } from "../formats/input-error";
import type { UnknownFields } from "../records/read-record";
import type { CaseTableMapping } from "./mapping";

/**
 * The mapping of a table whose headings are the names of fields.
 *
 * @throws InvalidInputError for headings that name no field, unless unknown ones are to be left out.
 */
export function ownColumns({ cells, line }: CsvRow, file: string, unknownFields: UnknownFields): CaseTableMapping {
  const issues: InputIssue[] = [];
  const refuse = (fault: Omit<InputIssue, "file">) => {
    issues.push({ file, ...fault });
  };
  const columns = readHeader(cells, line, { refuse, unknownFields });
  if (issues.length > 0) throw new InvalidInputError(issues);
  const headings = columns.flatMap((column) => column?.heading ?? []);
  return { rows: "cases", columns: Object.fromEntries(headings.map((heading) => [heading, heading])) };
}
