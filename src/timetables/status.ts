import type { Timetable } from "../records/case-record";
import { agreedUntil } from "./agreed-until";
import { hasHappened } from "./has-happened";

/** Where a timetable stands on a day: `past-its-end` when the day set for its end has passed and no end is recorded. */
export const timetableStatuses = ["running", "past-its-end", "planned", "ended", "undated"] as const;

/** Where a timetable stands on a day: one of `timetableStatuses`. */
export type TimetableStatus = (typeof timetableStatuses)[number];

/** Where a timetable stands on the as-of date. */
export function statusOf(timetable: Timetable, asOf: string): TimetableStatus {
  const { startedOn, endedOn } = timetable;
  if (hasHappened(endedOn, asOf)) return "ended";
  if (startedOn === undefined) return "undated";
  if (startedOn > asOf) return "planned";
  const until = agreedUntil(timetable);
  return until !== undefined && until < asOf ? "past-its-end" : "running";
}

/** Whether the pupil is on the timetable. */
export function isRunning(status: TimetableStatus): boolean {
  return status === "running" || status === "past-its-end";
}
