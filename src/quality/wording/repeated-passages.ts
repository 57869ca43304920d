const wordsInShingle = 5;
const fewestWords = 20;
const similarity = 0.9;
/** A passage is held against no more others than this, so that the time grows with the number of passages and not with its square. */
const mostCompared = 64;

/**
 * How many passages say again what an earlier one says: of their runs of five words, at least nine in ten of those that stand in either
 * stand in both. Passages of fewer than 20 words are passed over. Passages so alike share one of their rarest runs (R. J. Bayardo and
 * others, "Scaling Up All Pairs Similarity Search", WWW 2007), so that only those are compared.
 *
 * @param passages Each the words of a passage.
 */
export function countRepeated(passages: readonly (readonly string[])[]): number {
  const sets = passages.filter(({ length }) => length >= fewestWords).map(shinglesOf);
  const frequency = new Map<string, number>();
  for (const set of sets) for (const one of set) frequency.set(one, (frequency.get(one) ?? 0) + 1);
  const byShingle = new Map<string, ReadonlySet<string>[]>();
  let repeated = 0;
  for (const set of sets) {
    const rarest = [...set]
      .sort((a, b) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1))
      .slice(0, set.size - Math.ceil(similarity * set.size) + 1);
    if (hasAlike(set, rarest, byShingle)) repeated += 1;
    else
      for (const one of rarest) {
        const there = byShingle.get(one);
        if (there === undefined) byShingle.set(one, [set]);
        else there.push(set);
      }
  }
  return repeated;
}

function hasAlike(
  set: ReadonlySet<string>,
  rarest: readonly string[],
  byShingle: ReadonlyMap<string, readonly ReadonlySet<string>[]>,
): boolean {
  const seen = new Set<ReadonlySet<string>>();
  for (const shingle of rarest)
    for (const other of byShingle.get(shingle) ?? []) {
      if (seen.has(other)) continue;
      if (seen.size >= mostCompared) return false;
      seen.add(other);
      if (areAlike(set, other)) return true;
    }
  return false;
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (Math.min(one.size, other.size) < similarity * Math.max(one.size, other.size)) return false;
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared += 1;
  return shared >= similarity * (one.size + other.size - shared);
}

function shinglesOf(words: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + wordsInShingle <= words.length; at += 1)
    runs.add(words.slice(at, at + wordsInShingle).join(" "));
  return runs;
}
