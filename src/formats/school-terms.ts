import * as z from "zod";
import { CalendarDataError, InvalidDateError, OutsideCalendarError, ReversedRangeError } from "../calendar/errors";
import { createSchoolCalendar, type SchoolTerms } from "../calendar/school-days";
import { schemaFaults, toPointer } from "../faults/schema-faults";
import { type InputIssue, InvalidInputError } from "./input-error";

const date = z.iso.date();
const range = z.strictObject({ from: date, to: date });
const note = z.string().optional();

// Strict, so that a misspelt list of closures cannot vanish; `note` is for people.
const schoolTermsSchema = z.strictObject({
  note,
  terms: z.array(z.strictObject({ name: z.string().optional(), from: date, to: date })).min(1),
  halfTerms: z.array(range).optional(),
  insetDays: z.array(date).optional(),
  closedDays: z.array(date).optional(),
});

const termsBySchoolSchema = z.strictObject({
  note,
  schools: z.record(z.string(), schoolTermsSchema),
  others: schoolTermsSchema.optional(),
});

type NotedTerms = z.infer<typeof schoolTermsSchema>;

/** The terms of the school that has this number, as `school.id` of a case gives it; `undefined` where none are known. */
export type TermsOf = (schoolId: string | undefined) => SchoolTerms | undefined;

/**
 * Reads term dates from parsed JSON: one school's `terms`, and if need be `halfTerms`, `insetDays` and `closedDays`; or `schools` with
 * such dates by the number of each school, and if need be `others` for those not named. Schools with the same dates share one object.
 *
 * @param fileName The name that faults give the file.
 * @throws InvalidInputError with every fault, none of which repeats a value.
 */
export function readSchoolTerms(value: unknown, fileName: string): TermsOf {
  const isBySchool = typeof value === "object" && value !== null && "schools" in value;
  const result = (isBySchool ? termsBySchoolSchema : schoolTermsSchema).safeParse(value);
  if (!result.success) {
    throw new InvalidInputError(
      schemaFaults(result.error, value).map(({ pointer, expected, found }) => ({
        file: fileName,
        field: pointer || "/",
        message: `expected ${expected}; found ${found}`,
      })),
    );
  }
  const issues: InputIssue[] = [];
  const accept = acceptTerms((field, message) => issues.push({ file: fileName, field, message }));
  const termsOf = "terms" in result.data ? forEverySchool(accept("/", result.data)) : bySchool(result.data, accept);
  if (issues.length > 0) throw new InvalidInputError(issues);
  return termsOf;
}

type Accept = (field: string, terms: NotedTerms) => SchoolTerms;

/** Takes term dates of which a calendar can be made; the same dates come out as one object. */
function acceptTerms(refuse: (field: string, message: string) => void): Accept {
  const accepted = new Map<string, SchoolTerms>();
  return (field, { note: _, ...terms }) => {
    const key = JSON.stringify(terms);
    const known = accepted.get(key);
    if (known !== undefined) return known;
    try {
      createSchoolCalendar(terms);
    } catch (error) {
      if (!isOfDates(error)) throw error;
      refuse(field, error.message);
    }
    accepted.set(key, terms);
    return terms;
  };
}

function isOfDates(error: unknown): error is Error {
  return [CalendarDataError, InvalidDateError, OutsideCalendarError, ReversedRangeError].some(
    (one) => error instanceof one,
  );
}

function forEverySchool(terms: SchoolTerms): TermsOf {
  return () => terms;
}

function bySchool({ schools, others }: z.infer<typeof termsBySchoolSchema>, accept: Accept): TermsOf {
  const own = new Map(Object.entries(schools).map(([id, terms]) => [id, accept(toPointer(["schools", id]), terms)]));
  const rest = others && accept("/others", others);
  return (id) => (id === undefined ? undefined : own.get(id)) ?? rest;
}
