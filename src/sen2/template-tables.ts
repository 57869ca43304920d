import { type Sen2LayoutTable, sen2Layouts } from "./fields";
import { plainHeading } from "./headings";
import type { Sen2Row, Sen2Table } from "./sen2-table";

const names: ReadonlyMap<string, Sen2LayoutTable> = new Map(
  sen2Layouts
    .filter(({ key }) => key === "template")
    .flatMap(({ tables }) => tables.map((table) => [plainHeading(table.names[0]!), table] as const)),
);

/**
 * The tables of a sheet that has several, one above another, each under its name alone in the first column, as the
 * data-entry template has them. A sheet that has none comes back as it is.
 */
export function splitTemplate(sheet: Sen2Table): Sen2Table[] {
  const parts: { name: string; rows: Sen2Row[] }[] = [];
  for (const row of sheet.rows) {
    const table = startOf(row);
    if (table !== undefined) parts.push({ name: table.names[0]!, rows: [] });
    else if (row.cells.some((cell) => cell.trim() !== "")) parts.at(-1)?.rows.push(row);
  }
  // One table alone may be a table of another layout whose file has a title.
  return parts.length < 2 ? [sheet] : parts.filter(({ rows }) => rows.length > 0);
}

function startOf({ cells: [first = "", ...others] }: Sen2Row): Sen2LayoutTable | undefined {
  return others.every((cell) => cell.trim() === "") ? names.get(plainHeading(first)) : undefined;
}
