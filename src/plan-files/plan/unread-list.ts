import type { Unread } from "../block";

const most = 200;

/** What could not be read, as it is found; each only once. */
export class UnreadList {
  readonly #found: Unread[] = [];
  readonly #known = new Set<string>();

  /** One more thing that could not be read: where, what, and what to do about it. Never words of the document. */
  add(where: string, what: string, todo: string): void {
    const key = `${where}|${what}`;
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.#found.push({ where, what, todo });
  }

  /** All of it: the first 200, and how many more there are. */
  all(): Unread[] {
    const more = this.#found.length - most;
    if (more <= 0) return [...this.#found];
    const rest = {
      where: "The whole document",
      what: `${more} more places could not be read`,
      todo: "Put right the places above, and read it again.",
    };
    return [...this.#found.slice(0, most), rest];
  }
}
