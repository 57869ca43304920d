import { type EpochDay, tryParseIsoDate } from "../calendar/civil-date";
import type { Truth } from "../rules/condition";
import type { Fact, Scope } from "../rules/facts";
import type { EntriesOf } from "./entries";
import type { Subject } from "./subject";

/** A value as evaluation holds it: dates are epoch days, lists of facts keep their order. */
export type Value = string | number | boolean | readonly string[];

/** The facts of one subject on one day, each in its slot, and what is worked out from them on the way. */
export interface Row {
  subject: Subject;
  asOf: EpochDay;
  /** By slot; `undefined` for what is not recorded or has not happened yet. */
  values: readonly (Value | undefined)[];
  /** The limit that an exception is claimed against. */
  limit: ClaimedLimit | undefined;
  /** Answers of conditions that every reading and version of a rule shares, by condition; filled as they are asked. */
  truths: (Truth | undefined)[];
  /** What is claimed against the subject's limits; filled when first asked for. */
  claims: readonly Claim[] | undefined;
  /** The rows of the record's other parts. */
  entries: EntriesOf;
  /** The subject of the rule that looks into the list of which this row is an entry. */
  looker: Row | undefined;
}

/** The days of a limit. */
export interface ClaimedLimit {
  startedOn?: EpochDay | undefined;
  dueOn?: EpochDay | undefined;
}

/** A row as it is seen from elsewhere: in the light of a limit, or by the rule that looks into its list. Its answers are its own. */
export function seenFrom(row: Row, { limit, looker }: { limit?: ClaimedLimit; looker?: Row }): Row {
  return makeRow(row.subject, row.asOf, row.values, new Array(row.truths.length), row.entries, limit, looker);
}

// Every row has the same fields in the same order, filled or not: what reads them is then as fast as it can be.
function makeRow(
  subject: Subject,
  asOf: EpochDay,
  values: Row["values"],
  truths: Row["truths"],
  entries: EntriesOf,
  limit?: ClaimedLimit,
  looker?: Row,
): Row {
  return { subject, asOf, values, limit, truths, claims: undefined, entries, looker };
}

/** A claimed exception with its own facts. */
export interface Claim {
  ground: string;
  row: Row;
  /** Where the claim stands, from the object that holds it. */
  pointer: string;
  /** Claimed on the subject itself rather than above it. */
  own: boolean;
}

type Json = Record<string, unknown>;

/** Where the value of a field of a record belongs. */
interface Field {
  /** The facts that it fills: one, or of a list of objects as many as rules name of its entries. */
  facts: FilledFact[];
  /** The fields of an object inside the object. */
  inner: Fields | undefined;
}

type Fields = Map<string, Field>;

interface FilledFact {
  fact: Fact;
  slot: number;
  /** The event that dates the fact, and its key where it stands in the same object. */
  dating: Fact | undefined;
  datingBeside: string | undefined;
}

/** Gives each fact that a scope's rules name a slot, and fills the slots for a subject. */
export class Slots {
  private readonly slots = new Map<string, number>();
  private readonly order: Fact[] = [];
  /** How many answers of conditions are kept with each row. */
  private answers = 0;
  /** The values of a subject of which nothing is recorded. */
  private readonly blank: undefined[] = [];
  /** By level of the way to a subject, the fields that fill slots. */
  private readonly levels: Fields[] = [];

  constructor(private readonly scope: Pick<Scope, "facts">) {}

  /** The slot of a fact. */
  of(name: string): number {
    const known = this.slots.get(name);
    if (known !== undefined) return known;
    const fact = this.scope.facts.get(name);
    if (fact === undefined) throw new Error(`No fact "${name}": the rule set was not checked when it was loaded.`);
    const slot = this.order.length;
    this.slots.set(name, slot);
    this.order.push(fact);
    this.blank.push(undefined);
    this.addField(fact, slot);
    return slot;
  }

  private addField(fact: Fact, slot: number) {
    while (this.levels.length <= fact.level) this.levels.push(new Map());
    const dating = fact.datedBy === undefined ? undefined : this.scope.facts.get(fact.datedBy);
    const path = fact.many ? fact.path.slice(0, 1) : fact.path;
    let fields = this.levels[fact.level]!;
    for (const [i, key] of path.entries()) {
      const field: Field = fields.get(key) ?? { facts: [], inner: undefined };
      fields.set(key, field);
      if (i === path.length - 1)
        field.facts.push({ fact, slot, dating, datingBeside: dating && besideKey(fact, dating) });
      else {
        field.inner ??= new Map();
        fields = field.inner;
      }
    }
  }

