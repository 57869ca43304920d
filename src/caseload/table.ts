import { byText } from "./by-text";
import type { Counted } from "./counts";

/** Rows of numbers by key. */
class Rows<Key> {
  private readonly rows = new Map<Key, Float64Array>();

  /** @param width How many numbers a row has. */
  constructor(private readonly width: number) {}

  /** The row of a key, of noughts at first. To count is to add to its numbers. */
  of(key: Key): Float64Array {
    const found = this.rows.get(key);
    if (found !== undefined) return found;
    const made = new Float64Array(this.width);
    this.rows.set(key, made);
    return made;
  }

  /** The rows that hold anything, in the order of their names. */
  counted(nameOf: (key: Key) => string | null): Counted[] {
    return [...this.rows]
      .filter(([, numbers]) => numbers.some((one) => one !== 0))
      .map(([key, numbers]): Counted => [nameOf(key), trimmed(numbers)])
      .sort(([a], [b]) => byText(a, b));
  }
}

/** Rows of numbers, each under a name that is looked up once a case. */
export class Table {
  private readonly rows: Rows<string | null>;

  /** @param width How many numbers a row has. */
  constructor(width: number) {
    this.rows = new Rows(width);
  }

  /** The row under a name. To count is to add to its numbers. */
  row(name: string | null): Float64Array {
    return this.rows.of(name);
  }

  /** The rows that hold anything, in the order of their names. */
  counted(): Counted[] {
    return this.rows.counted((name) => name);
  }
}

/** Rows of numbers by month, found without putting a name together. */
export class MonthTable {
  private readonly rows: Rows<number | null>;

  /** @param width How many numbers a row has. */
  constructor(width: number) {
    this.rows = new Rows(width);
  }

  /** The row of the month of an ISO date; that of what has no date for `undefined`. */
  row(day: string | undefined): Float64Array {
    return this.rows.of(day === undefined ? null : monthNumber(day));
  }

  /** The rows that hold anything, in the order of their names: `YYYY-MM`. */
  counted(): Counted[] {
    return this.rows.counted((month) => (month === null ? null : monthName(month)));
  }
}

/** Months counted from that before January of the year 0. */
function monthNumber(day: string): number {
  const digit = (at: number) => day.charCodeAt(at) - 48;
  return (digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)) * 12 + digit(5) * 10 + digit(6);
}

function monthName(month: number): string {
  const year = Math.floor((month - 1) / 12);
  return `${String(year).padStart(4, "0")}-${String(month - 12 * year).padStart(2, "0")}`;
}

/** Tables by year: a name of a year is only put together when they are read. */
export class YearTables {
  private readonly years = new Map<string, Table>();

  /** @param width How many numbers a row has. */
  constructor(private readonly width: number) {}

  /** The row of a name in a year. */
  row(year: string, name: string | null): Float64Array {
    const found = this.years.get(year);
    if (found !== undefined) return found.row(name);
    const made = new Table(this.width);
    this.years.set(year, made);
    return made.row(name);
  }

  /** The rows that hold anything, in the order of their names: the year, and what is recorded after a space. */
  counted(): Counted[] {
    return [...this.years]
      .flatMap(([year, table]) =>
        table.counted().map(([name, numbers]): Counted => [name === null ? year : `${year} ${name}`, numbers]),
      )
      .sort(([a], [b]) => byText(a, b));
  }
}

/** The numbers without the noughts at their end. */
function trimmed(numbers: Float64Array): number[] {
  let length = numbers.length;
  while (length > 0 && numbers[length - 1] === 0) length--;
  return Array.from(numbers.subarray(0, length));
}

/** Adds up two tables, name by name. */
export function addTables(a: readonly Counted[], b: readonly Counted[]): Counted[] {
  const sums = new Map(a.map(([name, numbers]) => [name, numbers]));
  for (const [name, numbers] of b) {
    const own = sums.get(name);
    sums.set(name, own === undefined ? numbers : addRows(own, numbers));
  }
  return [...sums].map(([name, numbers]): Counted => [name, [...numbers]]).sort(([x], [y]) => byText(x, y));
}

function addRows(a: readonly number[], b: readonly number[]): number[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? 0) + (b[i] ?? 0));
}
