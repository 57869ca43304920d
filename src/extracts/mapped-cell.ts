import { type ReadCell, readCell } from "../formats/csv-cell";
import { type DateFormat, readDate } from "../formats/date-formats";
import type { CellValue, MappedColumn } from "./mapping";
import { type Target, targetOf } from "./target";

/** A column of an extract that is read. */
export interface ReadColumn {
  heading: string;
  /** Its place in a row, counted from 0. */
  at: number;
  target: Target;
  read(cell: string): ReadCell;
}

/** Makes a column of a mapping that was checked ready to be read. */
export function readColumn(heading: string, at: number, mapped: string | MappedColumn, dates?: DateFormat): ReadColumn {
  const column: MappedColumn = typeof mapped === "string" ? { field: mapped } : mapped;
  const target = targetOf(column.field)!;
  const format = column.dates ?? dates;
  const values = new Map<string, CellValue>(
    Object.entries(column.values ?? {}).map(([text, value]) => [inKey(text), value]),
  );
  return {
    heading,
    at,
    target,
    read(cell) {
      const known = values.get(inKey(cell));
      if (known !== undefined) return known === null ? undefined : { value: known };
      if (target.sort !== "date") return readCell(cell, target.sort);
      const text = cell.trim();
      if (text === "") return undefined;
      const day = readDate(text, format);
      return "date" in day ? { value: day.date } : day;
    },
  };
}

/** A text as it is compared: without regard to case, and to the spaces around it. */
export function inKey(text: string): string {
  return text.trim().toLowerCase();
}
