import type { Counted } from "./counts";
import { MonthTable, Table, YearTables } from "./table";

/** The tables of a caseload, by name. */
export class Tables {
  private readonly made = new Map<string, { counted(): Counted[] }>();

  /** The table of a name: made when it is first asked for, then the same. */
  named(name: string, width: number): Table {
    return this.found(name, () => new Table(width));
  }

  /** As `named`, with a row for each month. */
  byMonth(name: string, width: number): MonthTable {
    return this.found(name, () => new MonthTable(width));
  }

  /** As `named`, with a row for each name in each year. */
  byYear(name: string, width: number): YearTables {
    return this.found(name, () => new YearTables(width));
  }

  /** What they hold, in the order of their names. */
  counted(): Record<string, Counted[]> {
    return Object.fromEntries([...this.made.keys()].sort().map((name) => [name, this.made.get(name)!.counted()]));
  }

  private found<T extends { counted(): Counted[] }>(name: string, make: () => T): T {
    const known = this.made.get(name) as T | undefined;
    if (known !== undefined) return known;
    const made = make();
    this.made.set(name, made);
    return made;
  }
}
