import { parseIsoDate } from "../calendar/civil-date";
import type { Calendars } from "../calendar/counting";
import { type FactResolver, otherFact } from "../rules/compile";
import type { Condition } from "../rules/condition";
import type { Fact } from "../rules/facts";
import type { Moment } from "../rules/limit";
import { eachComparison, eachMomentFact } from "../rules/walk";
import { compileMoment, type DayReader, type MomentContext } from "./moment";
import type { Row, Slots } from "./row";

/** What the names in one rule stand for: its scope's facts, its own named dates, and the limit an exception is claimed against. */
export interface Names extends FactResolver<Row>, MomentContext {
  /** Whether a condition reads recorded facts only, so that its answer is the same under every reading. */
  isSettled(condition: Condition): boolean;
  /** Makes room in each row for such an answer. */
  addAnswer(): number;
}

const limitDays: Record<string, DayReader> = {
  "limit.startedOn": (row) => row.limit?.startedOn,
  "limit.dueOn": (row) => row.limit?.dueOn,
};

/** Resolves the names that a rule with these dates may use in a scope. */
export function resolveNames(
  dates: Record<string, Moment> | undefined,
  slots: Slots,
  facts: ReadonlyMap<string, Fact>,
  calendars: Calendars,
): Names {
  const day = (name: string): DayReader => {
    const named = dates?.[name];
    if (named !== undefined) return compileMoment(named, names);
    const ofLimit = limitDays[name];
    if (ofLimit !== undefined) return ofLimit;
    const slot = slots.of(name);
    return (row) => row.values[slot] as number | undefined;
  };
  const recorded = (name: string): string[] => {
    const named = dates?.[name];
    if (named === undefined) return name in limitDays ? [] : [name];
    const names = new Set<string>();
    eachMomentFact(named, "", (fact) => {
      for (const one of recorded(fact)) names.add(one);
    });
    return [...names];
  };
  const isDay = (name: string) => dates?.[name] !== undefined || name in limitDays || facts.get(name)?.sort === "date";
  const names: Names = {
    calendars,
    day,
    recorded,
    reader(name) {
      if (isDay(name)) return day(name);
      const slot = slots.of(name);
      return (row) => row.values[slot];
    },
    addAnswer: () => slots.addAnswer(),
    isSettled(condition) {
      let settled = true;
      eachComparison(condition, "", ({ fact, value }) => {
        const other = otherFact(value);
        settled &&= facts.has(fact) && (other === undefined || facts.has(other));
      });
      return settled;
    },
    literal: (name, value) => (isDay(name) && typeof value === "string" ? parseIsoDate(value) : value),
  };
  return names;
}
