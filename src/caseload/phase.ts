import type { CaseRecord } from "../records/case-record";

/** The phases of education. Reception (year 0) is the first year of the primary phase. */
export const phases = ["early years", "primary", "secondary", "post-16"] as const;

export type Phase = (typeof phases)[number];

/** The phase of a person: from the National Curriculum year, or from the age on the as-of date where that is not recorded. */
export function phaseOf(person: CaseRecord["person"], asOf: string): Phase | undefined {
  const year = person?.ncYear ?? yearByAge(person?.dateOfBirth, asOf);
  if (year === undefined) return undefined;
  if (year < 0) return "early years";
  if (year <= 6) return "primary";
  return year <= 11 ? "secondary" : "post-16";
}

/** The year in which those of an age usually are: Reception in the school year after that in which they turned four. */
function yearByAge(dateOfBirth: string | undefined, asOf: string): number | undefined {
  if (dateOfBirth === undefined || dateOfBirth > asOf) return undefined;
  return schoolYearOf(asOf) - schoolYearOf(dateOfBirth) - 5;
}

/** The calendar year in which the school year of a day began, on 1 September. */
function schoolYearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5, 7) >= "09" ? year : year - 1;
}
