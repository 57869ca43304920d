import { createHash } from "node:crypto";

const firstSize = 1_024;

/** Notes references of cases, to tell which come more than once: 8 bytes of a hash of each are held, and no reference. */
export class SeenIds {
  #hashes = new BigUint64Array(firstSize);
  #size = 0;

  note(id: string | undefined): void {
    if (id === undefined) return;
    if (this.#size === this.#hashes.length) {
      const larger = new BigUint64Array(2 * this.#size);
      larger.set(this.#hashes);
      this.#hashes = larger;
    }
    this.#hashes[this.#size++] = createHash("sha256").update(id).digest().readBigUInt64BE();
  }

  /** What was noted, in the order in which it came. */
  hashes(): BigUint64Array {
    return this.#hashes.subarray(0, this.#size);
  }
}

/** How many references come more than once, in all that was noted. */
export function repeatedAmong(noted: readonly BigUint64Array[]): number {
  const all = new BigUint64Array(noted.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of noted) {
    all.set(part, at);
    at += part.length;
  }
  all.sort();
  // The second of each that is there more than once.
  return all.reduce((sum, hash, i) => sum + (hash === all[i - 1] && hash !== all[i - 2] ? 1 : 0), 0);
}

/** What to say of references that come more than once; nothing where none does. @param done What was done with their cases. */
export function repeatedInWords(count: number, done: string): string | undefined {
  if (count === 0) return undefined;
  const what = count === 1 ? "1 reference (id) stands" : `${count.toLocaleString("en-GB")} references (ids) stand`;
  return `${what} on more than one case, and each of these cases was ${done}: a file may be there twice, or extracts may overlap.`;
}
