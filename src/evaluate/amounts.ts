import type { EpochDay } from "../calendar/civil-date";
import { MissingSchoolCalendarError } from "../calendar/errors";
import type { SchoolCalendar } from "../calendar/school-days";
import { schoolWeeks } from "../calendar/school-weeks";
import type { Amount, Between, Counted, Entries, Growing, Possible, Run, Stretch } from "../rules/amount";
import type { CompiledCondition } from "../rules/compile";
import type { DayOfEntries, DayReaching, Moment } from "../rules/limit";
import { entriesReader, listReader } from "./entries";
import type { Environment } from "./environment";
import { leavesTerms } from "./limit-judge";
import { compileMoment, type DayReader } from "./moment";
import type { Names } from "./names";
import { type Row, seenFrom } from "./row";
import { stretchOf } from "./stretch";
import { AFTERNOON, type DaysTaken, type Growth, growthOf, LUNCHTIME, MORNING } from "./tally";

/** A number worked out from a row; `undefined` while a fact it needs is missing. */
export type AmountReader = (row: Row) => number | undefined;

/** An amount made ready, with the names of what is missing where it is unknown. */
export interface CompiledAmount {
  read: AmountReader;
  addMissing(row: Row, names: Set<string>): void;
}

/** Makes an amount ready. */
export function compileAmount(amount: Amount, scope: string, names: Names, environment: Environment): CompiledAmount {
  if ("sum" in amount) return compileSum(amount.sum, names);
  if ("percent" in amount) return compilePercent(amount.percent, amount.of, names);
  if ("between" in amount) return compileBetween(amount, names, environment);
  if ("possible" in amount) return compilePossible(amount, scope, names, environment);
  if ("count" in amount) {
    const entries = compileEntries(amount, scope, names, environment);
    return { read: (row) => entries.matching(row)?.length, addMissing: entries.addMissing };
  }
  const growth = compileGrowth(amount, scope, names, environment);
  return {
    read: names.overTerms((row) => {
      const steps = growth.read(row);
      return steps && (steps[steps.length - 1]?.amount ?? 0);
    }),
    addMissing: growth.addMissing,
  };
}

/** A day made ready, with the names of what is missing where it is unknown. */
export interface CompiledDay {
  read: DayReader;
  addMissing(row: Row, names: Set<string>): void;
}

/** Makes a day ready that is looked up in the lists of the record. */
export function compileListedDay(
  moment: DayOfEntries | DayReaching,
  scope: string,
  names: Names,
  environment: Environment,
): CompiledDay {
  if ("reaches" in moment) {
    const growth = compileGrowth(moment.amount, scope, names, environment);
    return {
      read: (row) => growth.read(row)?.find(({ amount }) => amount >= moment.reaches)?.day,
      addMissing(row, missing) {
        if (names.overTerms(growth.read)(row) === undefined) growth.addMissing(row, missing);
      },
    };
  }
  const entries = compileEntries(moment, scope, names, environment);
  const [fact, choose] =
    "earliest" in moment ? ([moment.earliest, Math.min] as const) : ([moment.latest, Math.max] as const);
  const day = entries.names.day(fact);
  return {
    read(row) {
      let chosen: EpochDay | undefined;
      for (const entry of entries.certain(row)) {
        const found = day(entry);
        if (found !== undefined) chosen = chosen === undefined ? found : choose(chosen, found);
      }
      return chosen;
    },
    addMissing(row, missing) {
      if (!entries.isListed(row)) missing.add(entries.list);
      entries.addMissing(row, missing);
      if (entries.certain(row).some((entry) => day(entry) === undefined)) missing.add(`${entries.list}.${fact}`);
    },
  };
}

interface CompiledEntries {
  names: Names;
  /** What the list is called in a record. */
  list: string;
  /** The entries for which the condition holds; `undefined` while it cannot be told of one. */
  matching(row: Row): readonly Row[] | undefined;
  /** The entries of which it is certain that the condition holds. */
  certain(row: Row): readonly Row[];
  isListed(row: Row): boolean;
  addMissing(row: Row, names: Set<string>): void;
}

