import { parseIsoDate } from "../calendar/civil-date";
import type { Timetable } from "../records/case-record";
import { hasHappened } from "./has-happened";

/** The days on which a timetable has had effect, ISO dates and both inclusive; `undefined` before it starts or where that day is not known. */
export function spanSoFar({ startedOn, endedOn }: Timetable, asOf: string): { from: string; to: string } | undefined {
  if (!hasHappened(startedOn, asOf)) return undefined;
  const to = hasHappened(endedOn, asOf) ? endedOn : asOf;
  return to < startedOn ? undefined : { from: startedOn, to };
}

/** How many days that is, the first and the last among them. */
export function daysSoFar(timetable: Timetable, asOf: string): number | undefined {
  const span = spanSoFar(timetable, asOf);
  return span && parseIsoDate(span.to) - parseIsoDate(span.from) + 1;
}
