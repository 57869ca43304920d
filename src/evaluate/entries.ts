import type { EpochDay } from "../calendar/civil-date";
import type { Scope, Scopes } from "../rules/facts";
import type { Row, Slots } from "./row";
import { subjectsOf } from "./subject";

/** The rows of any scope of the record that is being judged, filled when first asked for. */
export type EntriesOf = (scope: string) => readonly Row[];

/** Reads the lists of a record for amounts and days that look into them. */
export function entriesOf(
  record: object,
  asOf: EpochDay,
  scopes: Scopes,
  slots: ReadonlyMap<string, Slots>,
): EntriesOf {
  const filled = new Map<string, readonly Row[]>();
  const read: EntriesOf = (name) => {
    const known = filled.get(name);
    if (known !== undefined) return known;
    const rows = subjectsOf(record, scopes.get(name)!).map((subject) => slots.get(name)!.fill(subject, asOf, read));
    filled.set(name, rows);
    return rows;
  };
  return read;
}

/** Reads the entries of one scope that the subjects of another may look into: of a list inside a subject its own, of any other all. */
export function entriesReader(from: Scope, to: Scope): (row: Row) => readonly Row[] {
  const isInside = to.lists.length > from.lists.length && from.lists.every((list, i) => to.lists[i] === list);
  if (!isInside || from.lists.length === 0) return (row) => row.entries(to.name);
  return (row) => row.entries(to.name).filter((one) => one.subject.pointer.startsWith(`${row.subject.pointer}/`));
}

/** Whether a subject's record has the list of a scope at all. */
export function listReader(from: Scope, to: Scope): (row: Row) => boolean {
  const level = from.lists.findIndex((list, i) => to.lists[i] !== list);
  const shared = Math.min(level < 0 ? from.lists.length : level, to.lists.length - 1);
  const list = to.lists[shared]!;
  return ({ subject }) => subject.chain[shared]![list] !== undefined;
}
