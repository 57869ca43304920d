import type { Fact } from "../rules/facts";
import type { Environment } from "./environment";
import type { Row } from "./row";

/** Tells which of a rule's facts are missing only because the source of the record does not hold them; `undefined` where there is none. */
export type NotHeldReader = (row: Row) => string[] | undefined;

type Json = Record<string, unknown>;

/** Makes a reader for events of a scope. */
export function notHeldReader(
  names: string | readonly string[],
  scope: string,
  environment: Environment,
): NotHeldReader {
  const { facts } = environment.scopes.get(scope)!;
  const slots = environment.slots.get(scope)!;
  const watched = (typeof names === "string" ? [names] : names).flatMap((name) => {
    const fact = facts.get(name);
    return fact === undefined || fact.many ? [] : [{ fact, slot: slots.of(name) }];
  });
  return (row) => {
    let missing: string[] | undefined;
    for (let i = 0; i < watched.length; i++) {
      const { fact, slot } = watched[i]!;
      const part = row.subject.chain[fact.level]!;
      if (part.notHeld === undefined || row.values[slot] !== undefined || !lacks(part, fact.path)) continue;
      missing = missing === undefined ? [fact.name] : [...missing, fact.name];
    }
    return missing;
  };
}

/** Whether an entry of a list that a record has lacks a fact because its source does not hold it. */
export function isNotHeldInList({ path, level }: Fact, row: Row): boolean {
  const [list, ...rest] = path as [string, ...string[]];
  const entries = (row.subject.chain[level]![list] as Json[] | undefined) ?? [];
  return entries.some((entry) => entry.notHeld !== undefined && entry[rest[0]!] === undefined && lacks(entry, rest));
}

function lacks({ notHeld }: Json, path: readonly string[]): boolean {
  return (notHeld as string[]).includes(path[0]!);
}
