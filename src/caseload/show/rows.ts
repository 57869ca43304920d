import { byText } from "../by-text";
import type { CaseloadCounts, Counted } from "../counts";
import type { Dimension } from "../dimensions";
import { groupOrder, placeName } from "../groups";
import { addTables } from "../table";

/** The rows of a table; none where nothing was counted. */
export function rowsOf({ tables }: CaseloadCounts, name: string): readonly Counted[] {
  return Object.hasOwn(tables, name) ? tables[name]! : [];
}

/** The numbers under a name; none where nothing was counted. */
export function numbersOf(counts: CaseloadCounts, table: string, name: string | null): readonly number[] {
  return rowsOf(counts, table).find(([own]) => own === name)?.[1] ?? [];
}

/** The groups of a dimension under the names that readers are shown, in their order, those not recorded last. */
export function namedGroups(rows: readonly Counted[], dimension: Dimension, severalAuthorities: boolean): Counted[] {
  const isPlace = dimension === "area" || dimension === "team";
  const byName = new Map<string | null, Counted[]>();
  for (const row of rows) {
    const [counted] = row;
    const name = counted === null || !isPlace ? counted : placeName(counted, severalAuthorities);
    byName.set(name, [...(byName.get(name) ?? []), [name, row[1]]]);
  }
  // A place of an authority that is not recorded may have the name of another.
  const summed = [...byName.values()].map((some) =>
    some.slice(1).reduce((sum, row) => addTables([sum], [row])[0]!, some[0]!),
  );
  const order = groupOrder[dimension];
  const rank = (name: string | null) => (name === null ? 0 : (order?.indexOf(name) ?? 0));
  return summed.sort(([a], [b]) => (a === null || b === null ? byText(a, b) : rank(a) - rank(b) || byText(a, b)));
}

/** A name as a field, which those not recorded have none of. */
export function groupField(name: string | null): { group?: string } {
  return name === null ? {} : { group: name };
}
