import type { EpochDay } from "../calendar/civil-date";
import type { Scope, Scopes } from "../rules/facts";
import type { Row, Slots } from "./row";
import { subjectsOf } from "./subject";

/** The rows of any scope of the record that is being judged, filled when first asked for. */
export type EntriesOf = (scope: string) => readonly Row[];

/** Reads the parts of a record, once each, for the rules of a scope and for amounts and days that look into its lists. */
export function entriesOf(
  record: object,
  asOf: EpochDay,
  scopes: Scopes,
  slots: ReadonlyMap<string, Slots>,
): EntriesOf {
  const filled = new Map<string, { rows: readonly Row[]; facts: number }>();
  const read: EntriesOf = (name) => {
    const known = filled.get(name);
    const ofScope = slots.get(name)!;
    // Rules that were made ready since may name more facts.
    if (known !== undefined && known.facts === ofScope.size) return known.rows;
    const subjects = subjectsOf(record, scopes.get(name)!);
    const rows: Row[] = [];
    for (let i = 0; i < subjects.length; i++) rows.push(ofScope.fill(subjects[i]!, asOf, read));
    filled.set(name, { rows, facts: ofScope.size });
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