function compileEntries(said: Entries, scope: string, outer: Names, environment: Environment): CompiledEntries {
  const { scopes, compile } = environment;
  const inner = scopes.get(said.in)!;
  const names = outer.ofEntries(inner.name);
  const list = inner.lists.join(".");
  const all = entriesReader(scopes.get(scope)!, inner);
  const where: CompiledCondition<Row> | undefined = said.where && compile(said.where, names);
  const isSettled = said.where !== undefined && names.isSettled(said.where);
  // What is the rule's own differs from subject to subject, so those answers are not kept with the entry.
  const seen = (row: Row): readonly Row[] => {
    const entries = all(row);
    return isSettled || entries.length === 0 ? entries : entries.map((entry) => seenFrom(entry, { looker: row }));
  };
  const holds = (entry: Row) => where!.test(entry) === true;
  return {
    names,
    list,
    isListed: listReader(scopes.get(scope)!, inner),
    matching(row) {
      if (where === undefined) return all(row);
      const found: Row[] = [];
      for (const entry of seen(row)) {
        const answer = where.test(entry);
        if (answer === "unknown") return undefined;
        if (answer) found.push(entry);
      }
      return found;
    },
    // Most records have no entries of most lists.
    certain(row) {
      const entries = seen(row);
      return where === undefined || entries.length === 0 ? entries : entries.filter(holds);
    },
    addMissing(row, missing) {
      if (where === undefined) return;
      const inside = new Set<string>();
      for (const entry of seen(row)) if (where.test(entry) === "unknown") where.addMissing(entry, inside);
      for (const name of inside) missing.add(name.startsWith("this.") ? name.slice(5) : `${list}.${name}`);
    },
  };
}

function compileSum(facts: readonly string[], names: Names): CompiledAmount {
  const readers = facts.map((fact) => names.reader(fact));
  return {
    read(row) {
      const known = readers.flatMap((read) => (read(row) as number | undefined) ?? []);
      return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0);
    },
    addMissing: (row, missing) => {
      for (const fact of facts) names.addMissing(fact, row, missing);
    },
  };
}

function compilePercent(part: string, whole: string, names: Names): CompiledAmount {
  const [readPart, readWhole] = [names.reader(part), names.reader(whole)];
  return {
    read(row) {
      const [some, all] = [readPart(row), readWhole(row)] as (number | undefined)[];
      return some === undefined || !all ? undefined : (100 * some) / all;
    },
    addMissing: (row, missing) => {
      names.addMissing(part, row, missing);
      names.addMissing(whole, row, missing);
    },
  };
}

function compileBetween({ between, from, to }: Between, names: Names, environment: Environment): CompiledAmount {
  const [start, end] = [compileMoment(from, names), compileMoment(to, names)];
  const count = (row: Row) => {
    const [first, last] = [start(row), end(row)];
    if (first === undefined || last === undefined) return undefined;
    if (between === "days") return last - first;
    const school = schoolOf(environment);
    return between === "schoolDays" ? school.schoolDaysBetween(first, last) : schoolWeeks(first, last, school).length;
  };
  return {
    read: names.overTerms(count),
    addMissing(row, missing) {
      names.addMissingIn([from, to], row, missing);
      if (leavesTerms(() => count(row))) missing.add("schoolTerms");
    },
  };
}

function compilePossible(
  { within, at, less }: Possible,
  scope: string,
  names: Names,
  environment: Environment,
): CompiledAmount {
  const day = dayReader(at, names);
  const taken =
    less && compileTaken({ ...less, within, ...(at === undefined ? {} : { at }) }, scope, names, environment);
  const read = names.overTerms((row: Row) => {
    const school = schoolOf(environment);
    const stretch = stretchOn(within, day(row), school);
    if (stretch === undefined) return undefined;
    const lost = taken?.read(row);
    if (taken !== undefined && lost === undefined) return undefined;
    const first = Math.max(stretch.from, school.terms[0]!.from);
    const last = Math.min(stretch.to, row.asOf, lastDayOf(school));
    const held = last < first ? 0 : 2 * school.schoolDaysBetween(first - 1, last);
    return held - (growthOf({ total: "sessions", in: "" }, lost ?? new Map(), undefined, school).at(-1)?.amount ?? 0);
  });
  const addMissing = (row: Row, missing: Set<string>) => {
    if (at !== undefined) names.addMissingIn(at, row, missing);
    if (taken !== undefined && names.overTerms(taken.read)(row) === undefined) taken.addMissing(row, missing);
    if (missing.size === 0) missing.add("schoolTerms");
  };
  return { read, addMissing };
}

interface Grown {
  read(row: Row): Growth[] | undefined;
  addMissing(row: Row, names: Set<string>): void;
}

