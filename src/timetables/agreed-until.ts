import type { Timetable } from "../records/case-record";

/** The day set for the end of a timetable: the latest of that of the agreement and those of its extensions. */
export function agreedUntil({ expectedEndOn, extensions = [] }: Timetable): string | undefined {
  const days = [expectedEndOn, ...extensions.map(({ until }) => until)].filter((day) => day !== undefined);
  return days.sort().pop();
}
