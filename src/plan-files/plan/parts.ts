import type { PlanRecord } from "../../quality/plan-record";
import { passageOf } from "./limited";
import type { Letter } from "./section-label";
import type { UnreadList } from "./unread-list";

type Item<List extends keyof PlanRecord> = NonNullable<PlanRecord[List]> extends (infer One)[] ? One : never;

/** The parts of a plan that have ids, by their kinds. */
export interface PartRecords {
  need: Item<"needs">;
  outcome: Item<"outcomes">;
  provision: Item<"provisions">;
  voice: Item<"voice">;
  advice: Item<"advice">;
}

/** A kind of part that has ids. */
export type EntryKind = keyof PartRecords;

/** Words that point at other parts: numbers, or the part's own words. */
export interface Reference {
  to: EntryKind;
  text: string;
  where: string;
}

/** A part as it is being read. */
export interface Entry<Kind extends EntryKind = EntryKind> {
  kind: Kind;
  id: string;
  record: PartRecords[Kind];
  /** The section in which it stands. */
  letter: Letter | undefined;
  references: Reference[];
  where: string;
}

/** All parts of a plan, in the order in which they were read. Ids count up: need-1, outcome-1, provision-1. */
export class Parts {
  readonly entries: { [Kind in EntryKind]: Entry<Kind>[] } = {
    need: [],
    outcome: [],
    provision: [],
    voice: [],
    advice: [],
  };
  readonly #numbers = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  constructor(readonly unread: UnreadList) {}

  /** A new part; `number` is the document's own, such as "2" of "Outcome 2". */
  add<Kind extends EntryKind>(kind: Kind, letter: Letter | undefined, where: string, number?: string): Entry<Kind> {
    const list = this.entries[kind] as Entry<Kind>[];
    const id = `${kind}-${list.length + 1}`;
    const entry: Entry<Kind> = { kind, id, record: { id } as PartRecords[Kind], letter, references: [], where };
    list.push(entry);
    const counted = `${kind} of ${letter}`;
    const count = (this.#counts.get(counted) ?? 0) + 1;
    this.#counts.set(counted, count);
    const own = number ?? String(count);
    const digits = own.replace(/^[A-K]/, "");
    const section = /^[A-K]/.exec(own)?.[0] ?? letter?.[0];
    for (const key of [`${kind} ${section}${digits}`, `${kind} ${digits}`])
      if (!this.#numbers.has(key)) this.#numbers.set(key, id);
    return entry;
  }

  /** The id of a part by its number in the document, with or without its section's letter. */
  byNumber(kind: EntryKind, number: string): string | undefined {
    return this.#numbers.get(`${kind} ${number}`);
  }

  /** Adds words to a part that has a text. */
  addText(entry: Entry, text: string): void {
    if (text === "" || entry.kind === "advice") return;
    const record = entry.record as { text?: string };
    const whole = record.text === undefined ? text : `${record.text}\n${text}`;
    record.text = passageOf(whole, entry.where, this.unread);
  }
}
