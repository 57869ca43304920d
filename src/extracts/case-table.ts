import type { FilledCell } from "../formats/csv-row";
import type { CsvRow } from "../formats/csv-table";
import type { CaseInput } from "../formats/read-cases";
import { caseOfCells, constantsOf } from "./case-of-cells";
import type { Columns } from "./columns";
import { type ReadColumn, readColumn } from "./mapped-cell";
import type { CaseTableMapping } from "./mapping";
import type { ExtractReading, Faults } from "./reading";

/** Reads a table with one row a case. A row with a fault is left out. */
export function readCaseTable(
  body: readonly CsvRow[],
  columns: Columns,
  mapping: CaseTableMapping,
  faults: Faults,
): Pick<ExtractReading, "cases" | "leftOut"> {
  const read = Object.entries(mapping.columns).map(([heading, mapped]) =>
    readColumn(heading, columns.placeOf(heading), mapped, mapping.dates),
  );
  columns.check();
  const constants = constantsOf(mapping.always);
  const cases: CaseInput[] = [];
  for (const row of body) {
    const before = faults.count;
    const refuse = (heading: string, message: string) => faults.add(row.line, heading, message);
    const cells = cellsOf(row, read, refuse);
    if (faults.count > before) continue;
    const value = caseOfCells(cells, constants, refuse);
    if (value !== undefined) cases.push({ line: row.line, pointer: "", value });
  }
  return { cases, leftOut: { rows: 0, cases: body.length - cases.length } };
}

/** The cells of a row that say something. */
export function cellsOf(
  { cells }: CsvRow,
  columns: readonly ReadColumn[],
  refuse: (heading: string, message: string) => void,
): FilledCell[] {
  return columns.flatMap(({ heading, at, target, read }) => {
    const cell = read(cells[at]!);
    if (cell === undefined) return [];
    if ("value" in cell) return [{ heading, path: target.path, value: cell.value }];
    refuse(heading, cell.fault);
    return [];
  });
}
