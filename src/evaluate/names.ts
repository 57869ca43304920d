import { parseIsoDate } from "../calendar/civil-date";
import type { Calendars } from "../calendar/counting";
import type { FactResolver } from "../rules/compile";
import type { Fact } from "../rules/facts";
import type { Moment } from "../rules/limit";
import { compileMoment, type DayReader, type MomentContext } from "./moment";
import type { Row, Slots } from "./row";

/** What the names in one rule stand for: its scope's facts, its own named dates, and the limit an exception is claimed against. */
export type Names = FactResolver<Row> & MomentContext;

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
  const isDay = (name: string) => dates?.[name] !== undefined || name in limitDays || facts.get(name)?.sort === "date";
  const names: Names = {
    calendars,
    day,
    reader(name) {
      if (isDay(name)) return day(name);
      const slot = slots.of(name);
      return (row) => row.values[slot];
    },
    literal: (name, value) => (isDay(name) && typeof value === "string" ? parseIsoDate(value) : value),
  };
  return names;
}
