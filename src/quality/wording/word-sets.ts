/** Words that have something in common, and what that is. */
interface WordList {
  means: string;
  words: readonly string[];
}

/** The words of each list of a vocabulary file, to look them up. */
export function wordSets<Name extends string>(lists: Record<Name, WordList>): Record<Name, ReadonlySet<string>> {
  const sets = Object.entries<WordList>(lists).map(([name, { words }]) => [name, new Set(words)]);
  return Object.fromEntries(sets) as Record<Name, ReadonlySet<string>>;
}
