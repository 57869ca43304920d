import { moduleOf, sen2Modules } from "./fields";
import { createFillField } from "./fill-field";
import { type IdentifiedTable, identifyTables } from "./identify-tables";
import { joinTables } from "./join-tables";
import { noteMissingTables } from "./missing-tables";
import { checkOptions, type Sen2ReadOptions } from "./options";
import { finishPerson, newDraft } from "./person-draft";
import { createPseudonyms } from "./pseudonym";
import { createIssueBook, type IssueBook, type Sen2ReadReport } from "./read-report";
import type { Sen2Header, Sen2Return } from "./return";
import type { Sen2Table } from "./sen2-table";
import { splitTemplate } from "./template-tables";

/** A return that was read from tables, and the report on it. */
export interface Sen2TablesRead extends Sen2Return {
  readonly report: Sen2ReadReport;
}

/**
 * Reads a return from its tables: all of one return together, in any order. Which layout it is, and which table is
 * which, their names and headings say. Persons of whom a row could not be read are left out, with an issue for each.
 * Throws {@link Sen2FileError} where the tables are no return, and {@link InvalidSen2OptionError} for the options.
 */
export function readSen2Tables(given: readonly Sen2Table[], options: Sen2ReadOptions = {}): Sen2TablesRead {
  checkOptions(options);
  const { layout, tables, unread } = identifyTables(given.flatMap(splitTemplate));
  const book = createIssueBook(options.listedIssues);
  const pseudonyms = createPseudonyms(options.secret);
  const fill = createFillField(options, pseudonyms, book);

  const header = newDraft(moduleOf("header"));
  const headerTable = tables.get("header");
  for (const { line, cells } of headerTable?.rows ?? [])
    for (const [i, column] of headerTable!.columns.entries())
      if (column.kind === "field")
        fill(
          header,
          column.field,
          cells[i] ?? "",
          { table: headerTable!.table.name, line, column: i + 1, field: column.heading },
          undefined,
        );

  noteMissingTables(layout, tables, book);
  let unreadable = 0;
  for (const { table } of tables.values()) {
    for (const fault of table.faults ?? []) book.issue(fault);
    unreadable += table.lostRows ?? table.faults?.length ?? 0;
  }
  for (const table of tables.values()) noteUnknownColumns(table, book);
  const { persons: drafts, lostRows } = joinTables(tables, { fill, book, pseudonyms });
  const persons = drafts.filter(({ leftOut }) => !leftOut).map((one) => finishPerson(one, pseudonyms));
  const report: Sen2ReadReport = {
    layout: layout.key,
    persons: persons.length,
    leftOut: drafts.length - persons.length,
    lostRows: lostRows + unreadable,
    ...book.written(),
    missing: sen2Modules.map(({ key }) => key).filter((key) => !tables.has(key)),
    unreadTables: unread,
  };
  return { header: header as Sen2Header, persons, report };
}

function noteUnknownColumns({ table, columns, headingRow, rows }: IdentifiedTable, book: IssueBook): void {
  for (const [i, column] of columns.entries()) {
    if (column.kind !== "unknown") continue;
    const filled = rows.reduce((sum, { cells }) => sum + ((cells[i] ?? "").trim() === "" ? 0 : 1), 0);
    book.unknown(headingRow.cells[i]!, table.name, filled);
  }
}