  /** How many facts have a slot. */
  get size(): number {
    return this.order.length;
  }

  /** Makes room for the answer of one more condition. */
  addAnswer(): number {
    return this.answers++;
  }

  /** The facts of a subject as they stood on a day. */
  fill(subject: Subject, asOf: EpochDay, entries: EntriesOf): Row {
    const values: (Value | undefined)[] = this.blank.slice();
    for (let level = 0; level < this.levels.length; level++)
      fillFrom(subject.chain[level]!, this.levels[level]!, values, subject, asOf);
    return makeRow(subject, asOf, values, new Array(this.answers), entries);
  }

  /** Whether a fact is recorded as an event that lies after the as-of date. */
  isYetToHappen(name: string, row: Row): boolean {
    return isAhead(this.scope.facts.get(name), row.subject, row.asOf);
  }
}

/** Goes by the fields that a record has, which are few of those that there are. */
function fillFrom(object: Json, fields: Fields, values: (Value | undefined)[], subject: Subject, asOf: EpochDay) {
  if (fields.size === 0) return;
  for (const key in object) {
    const field = fields.get(key);
    if (field === undefined) continue;
    const recorded = object[key];
    if (recorded === undefined) continue;
    if (field.inner !== undefined) fillFrom(recorded as Json, field.inner, values, subject, asOf);
    for (let i = 0; i < field.facts.length; i++) {
      const { fact, slot, dating, datingBeside } = field.facts[i]!;
      if (fact.many) values[slot] = latestOf(fact, subject, asOf);
      else if (fact.sort === "date") values[slot] = happened(fact, recorded as string, asOf);
      else if (dating === undefined) values[slot] = recorded as Value;
      else {
        const datedOn = datingBeside === undefined ? raw(dating, subject) : object[datingBeside];
        const isYetToCome = typeof datedOn === "string" && happened(dating, datedOn, asOf) === undefined;
        if (!isYetToCome) values[slot] = recorded as Value;
      }
    }
  }
}

/** The key of the event that dates a fact, where both stand in the same object. */
function besideKey(fact: Fact, dating: Fact): string | undefined {
  const isBeside = fact.level === dating.level && fact.path.slice(0, -1).join() === dating.path.slice(0, -1).join();
  return isBeside ? dating.path[dating.path.length - 1] : undefined;
}

function raw(fact: Fact, subject: Subject): unknown {
  const { path } = fact;
  let at: unknown = subject.chain[fact.level]![path[0]!];
  for (let i = 1; i < path.length && at !== undefined; i++) at = (at as Json)[path[i]!];
  return at;
}

/** The day of a recorded date; `undefined` for an event that lies ahead. */
function happened(fact: Fact, recorded: string, asOf: EpochDay): EpochDay | undefined {
  const day = tryParseIsoDate(recorded);
  return fact.event === true && day !== undefined && day > asOf ? undefined : day;
}

function isAhead(event: Fact | undefined, subject: Subject, asOf: EpochDay): boolean {
  if (event === undefined) return false;
  const recorded = raw(event, subject);
  return typeof recorded === "string" && happened(event, recorded, asOf) === undefined;
}

/** Where a rule names a date of a list, it means the latest that has happened. */
function latestOf(fact: Fact, subject: Subject, asOf: EpochDay): EpochDay | undefined {
  if (fact.sort !== "date") return undefined;
  const days = daysOf(fact, { subject, asOf });
  return days.length === 0 ? undefined : Math.max(...days);
}

/** The dates or numbers of a fact that stands in a list inside the subject, in order; `undefined` for what has not happened. */
export function manyValues(fact: Fact, row: Pick<Row, "subject" | "asOf">): (number | undefined)[] {
  const [list, ...rest] = fact.path as [string, ...string[]];
  const items = (row.subject.chain[fact.level]![list] as Json[] | undefined) ?? [];
  const inner: Fact = { ...fact, level: 0, path: rest };
  return items.map((item) => {
    const recorded = raw(inner, { chain: [item], pointer: "" });
    return typeof recorded === "string" ? happened(inner, recorded, row.asOf) : (recorded as number | undefined);
  });
}

/** The days on which a date fact of a subject happened: one, or as many as its list holds. */
export function daysOf(fact: Fact, row: Pick<Row, "subject" | "asOf">): EpochDay[] {
  if (fact.many) return manyValues(fact, row).filter((day) => day !== undefined);
  const recorded = raw(fact, row.subject);
  const day = typeof recorded === "string" ? happened(fact, recorded, row.asOf) : undefined;
  return day === undefined ? [] : [day];
}
