import { type Context, setField } from "./context";
import type { Value } from "./fields/value";
import type { Entry } from "./parts";

/**
 * The views of a section by the headings that they stand under: how, when and by whom views were gathered is said once for
 * all of those under one heading, or, where there are none, for all that say nothing of it.
 */
export class VoiceGroups {
  #entries: Entry<"voice">[] = [];
  #facts = new Map<string, Value>();
  readonly #ofAll = new Map<string, Value>();

  constructor(readonly context: Context) {}

  /** One more view under the heading. */
  add(entry: Entry<"voice">): void {
    this.#entries.push(entry);
  }

  /** Something that is said of all views under the heading; what is said first holds. */
  say(field: string, value: Value): void {
    if (!this.#facts.has(field)) this.#facts.set(field, value);
  }

  /** Another heading starts. */
  close(): void {
    for (const [field, value] of this.#facts)
      if (this.#entries.length > 0) for (const entry of this.#entries) setField(entry, field, value, this.context);
      else if (!this.#ofAll.has(field)) this.#ofAll.set(field, value);
    this.#entries = [];
    this.#facts = new Map();
  }

  /** The section ends. */
  end(): void {
    this.close();
    for (const [field, value] of this.#ofAll)
      for (const entry of this.context.parts.entries.voice)
        if (!(field in entry.record)) setField(entry, field, value, this.context);
  }
}
