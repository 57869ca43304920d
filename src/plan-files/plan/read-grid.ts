import type { Cell, Table } from "../block";
import { type Context, setField, setPlanField, startEntry } from "./context";
import type { FieldName } from "./field-names";
import { cellsOf, type Grid, gridOf, textOfCell } from "./grid";
import { letterFor } from "./kinds";
import { isNilStatement } from "./nil-statement";
import { type Numbered, numbered } from "./numbered";
import type { Entry, EntryKind } from "./parts";
import { link } from "./references";
import type { Letter } from "./section-label";
import { type Column, type TableHead, tableHead } from "./table-head";
import { areaOf } from "./themes";

const kinds: readonly EntryKind[] = ["need", "outcome", "provision", "voice", "advice"];
const isEntryKind = (kind: string): kind is EntryKind => kinds.includes(kind as EntryKind);

/** A column that holds a field of a part with an id. */
type PartColumn = Column & { field: FieldName & { kind: EntryKind } };

/** Reads the tables of a plan whose columns have headings. */
export class GridReader {
  #last: { width: number; columns: Column[] } | undefined;
  /** What stood in a row across the whole table, and holds for the rows below. */
  #banner: { area: ReturnType<typeof areaOf>; to: Numbered | undefined; entry: Entry | undefined } = none();
  /** The parts that a cell, or a text that was there before in the same column, has given. */
  #byCell = new Map<Cell, Entry[]>();
  #byText = new Map<string, Entry[]>();

  constructor(readonly context: Context) {}

  /** Reads a table that stands in some sections; `false`, with nothing read, where its headings are not known. */
  read(table: Table, around: readonly Letter[], where: string): boolean {
    const grid = gridOf(table);
    const width = grid[0]?.length ?? 0;
    let head: TableHead | undefined = tableHead(grid, 0, around);
    // A table that was broken at the end of a page goes on without its headings.
    if (!head && this.#last?.width === width) head = { rows: 0, columns: this.#last.columns };
    if (!head) return false;
    this.#banner = none();
    this.#byCell = new Map();
    this.#byText = new Map();
    this.#start(head, around);
    const first = head.rows;
    for (let r = first; r < grid.length; r++) {
      const again = r > first ? tableHead(grid, r, around) : undefined;
      if (again) {
        head = again;
        this.#start(again, around);
        r += again.rows - 1;
      } else this.#row(grid, r, head.columns, `${where}, row ${r + 1}`);
    }
    return true;
  }

  /** No heading holds any longer: another section starts. */
  forget(): void {
    this.#last = undefined;
  }

  #start({ columns }: TableHead, around: readonly Letter[]): void {
    this.#last = { width: columns.length, columns };
    for (const { letters, lettered } of columns)
      if (lettered) for (const letter of letters) this.context.sections.found(letter, letters.length === 1);
    // A section that only this table's heading names is there all the same.
    for (const letter of around) this.context.sections.found(letter, undefined);
  }

  #row(grid: Grid, r: number, columns: Column[], where: string): void {
    const row = grid[r]!;
    const cells = cellsOf(row);
    const only = cells.filter((cell) => textOfCell(cell) !== "");
    if (only.length === 0) return;
    // Where cells cannot be joined, a row across the table has one cell with words, or the same in every cell.
    const words = new Set(only.map((cell) => textOfCell(cell)));
    const isAcross = words.size === 1 && (only.length === row.length || (only[0] === row[0] && areaOf([...words][0]!)));
    if (row.length > 2 ? isAcross || cells.length === 1 : cells.length === 1 && row.length > 1) {
      this.#bannerRow(only[0]!, columns, where);
      return;
    }
    const above = grid[r - 1];
    const entries = new Map<EntryKind, Entry[]>();
    // Provision last, since what a row says of outcomes and needs is linked to it.
    for (const kind of kinds) {
      const column = columns.findIndex(({ field }) => isPart(field, kind) && field.field === "text");
      const at = column < 0 && kind === "advice" ? columns.findIndex(({ field }) => isPart(field, kind)) : column;
      if (at >= 0) entries.set(kind, this.#entries(kind, row[at], columns[at] as PartColumn, columns, row, where));
    }
    this.#fields(row, columns, entries, where, above);
    this.#links(entries);
    for (const [i, { field, letters }] of columns.entries())
      if (field === undefined && row[i] !== undefined && row.indexOf(row[i]) === i && textOfCell(row[i]) !== "") {
        this.context.sections.addRest(letters[0], textOfCell(row[i]));
        this.context.unread.add(
          where.replace(/, row \d+$/, `, column ${i + 1}`),
          "the heading of a column is none that is known, so that its text joined the section's",
          "Read the column in the document, and put it into the record by hand.",
        );
      }
  }

