import type { TimeLimitRule } from "../rules/rule";
import type { ConditionCompiler } from "./environment";
import type { DayReader } from "./moment";
import type { Names } from "./names";
import type { Row } from "./row";

/** The event that ends a duty, made ready. */
export interface Lapse {
  /** Its day, where the duty ends with it. */
  day: DayReader;
  /** Its day, where facts are missing that would say whether the duty ends with it. */
  openDay: DayReader;
  addMissing(row: Row, names: Set<string>): void;
}

/** Makes the event that ends a duty ready; `undefined` where the rule names none. */
export function compileLapse(
  { lapsesOn, lapsesWhen }: TimeLimitRule,
  names: Names,
  compile: ConditionCompiler,
): Lapse | undefined {
  if (lapsesOn === undefined) return undefined;
  const endsOn = names.day(lapsesOn);
  // A day that is worked out, such as a birthday, may lie ahead: until it comes the duty goes on.
  const day: DayReader = (row) => {
    const end = endsOn(row);
    return end !== undefined && end > row.asOf ? undefined : end;
  };
  if (lapsesWhen === undefined) return { day, openDay: () => undefined, addMissing: () => {} };
  const { test, addMissing } = compile(lapsesWhen, names);
  return {
    day: (row) => (test(row) === true ? day(row) : undefined),
    openDay: (row) => (test(row) === "unknown" ? day(row) : undefined),
    addMissing,
  };
}
