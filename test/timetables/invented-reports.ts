import fc from "fast-check";
import type { TimetableReport } from "../../src/timetables";

/** A report on an invented timetable that runs; what is given takes the place of what is usual. */
export function invented(given: Partial<TimetableReport> = {}): TimetableReport {
  return {
    subject: "/timetables/0",
    status: "running",
    startedOn: "2026-11-02",
    days: 22,
    reviewOverdue: false,
    hoursLostPerWeek: 10,
    hoursLost: 30,
    findings: [],
    ...given,
  };
}

/** So many of the same. */
export function times(count: number, given: Partial<TimetableReport> = {}): TimetableReport[] {
  return Array.from({ length: count }, () => invented(given));
}

const oneOf = <const Values extends readonly unknown[]>(...values: Values) => fc.constantFrom(...values);

/** Reports of an invented area with few schools, so that groups of every size come up. */
export const arbitraryReports: fc.Arbitrary<TimetableReport[]> = fc.array(
  fc
    .record({
      status: oneOf("running", "running", "running", "past-its-end", "planned", "ended", "undated"),
      school: oneOf("1", "1", "1", "2", "2", "3", "4", undefined),
      area: oneOf("North", "North", "South", undefined),
      keyStage: oneOf("key stage 1", "key stage 2", "key stage 2", "key stage 4", undefined),
      reason: oneOf("medical", "medical", "behaviour", "other"),
      sen: oneOf("ehc-plan", "sen-support", "sen-support", "none", "ehc-needs-assessment", undefined),
      lookedAfter: oneOf(true, false, undefined),
      reviewOverdue: fc.boolean(),
      hoursLostPerWeek: oneOf(undefined, 2.5, 10, 12),
      hoursLost: oneOf(undefined, 7, 55),
      days: fc.integer({ min: 1, max: 200 }),
    })
    .map((given) => {
      const known = Object.entries(given).filter(([, value]) => value !== undefined);
      const { hoursLostPerWeek: _, hoursLost: __, ...rest } = invented();
      return { ...rest, ...Object.fromEntries(known) } as TimetableReport;
    }),
  { maxLength: 60 },
);
