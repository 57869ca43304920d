import { Sen2FileError } from "./errors";
import { type Sen2Layout, type Sen2LayoutTable, sen2Layouts } from "./fields";
import { plainHeading } from "./headings";
import { noTableOf } from "./missing-tables";
import type { Sen2Row, Sen2Table } from "./sen2-table";
import { type ColumnMatch, matchColumns, type ReadColumn } from "./table-columns";

/** A table of the caller's that is one of the return's. */
export interface IdentifiedTable {
  readonly module: string;
  readonly table: Sen2Table;
  readonly columns: readonly ReadColumn[];
  readonly headingRow: Sen2Row;
  /** The rows below the headings. */
  readonly rows: readonly Sen2Row[];
}

/** The tables of a return, and how it is laid out. */
export interface IdentifiedReturn {
  readonly layout: Sen2Layout;
  /** By module. */
  readonly tables: ReadonlyMap<string, IdentifiedTable>;
  /** Names of tables that are none of the return's. */
  readonly unread: readonly string[];
}

interface Candidate {
  readonly table: Sen2Table;
  readonly layoutTable: Sen2LayoutTable;
  readonly headingRow: Sen2Row;
  readonly match: ColumnMatch;
}

/**
 * Finds which table is which, by names and headings, in the layout that fits the tables best. Throws
 * {@link Sen2FileError} where there are no persons and requests, two tables are the same one, or a column is not there
 * or there twice.
 */
export function identifyTables(tables: readonly Sen2Table[]): IdentifiedReturn {
  const fits = sen2Layouts.map((layout) => {
    const candidates = tables.flatMap((table) => candidateFor(table, layout) ?? []);
    return {
      layout,
      candidates,
      score: candidates.reduce((sum, { match }) => sum + match.found - match.absent / 100, 0),
    };
  });
  const { layout, candidates } = fits.reduce((best, one) => (one.score > best.score ? one : best));
  const found = new Map<string, IdentifiedTable>();
  for (const { table, layoutTable, headingRow, match } of candidates) {
    const twin = found.get(layoutTable.module);
    if (twin !== undefined)
      throw new Sen2FileError(
        "table-twice",
        `"${twin.table.name}" and "${table.name}" look like the same table of the return: give one of them.`,
      );
    if (match.twice !== undefined)
      throw new Sen2FileError("column-twice", `"${table.name}" has the column "${match.twice}" twice: keep one.`);
    const { module } = layoutTable;
    const rows = table.rows.slice(table.rows.indexOf(headingRow) + 1);
    found.set(module, { module, table, columns: match.columns, headingRow, rows });
  }
  for (const module of ["person", "requests"]) if (!found.has(module)) throw noTable(module, tables, layout);
  const read = new Set(candidates.map(({ table }) => table));
  return { layout, tables: found, unread: tables.filter((one) => !read.has(one)).map(({ name }) => name) };
}

/** The table of a layout that a table is: the one of its name, or else the one whose headings it has most of. */
function candidateFor(table: Sen2Table, layout: Sen2Layout): Candidate | undefined {
  const headingRow = table.rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (headingRow === undefined) return undefined;
  const able = layout.tables
    .map((layoutTable) => ({ table, layoutTable, headingRow, match: matchColumns(headingRow.cells, layoutTable) }))
    .filter(({ match }) => match.missing.length === 0 && match.found > 0);
  const named = able.filter(({ layoutTable }) => isNamed(table.name, layoutTable));
  if (named.length > 0) return named[0];
  const [best, second] = able
    .filter(({ match }) => match.found > 1)
    .sort((a, b) => b.match.found - a.match.found || a.match.absent - b.match.absent);
  const tie = second && second.match.found === best!.match.found && second.match.absent === best!.match.absent;
  return tie ? undefined : best;
}

/** Whether a file or sheet has a table's name: `Person`, or `Blade-Export_01-02-2026_person.csv`. */
function isNamed(name: string, { names }: Sen2LayoutTable): boolean {
  const bare = name.replace(/^.*[\\/]/, "").replace(/\.[A-Za-z0-9]{1,5}$/, "");
  const forms = [bare, bare.slice(bare.lastIndexOf("_") + 1)].map(plainHeading);
  return names.some((one) => forms.includes(plainHeading(one)));
}

function noTable(module: string, tables: readonly Sen2Table[], layout: Sen2Layout): Sen2FileError {
  const wanted = layout.tables.find((one) => one.module === module)!;
  const near = tables.find((table) => isNamed(table.name, wanted));
  const headings = near?.rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const missing = headings && matchColumns(headings.cells, wanted).missing;
  if (missing !== undefined && missing.length > 0)
    return new Sen2FileError(
      "no-column",
      `"${near!.name}" lacks the column ${missing.map((one) => `"${one}"`).join(" and ")}: without it no row can be joined.`,
    );
  return new Sen2FileError(
    "no-table",
    `There is ${noTableOf(module)}: give all tables of the return together, with their headings.`,
  );
}
