import type { FactSort } from "./operators";

/** A fact that rules may name. */
export interface Fact {
  name: string;
  /** What it is, as a phrase that can stand within a sentence. */
  label: string;
  sort: FactSort;
  /** The values a text fact may have, where they are a closed list. */
  values?: readonly string[];
  /** A date that says when something happened: one after the as-of date has not happened yet. */
  event?: boolean;
  /** Which object on the way down to the subject holds the fact: 0 is the record itself. */
  level: number;
  /** Where the fact stands inside that object. */
  path: readonly string[];
  /** The event fact that dates this one: until it has happened this one is not known either. */
  datedBy?: string;
  /** Found in a list inside the subject: all its values, in order. */
  many?: boolean;
}

/** A part of a record that rules are evaluated against, once each. */
export interface Scope {
  name: string;
  /** The keys of the lists that lead to its subjects, from the record down. */
  lists: readonly string[];
  facts: ReadonlyMap<string, Fact>;
}

/** Every scope of a record, by name. */
export type Scopes = ReadonlyMap<string, Scope>;

/** The facts that an exception's conditions have beside its own: the limit that it is claimed against. */
export const limitFacts: readonly Fact[] = [
  { name: "limit.startedOn", label: "the day on which the time limit started", sort: "date", level: 0, path: [] },
  { name: "limit.dueOn", label: "the last day of the time limit", sort: "date", level: 0, path: [] },
];