function compileGrowth(form: Growing, scope: string, names: Names, environment: Environment): Grown {
  const taken = compileTaken(form, scope, names, environment);
  const through = "run" in form ? compileMoment(form.through, names) : undefined;
  const { passingOver } = form as Run;
  const planned = form.planned === undefined ? {} : { planned: form.planned };
  const passedOver = passingOver && compileTaken({ ...passingOver, ...planned }, scope, names, environment);
  const read = (row: Row) => {
    const days = taken.read(row);
    if (days === undefined) return undefined;
    const middle = through?.(row);
    const passed = passedOver?.read(row);
    const isUnknown =
      (through !== undefined && middle === undefined) || (passedOver !== undefined && passed === undefined);
    return isUnknown ? undefined : growthOf(form, days, middle, schoolOf(environment), passed);
  };
  const addMissing = (row: Row, missing: Set<string>) => {
    if ("run" in form) names.addMissingIn(form.through, row, missing);
    if (passedOver !== undefined && names.overTerms(passedOver.read)(row) === undefined)
      passedOver.addMissing(row, missing);
    taken.addMissing(row, missing);
  };
  return { read, addMissing };
}

interface Taken {
  read(row: Row): DaysTaken | undefined;
  addMissing(row: Row, names: Set<string>): void;
}

/** The school days that spells take up in a stretch. */
function compileTaken(said: Counted, scope: string, names: Names, environment: Environment): Taken {
  const entries = compileEntries(said, scope, names, environment);
  const at = dayReader(said.at, names);
  const since = said.since === undefined ? undefined : compileMoment(said.since, names);
  const upTo = said.upTo === undefined ? undefined : compileMoment(said.upTo, names);
  const [from, to] = [entries.names.day("from"), entries.names.day("to")];
  const [session, firstSession] = [entries.names.reader("session"), entries.names.reader("firstSession")];
  const { list } = entries;
  const isUnknown = (entry: Row) => from(entry) === undefined || to(entry) === undefined;

  const read = (row: Row): DaysTaken | undefined => {
    const spells = entries.isListed(row) ? entries.matching(row) : undefined;
    if (spells === undefined || spells.some(isUnknown)) return undefined;
    const school = schoolOf(environment);
    const stretch = stretchOn(said.within, at(row), school);
    if (said.within !== undefined && stretch === undefined) return undefined;
    const start = since?.(row);
    if (since !== undefined && start === undefined) return undefined;
    const last = Math.min(
      said.planned ? Number.POSITIVE_INFINITY : row.asOf,
      upTo?.(row) ?? Number.POSITIVE_INFINITY,
      stretch?.to ?? Number.POSITIVE_INFINITY,
    );
    const earliest = Math.max(start ?? Number.NEGATIVE_INFINITY, stretch?.from ?? Number.NEGATIVE_INFINITY);
    const taken: DaysTaken = new Map();
    for (const spell of spells) {
      const first = from(spell)!;
      const end = Math.min(to(spell)!, last);
      for (let day = Math.max(first, earliest); day <= end; day++) {
        if (!school.isSchoolDay(day)) continue;
        const startsLate = day === first && firstSession(spell) === "afternoon";
        taken.set(day, (taken.get(day) ?? 0) | partTaken(session(spell), startsLate));
      }
    }
    return taken;
  };
  return {
    read,
    addMissing(row, missing) {
      if (!entries.isListed(row)) missing.add(list);
      else if (environment.calendars.school === undefined) missing.add("schoolTerms");
      else {
        entries.addMissing(row, missing);
        for (const entry of entries.certain(row)) {
          if (from(entry) === undefined) missing.add(`${list}.from`);
          if (to(entry) === undefined) missing.add(`${list}.to`);
        }
        for (const day of [said.at, said.since]) if (day !== undefined) names.addMissingIn(day, row, missing);
        // All is known, but the terms given do not reach so far.
        if (missing.size === 0) missing.add("schoolTerms");
      }
    },
  };
}

function partTaken(session: unknown, startsLate: boolean): number {
  if (session === "lunchtime") return LUNCHTIME;
  const sessions = session === "morning" ? MORNING : session === "afternoon" ? AFTERNOON : MORNING | AFTERNOON;
  return startsLate ? sessions & AFTERNOON : sessions;
}

function dayReader(at: Moment | undefined, names: Names): DayReader {
  return at === undefined ? (row) => row.asOf : compileMoment(at, names);
}

function stretchOn(within: Stretch | undefined, day: EpochDay | undefined, school: SchoolCalendar) {
  return within === undefined || day === undefined ? undefined : stretchOf(within, day, school);
}

function schoolOf({ calendars }: Environment): SchoolCalendar {
  if (calendars.school === undefined) throw new MissingSchoolCalendarError();
  return calendars.school;
}

function lastDayOf({ terms }: SchoolCalendar): EpochDay {
  return terms[terms.length - 1]!.to;
}
