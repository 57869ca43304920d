import type { Scope } from "../rules/facts";

type Json = Record<string, unknown>;

/** One part of a record that rules are evaluated against. */
export interface Subject {
  /** The objects on the way down: the record first, the subject itself last. */
  chain: readonly Json[];
  /** A JSON Pointer to it. */
  pointer: string;
}

const none: readonly Subject[] = [];

/** The subjects of a scope in a record, in the record's order. */
export function subjectsOf(record: object, scope: Scope): readonly Subject[] {
  const [first] = scope.lists;
  if (first === undefined) return [{ chain: [record as Json], pointer: "" }];
  if ((record as Json)[first] === undefined) return none;
  let subjects: Subject[] = [{ chain: [record as Json], pointer: "" }];
  for (const list of scope.lists) {
    const next: Subject[] = [];
    for (const { chain, pointer } of subjects) {
      const items = chain[chain.length - 1]![list] as Json[] | undefined;
      if (items === undefined) continue;
      for (let i = 0; i < items.length; i++) {
        next.push({ chain: [...chain, items[i]!], pointer: `${pointer}/${list}/${i}` });
      }
    }
    subjects = next;
  }
  return subjects;
}
