import type { CsvRow } from "../formats/csv-table";
import { type InputIssue, InvalidInputError } from "../formats/input-error";
import { nearestNames } from "../formats/nearest-names";
import { inKey } from "./mapped-cell";

/** Finds columns by their headings, without regard to case and to the spaces around them. */
export class Columns {
  readonly #places = new Map<string, number>();
  readonly #twice = new Set<string>();
  readonly #header: CsvRow;
  readonly #file: string;
  readonly #issues: InputIssue[] = [];
  readonly #missing: string[] = [];
  #found = 0;

  constructor(header: CsvRow, file: string) {
    this.#header = header;
    this.#file = file;
    for (const [i, cell] of header.cells.entries()) {
      const key = inKey(cell);
      if (this.#places.has(key)) this.#twice.add(key);
      else this.#places.set(key, i);
    }
  }

  /** The place of a column, counted from 0; one that is not there is told by `check`. */
  placeOf(heading: string): number {
    const key = inKey(heading);
    const place = this.#places.get(key);
    if (place === undefined) this.#missing.push(heading);
    else this.#found += 1;
    if (place !== undefined && this.#twice.has(key)) this.#tell(heading, "two columns have this heading");
    return place ?? -1;
  }

  /** @throws InvalidInputError naming every column that the mapping has and the extract has not. */
  check(): void {
    // A file without headings has a child's data in its first line, which no message may repeat.
    const known = this.#found > 0 ? this.#header.cells.map((cell) => cell.trim()) : [];
    for (const heading of this.#missing) {
      const near = nearestNames(heading, known);
      this.#tell(heading, `no column has this heading${near.length === 0 ? "" : ` (perhaps ${near.join(" or ")}?)`}`);
    }
    if (this.#issues.length > 0) throw new InvalidInputError(this.#issues);
  }

  #tell(field: string, message: string) {
    this.#issues.push({ file: this.#file, line: this.#header.line, field, message });
  }
}
