import { type EpochDay, tryParseIsoDate } from "../calendar/civil-date";
import type { Truth } from "../rules/condition";
import type { Fact } from "../rules/facts";
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
  limit?: { startedOn?: EpochDay | undefined; dueOn?: EpochDay | undefined };
  /** Answers of conditions that every reading and version of a rule shares, by condition; filled as they are asked. */
  truths: (Truth | undefined)[];
  /** What is claimed against the subject's limits; filled when first asked for. */
  claims?: readonly Claim[];
  /** The rows of the record's other parts. */
  entries: EntriesOf;
  /** The subject of the rule that looks into the list of which this row is an entry. */
  looker?: Row;
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

/** Gives each fact that a scope's rules name a slot, and fills the slots for a subject. */
export class Slots {
  private readonly slots = new Map<string, number>();
  private readonly order: Fact[] = [];
  /** By slot, the event that dates the fact. */
  private readonly datings: (Fact | undefined)[] = [];

  /** How many answers of conditions are kept with each row. */
  private answers = 0;

  constructor(private readonly facts: ReadonlyMap<string, Fact>) {}

  /** The slot of a fact. */
  of(name: string): number {
    const known = this.slots.get(name);
    if (known !== undefined) return known;
    const fact = this.facts.get(name);
    if (fact === undefined) throw new Error(`No fact "${name}": the rule set was not checked when it was loaded.`);
    const slot = this.order.length;
    this.slots.set(name, slot);
    this.order.push(fact);
    this.datings.push(fact.datedBy === undefined ? undefined : this.facts.get(fact.datedBy));
    return slot;
  }

  /** Makes room for the answer of one more condition. */
  addAnswer(): number {
    return this.answers++;
  }

  /** The facts of a subject as they stood on a day. */
  fill(subject: Subject, asOf: EpochDay, entries: EntriesOf): Row {
    const { order, datings } = this;
    const values: (Value | undefined)[] = new Array(order.length);
    for (let slot = 0; slot < order.length; slot++) {
      const fact = order[slot]!;
      if (fact.many) {
        values[slot] = latestOf(fact, subject, asOf);
        continue;
      }
      const recorded = raw(fact, subject);
      if (recorded === undefined) values[slot] = undefined;
      else if (fact.sort === "date") values[slot] = happened(fact, recorded as string, asOf);
      else values[slot] = isAhead(datings[slot], subject, asOf) ? undefined : (recorded as Value);
    }
    return { subject, asOf, values, truths: new Array(this.answers), entries };
  }

  /** Whether a fact is recorded as an event that lies after the as-of date. */
  isYetToHappen(name: string, row: Row): boolean {
    return isAhead(this.facts.get(name), row.subject, row.asOf);
  }
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
