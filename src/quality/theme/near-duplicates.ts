/** How alike texts must be, and how they are compared. */
const similarity = 0.7;
const wordsInShingle = 3;
/** A text is held against no more others than this, so that the time grows with the number of texts and not with its square. */
const mostCompared = 64;

/** A text that leads a group of texts that are nearly the same, as the set of its shingles. */
interface Leader {
  shingles: ReadonlySet<number>;
  members: number[];
}

/**
 * Groups texts that are nearly the same: at least 0.7 of the runs of three words that stand in either stand in both (Jaccard's
 * similarity of shingles). Each text joins the first leader that it is like, or leads a group of its own. Two texts so alike share one
 * of their rarest runs (R. J. Bayardo and others, "Scaling Up All Pairs Similarity Search", WWW 2007): only those are looked up, so the
 * time grows nearly as the number of texts.
 *
 * @param texts Each the words of a text.
 * @returns The groups of two or more, as places in `texts`, in order.
 */
export function nearDuplicates(texts: readonly (readonly string[])[]): number[][] {
  const forms = sameWords(texts);
  const sets = forms.map(({ words }) => shinglesOf(words));
  const frequency = new Map<number, number>();
  for (const set of sets) for (const one of set) frequency.set(one, (frequency.get(one) ?? 0) + 1);

  const leaders: Leader[] = [];
  const byShingle = new Map<number, Leader[]>();
  for (const [i, form] of forms.entries()) {
    const shingles = sets[i]!;
    const rarest = [...shingles]
      .sort((a, b) => frequency.get(a)! - frequency.get(b)! || a - b)
      .slice(0, shingles.size - Math.ceil(similarity * shingles.size) + 1);
    const leader = findAlike(shingles, rarest, byShingle);
    if (leader !== undefined) leader.members.push(...form.members);
    else {
      const own = { shingles, members: [...form.members] };
      leaders.push(own);
      for (const one of rarest) {
        const list = byShingle.get(one);
        if (list === undefined) byShingle.set(one, [own]);
        else list.push(own);
      }
    }
  }
  return leaders.filter(({ members }) => members.length > 1).map(({ members }) => members.sort((a, b) => a - b));
}

/** Texts of exactly the same words, taken together; those that stand most often first, so that they lead. */
function sameWords(texts: readonly (readonly string[])[]) {
  const forms = new Map<string, { words: readonly string[]; members: number[] }>();
  for (const [i, words] of texts.entries()) {
    const key = words.join(" ");
    const form = forms.get(key);
    if (form === undefined) forms.set(key, { words, members: [i] });
    else form.members.push(i);
  }
  return [...forms.values()].sort((a, b) => b.members.length - a.members.length);
}

function findAlike(
  shingles: ReadonlySet<number>,
  rarest: readonly number[],
  byShingle: ReadonlyMap<number, readonly Leader[]>,
): Leader | undefined {
  const seen = new Set<Leader>();
  for (const shingle of rarest) {
    for (const leader of byShingle.get(shingle) ?? []) {
      if (seen.has(leader)) continue;
      if (seen.size >= mostCompared) return undefined;
      seen.add(leader);
      if (areAlike(shingles, leader.shingles)) return leader;
    }
  }
  return undefined;
}

function areAlike(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  if (Math.min(one.size, other.size) < similarity * Math.max(one.size, other.size)) return false;
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared += 1;
  return shared >= similarity * (one.size + other.size - shared);
}

/** The runs of three words of a text, each as a number. */
export function shinglesOf(words: readonly string[]): Set<number> {
  const hashes = words.map(hashOf);
  const last = Math.max(0, hashes.length - wordsInShingle);
  return new Set(Array.from({ length: last + 1 }, (_, at) => runAt(hashes, at)));
}

/** The places of the words that stand in a run of three that fits. */
export function wordsWithin(words: readonly string[], fits: (shingle: number) => boolean): Set<number> {
  const hashes = words.map(hashOf);
  const within = new Set<number>();
  for (let at = 0; at + wordsInShingle <= words.length; at += 1) {
    if (fits(runAt(hashes, at))) for (let i = 0; i < wordsInShingle; i += 1) within.add(at + i);
  }
  return within;
}

function runAt(hashes: readonly number[], at: number): number {
  let run = 0;
  for (let i = at; i < Math.min(at + wordsInShingle, hashes.length); i += 1) run = mix(run, hashes[i]!);
  return run;
}

/** FNV-1a over the UTF-16 units of a word. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Two hashes in one, in which their order counts. */
function mix(run: number, hash: number): number {
  const mixed = Math.imul(run ^ hash, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15) ^ Math.imul(run, 0xc2b2ae35)) >>> 0;
}
