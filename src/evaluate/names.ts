import { parseIsoDate } from "../calendar/civil-date";
import type { Amount } from "../rules/amount";
import type { FactReader, FactResolver } from "../rules/compile";
import type { Condition } from "../rules/condition";
import type { Trigger } from "../rules/limit";
import { eachComparison, eachListedDay, eachMomentFact, otherFact, ownPrefix } from "../rules/walk";
import { type CompiledAmount, compileAmount, compileListedDay } from "./amounts";
import type { Environment } from "./environment";
import { countsSchoolDays, leavesTerms, withSchoolTerms } from "./limit-judge";
import { compileMoment, type DayReader, type MomentContext } from "./moment";
import type { Row } from "./row";

/** What a rule names beside the facts of its scope. */
export interface NamingRule {
  scope: string;
  dates?: Record<string, Trigger> | undefined;
  amounts?: Record<string, Amount> | undefined;
}

/** What the names in one rule stand for: its scope's facts, its own named dates and amounts, and the limit an exception is claimed against. */
export interface Names extends FactResolver<Row>, MomentContext {
  /** The scope whose facts they are. */
  scope: string;
  /** Whether a condition reads recorded facts only, so that its answer is the same under every reading. */
  isSettled(condition: Condition): boolean;
  /** Makes room in each row for such an answer. */
  addAnswer(): number;
  /** The names in a condition over the entries of a scope: their own facts, and with `this.` those of this rule. */
  ofEntries(scope: string): Names;
  /** Whether a name stands for a day. */
  isDay(name: string): boolean;
  /** What is unknown where the terms of the school are not given for the days in question. */
  overTerms<T>(read: (row: Row) => T | undefined): (row: Row) => T | undefined;
  /** Adds what is missing for the days of a moment. */
  addMissingIn(days: Trigger, row: Row, names: Set<string>): void;
}

const limitDays: Record<string, DayReader> = {
  "limit.startedOn": (row) => row.limit?.startedOn,
  "limit.dueOn": (row) => row.limit?.dueOn,
};

/** Resolves the names that a rule may use in its scope. */
export function resolveNames({ scope, dates, amounts }: NamingRule, environment: Environment): Names {
  const { calendars } = environment;
  const slots = environment.slots.get(scope)!;
  const { facts } = environment.scopes.get(scope)!;
  const compiled = new Map<string, CompiledAmount>();
  const leansOnTerms = countsSchoolDays([dates, amounts]);

  const amountOf = (name: string): CompiledAmount => {
    const known = compiled.get(name);
    if (known !== undefined) return known;
    const amount = compileAmount(amounts![name]!, scope, names, environment);
    compiled.set(name, amount);
    return amount;
  };
  const readers = new Map<string, FactReader<Row>>();
  const day = (name: string): DayReader => {
    const named = dates?.[name];
    if (named !== undefined) return compileMoment(named, names);
    const ofLimit = limitDays[name];
    if (ofLimit !== undefined) return ofLimit;
    const slot = slots.of(name);
    return (row) => row.values[slot] as number | undefined;
  };
  const makeReader = (name: string): FactReader<Row> => {
    if (amounts?.[name] !== undefined) return amountOf(name).read;
    if (dates?.[name] !== undefined) return leansOnTerms ? names.overTerms(day(name)) : day(name);
    if (names.isDay(name)) return day(name);
    const slot = slots.of(name);
    return (row) => row.values[slot];
  };
  const names: Names = {
    scope,
    calendars,
    day,
    listed: (moment) => compileListedDay(moment, scope, names, environment).read,
    isDay: (name) => dates?.[name] !== undefined || name in limitDays || facts.get(name)?.sort === "date",
    overTerms: (read) => withSchoolTerms(read, undefined),
    reader(name): FactReader<Row> {
      const known = readers.get(name);
      if (known !== undefined) return known;
      const read = makeReader(name);
      readers.set(name, read);
      return read;
    },
    addMissing(name, row, missing) {
      if (name in limitDays || names.reader(name)(row) !== undefined) return;
      if (amounts?.[name] !== undefined) addApart(amountOf(name), row, missing);
      else if (dates?.[name] === undefined) missing.add(name);
      else {
        names.addMissingIn(dates[name], row, missing);
        if (leavesTerms(() => day(name)(row))) missing.add("schoolTerms");
      }
    },
    addMissingIn(days, row, missing) {
      eachMomentFact(days, "", (fact) => names.addMissing(fact, row, missing));
      eachListedDay(days, (listed) => addApart(compileListedDay(listed, scope, names, environment), row, missing));
    },
    ofEntries: (inner) => resolveEntryNames(inner, names, environment),
    addAnswer: () => slots.addAnswer(),
    isSettled(condition) {
      let settled = true;
      eachComparison(condition, "", ({ fact, value }) => {
        const other = otherFact(value);
        settled &&= facts.has(fact) && (other === undefined || facts.has(other));
      });
      return settled;
    },
    literal: (name, value) => (names.isDay(name) && typeof value === "string" ? parseIsoDate(value) : value),
  };
  return names;
}

/** Adds what is missing for an amount or a day, judged apart from what is missing for others. */
function addApart({ addMissing }: Pick<CompiledAmount, "addMissing">, row: Row, missing: Set<string>) {
  const own = new Set<string>();
  addMissing(row, own);
  for (const one of own) missing.add(one);
}

/** The names in a condition over a list's entries: the entry's own facts, and with `this.` those of the rule that looks. */
function resolveEntryNames(scope: string, outer: Names, environment: Environment): Names {
  const own = resolveNames({ scope }, environment);
  const isOuter = (name: string) => name.startsWith(ownPrefix);
  const rest = (name: string) => name.slice(ownPrefix.length);
  const names: Names = {
    ...own,
    day(name) {
      if (!isOuter(name)) return own.day(name);
      const read = outer.day(rest(name));
      return (row) => read(row.looker!);
    },
    isDay: (name) => (isOuter(name) ? outer.isDay(rest(name)) : own.isDay(name)),
    reader(name) {
      if (!isOuter(name)) return own.reader(name);
      const read = outer.reader(rest(name));
      return (row) => read(row.looker!);
    },
    addMissing(name, row, missing) {
      if (!isOuter(name)) return own.addMissing(name, row, missing);
      const inside = new Set<string>();
      outer.addMissing(rest(name), row.looker!, inside);
      for (const one of inside) missing.add(ownPrefix + one);
    },
    literal: (name, value) => (names.isDay(name) && typeof value === "string" ? parseIsoDate(value) : value),
  };
  return names;
}
