import { moduleOf, type Sen2Column, type Sen2Field, type Sen2LayoutTable } from "./fields";
import { plainHeading, plainHeadingWithoutNotes } from "./headings";

/** What a column of a table holds: a field, the identity of a row, or nothing of use. */
export type ReadColumn =
  | { readonly kind: "field"; readonly field: Sen2Field; readonly heading: string }
  | { readonly kind: "id"; readonly module: string; readonly heading: string }
  | { readonly kind: "unread" }
  | { readonly kind: "unknown" };

/** The headings of a table against those of a layout. */
export interface ColumnMatch {
  readonly columns: readonly ReadColumn[];
  /** How many columns of the layout are there. */
  readonly found: number;
  /** How many are not. */
  readonly absent: number;
  /** Headings without which no row can be joined, and that are not there. */
  readonly missing: readonly string[];
  /** A heading of the layout that is there twice. */
  readonly twice?: string;
}

/** Matches headings with the columns of a layout's table, without regard to case, line breaks, spaces and notes in brackets. */
export function matchColumns(cells: readonly string[], table: Sen2LayoutTable): ColumnMatch {
  const known = knownHeadings(table);
  const found = new Set<Sen2Column>();
  let twice: string | undefined;
  const columns = cells.map((cell): ReadColumn => {
    if (plainHeading(cell) === "") return { kind: "unread" };
    const column = known.get(plainHeading(cell)) ?? known.get(plainHeadingWithoutNotes(cell));
    if (column === undefined) return { kind: "unknown" };
    if (found.has(column)) twice = nameOf(column);
    found.add(column);
    return readAs(column, table);
  });
  const absent = table.columns.filter((one) => !found.has(one));
  return {
    columns,
    found: found.size,
    absent: absent.length,
    missing: absent.filter(({ idOf }) => idOf !== undefined).map(nameOf),
    ...(twice !== undefined && { twice }),
  };
}

function readAs(column: Sen2Column, { module }: Sen2LayoutTable): ReadColumn {
  const heading = nameOf(column);
  if (column.idOf !== undefined) return { kind: "id", module: column.idOf, heading };
  const field = moduleOf(module).fields.find(({ name }) => name === column.field);
  return field === undefined ? { kind: "unread" } : { kind: "field", field, heading };
}

const nameOf = ({ heading }: Sen2Column): string => heading.replace(/\s+/g, " ");

const remembered = new WeakMap<Sen2LayoutTable, Map<string, Sen2Column>>();

function knownHeadings(table: Sen2LayoutTable): Map<string, Sen2Column> {
  let known = remembered.get(table);
  if (known !== undefined) return known;
  known = new Map();
  for (const plain of [plainHeadingWithoutNotes, plainHeading])
    for (const column of table.columns)
      for (const name of [column.heading, ...(column.aliases ?? [])]) known.set(plain(name), column);
  remembered.set(table, known);
  return known;
}