  /** A row across the table: an area of need, or the outcome or need that the rows below are for. */
  #bannerRow(cell: Cell, columns: Column[], where: string): void {
    const text = textOfCell(cell);
    const area = areaOf(text);
    const to = numbered(text);
    const named = /^(?:[\p{L}-]+ ){0,3}(outcome|need)s?:\s*(\S.*)$/isu.exec(text);
    if (area) {
      this.#banner = { area, to: undefined, entry: undefined };
      return;
    }
    const kind = (to?.kind ?? named?.[1]?.toLowerCase()) as EntryKind | undefined;
    const column = columns.find(({ field }) => isPart(field, kind!) && field.field === "text");
    const letters = columns.flatMap((one) => one.letters);
    const letter = kind && letterFor(kind, letters);
    // The section of the banner's own kind is here: the banner is the part itself.
    if (kind && !column && letter !== undefined) {
      const entry = startEntry(kind, letter, where, this.context, to?.number);
      this.context.parts.addText(entry, to ? to.rest : named![2]!);
      this.#banner = { ...this.#banner, to: undefined, entry };
    } else if (to) this.#banner = { ...this.#banner, to, entry: undefined };
    else this.context.sections.addRest(columns[0]!.letters[0], text);
  }

  /** The parts that a cell holds: those that it gave in the row above, or new ones. */
  #entries(
    kind: EntryKind,
    cell: Cell | undefined,
    { letters }: PartColumn,
    columns: Column[],
    row: (Cell | undefined)[],
    where: string,
  ): Entry[] {
    const text = textOfCell(cell);
    if (!cell || text === "") return [];
    const letter = letterFor(kind, letters) ?? (kind === "provision" ? "F" : undefined);
    const known = this.#byCell.get(cell) ?? this.#byText.get(`${kind}|${letter}|${text}`);
    // The same need or outcome in several rows is one; provision, views and advice that are there twice are two.
    if (known && (kind === "need" || kind === "outcome")) return known;
    if (this.#byCell.has(cell)) return this.#byCell.get(cell)!;
    if (isNilStatement(text) && kind !== "voice" && kind !== "advice") {
      if (letter !== undefined) this.context.sections.addRest(letter, text);
      return [];
    }
    const at = columns.findIndex(({ field }) => field === "number");
    const own =
      at >= 0
        ? textOfCell(row[at])
            .toUpperCase()
            .match(/[A-K]?\d{1,3}/)?.[0]
        : undefined;
    const texts = kind === "advice" ? [""] : textsIn(cell);
    const entries = texts.map((one, i) => {
      const start = numbered(one);
      const number = start?.kind === kind ? start.number : texts.length === 1 || i === 0 ? own : undefined;
      const entry = startEntry(kind, letter, where, this.context, number);
      const words = start?.kind === kind && start.rest !== "" ? start.rest : one;
      if (words !== "") setField(entry, "text", this.#value(words, where, "Text"), this.context);
      if (kind === "need" && this.#banner.area) (entry as Entry<"need">).record.area ??= this.#banner.area;
      return entry;
    });
    this.#byCell.set(cell, entries);
    this.#byText.set(`${kind}|${letter}|${text}`, entries);
    return entries;
  }

  /** What the other columns say of the parts of the row. */
  #fields(
    row: (Cell | undefined)[],
    columns: Column[],
    entries: ReadonlyMap<EntryKind, Entry[]>,
    where: string,
    above: (Cell | undefined)[] | undefined,
  ): void {
    for (const [i, { field, name }] of columns.entries()) {
      const cell = row[i];
      const text = textOfCell(cell);
      if (field === undefined || field === "number" || !cell || text === "" || row.indexOf(cell) !== i) continue;
      if (!isEntryKind(field.kind)) {
        setPlanField(field as FieldName, this.#value(text, where, name), this.context);
        continue;
      }
      if (field.field === "text") continue;
      const own = entries.get(field.kind) ?? [];
      if (own.length === 0) {
        // One cell beside several rows speaks of the parts of the first.
        if (above?.[i] === cell) continue;
        this.context.sections.addRest(columns[i]!.letters[0], text);
        this.context.unread.add(
          where,
          "a row says something of a part whose own cell is empty",
          "See which part it belongs to, and put it into the record by hand.",
        );
        continue;
      }
      const lines = text.split("\n");
      const isPaired = own.length > 1 && lines.length === own.length;
      // Of a part that several rows show, a row below says the same again.
      for (const [n, entry] of own.entries())
        if (entry.where === where || !(field.field in entry.record))
          setField(entry, field.field, this.#value(isPaired ? lines[n]! : text, where, name), this.context);
      if (own.length > 1 && lines.length > 1 && !isPaired)
        this.context.unread.add(
          where,
          "a cell has another number of lines than there are parts beside it, so that all of it went to each",
          "See which line belongs to which part, and put it right by hand.",
        );
    }
  }

  /** Links between the parts of one row, and to what the row across the table above names. */
  #links(entries: ReadonlyMap<EntryKind, Entry[]>): void {
    const banner = this.#banner.entry;
    const of = (kind: EntryKind) => [...(entries.get(kind) ?? []), ...(banner?.kind === kind ? [banner] : [])];
    const ids = (kind: EntryKind) => of(kind).map(({ id }) => id);
    for (const { record } of of("outcome")) link(record, "need", ids("need"));
    for (const entry of entries.get("provision") ?? []) {
      link(entry.record, "need", ids("need"));
      link(entry.record, "outcome", ids("outcome"));
      const { to } = this.#banner;
      if (to && (to.kind === "outcome" || to.kind === "need"))
        entry.references.push({ to: to.kind, text: to.number, where: entry.where });
    }
  }

  #value(text: string, where: string, name: string) {
    return { text, where, name, unread: this.context.unread };
  }
}

const none = () => ({ area: undefined, to: undefined, entry: undefined });

function isPart<Kind extends EntryKind>(field: Column["field"], kind: Kind): field is FieldName & { kind: Kind } {
  return typeof field === "object" && field.kind === kind;
}

/** The texts of a cell that are a part each: the items of a list that is all of it, or else the whole. */
function textsIn(cell: Cell): string[] {
  const items = cell.blocks.filter((block) => block.kind === "item");
  const isList = items.length > 1 && items.length === cell.blocks.length && items.every(({ level }) => level === 1);
  return isList ? items.map(({ text }) => text) : [textOfCell(cell)];
}
