import { type EpochDay, tryParseIsoDate } from "../calendar/civil-date";
import type { Truth } from "../rules/condition";
import type { Fact } from "../rules/facts";
import type { Subject } from "./subject";

/** A value as evaluation holds it: dates are epoch days, lists of facts keep their order. */
export type Value = string | number | boolean | readonly string[];

/** The facts of one subject on one day, each in its slot, and the limit that an exception is claimed against. */
export interface Row {
  subject: Subject;
  asOf: EpochDay;
  /** By slot; `undefined` for what is not recorded or has not happened yet. */
  values: readonly (Value | undefined)[];
  limit?: { startedOn?: EpochDay | undefined; dueOn?: EpochDay | undefined };
  /** Answers of conditions that every reading and version of a rule shares, by condition; filled as they are asked. */
  truths: (Truth | undefined)[];
  /** What is claimed against the subject's limits; filled when first asked for. */
  claims?: readonly Claim[];
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
  private readonly datings: (Fact | undefined)[] = [];

  constructor(private readonly facts: ReadonlyMap<string, Fact>) {}

  /** The slot of a fact. */
  of(name: string): number {
    const known = this.slots.get(name);
    if (known !== undefined) return known;
    const fact = this.facts.get(name);
    if (fact === undefined) throw new Error(`No fact "${name}": the rule set was not checked when it was loaded.`);
    this.slots.set(name, this.order.length);
    this.order.push(fact);
    this.datings.push(fact.datedBy === undefined ? undefined : this.facts.get(fact.datedBy));
    return this.order.length - 1;
  }

  /** The facts of a subject as they stood on a day. */
  fill(subject: Subject, asOf: EpochDay): Row {
    const values: (Value | undefined)[] = new Array(this.order.length);
    for (let slot = 0; slot < values.length; slot++) {
      const fact = this.order[slot]!;
      const dating = this.datings[slot];
      values[slot] =
        dating !== undefined && hasNotHappened(dating, subject, asOf) ? undefined : valueAt(fact, subject, asOf);
    }
    return { subject, asOf, values, truths: [] };
  }

  /** Whether a fact is recorded as an event that lies after the as-of date. */
  isYetToHappen(name: string, row: Row): boolean {
    const fact = this.facts.get(name);
    return fact?.event === true && hasNotHappened(fact, row.subject, row.asOf);
  }
}

function raw(fact: Fact, subject: Subject): unknown {
  let at: unknown = subject.chain[fact.level];
  const path = fact.path;
  for (let i = 0; i < path.length && at !== undefined; i++) at = (at as Json)[path[i]!];
  return at;
}

function valueAt(fact: Fact, subject: Subject, asOf: EpochDay): Value | undefined {
  const value = raw(fact, subject);
  if (value === undefined) return undefined;
  if (fact.sort !== "date") return value as Value;
  const day = tryParseIsoDate(value as string);
  return fact.event === true && day !== undefined && day > asOf ? undefined : day;
}

function hasNotHappened(event: Fact, subject: Subject, asOf: EpochDay): boolean {
  const date = raw(event, subject);
  return typeof date === "string" && tryParseIsoDate(date)! > asOf;
}

/** The dates or numbers of a fact that stands in a list inside the subject, those that have happened, in order. */
export function manyValues(fact: Fact, row: Row): (EpochDay | undefined)[] {
  const [list, ...rest] = fact.path as [string, ...string[]];
  const items = (row.subject.chain[fact.level]![list] as Json[] | undefined) ?? [];
  return items.map((item) => {
    const inner = valueAt({ ...fact, level: 0, path: rest }, { chain: [item], pointer: "" }, row.asOf);
    return typeof inner === "number" ? inner : undefined;
  });
}
