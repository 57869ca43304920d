import type { FieldSort } from "../records/field-schema";
import { readDate } from "./date-formats";

/** What a cell says: a value, a fault in the way it is written, or (`undefined`) nothing. */
export type ReadCell = { value: unknown } | { fault: string } | undefined;

const separator = ";";

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  "1": true,
  false: false,
  no: false,
  "0": false,
};

/** Reads a cell as a field of this sort. An empty cell is not recorded. Only a text keeps the spaces around it. */
export function readCell(cell: string, sort: FieldSort): ReadCell {
  if (cell === "") return undefined;
  if (sort === "text") return { value: cell };
  const text = cell.trim();
  if (text === "") return undefined;
  switch (sort) {
    case "date": {
      const day = readDate(text, undefined, "write it as YYYY-MM-DD, for example 2026-01-05");
      return "date" in day ? { value: day.date } : day;
    }
    case "boolean": {
      const word = text.toLowerCase();
      return Object.hasOwn(truths, word)
        ? { value: truths[word] }
        : { fault: "write true or false (or yes, no, 1, 0)" };
    }
    case "number":
      return /^-?\d{1,9}(\.\d{1,4})?$/.test(text)
        ? { value: Number(text) }
        : { fault: "write a number in figures, such as 25 or 4.5" };
    case "list":
      return {
        value: text
          .split(separator)
          .map((one) => one.trim())
          .filter((one) => one !== ""),
      };
  }
}

/** Writes a value as `readCell` reads it. A list of nothing is a lone separator, for it says more than an empty cell. */
export function writeCell(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? separator : value.join(separator);
  return String(value);
}

/** A cell as it stands in a CSV text (RFC 4180). */
export function quoteCell(cell: string): string {
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A text as a cell that no spreadsheet takes for a formula: one that could begin one has an apostrophe put before it. */
export function harmlessCell(text: string): string {
  return /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
