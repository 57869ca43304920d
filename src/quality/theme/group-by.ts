import { byText } from "../by-text";

/** Some of the plans; without a name, those for which it is not recorded. */
export interface Group<Name extends string, One> {
  name?: Name;
  members: One[];
}

/** Parts what there is into groups: in the order given, or else in that of the letters; what has no name last. Empty groups are left out. */
export function groupBy<Name extends string, One>(
  all: readonly One[],
  nameOf: (one: One) => Name | undefined,
  order?: readonly Name[],
): Group<Name, One>[] {
  const groups = new Map<Name | undefined, One[]>();
  for (const one of all) {
    const name = nameOf(one);
    const members = groups.get(name);
    if (members === undefined) groups.set(name, [one]);
    else members.push(one);
  }
  const names = [...groups.keys()].filter((name) => name !== undefined);
  const named = order?.filter((name) => groups.has(name)) ?? names.sort(byText);
  const nameless = groups.get(undefined);
  return [
    ...named.map((name) => ({ name, members: groups.get(name)! })),
    ...(nameless === undefined ? [] : [{ members: nameless }]),
  ];
}
