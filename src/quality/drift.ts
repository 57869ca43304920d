import { hoursPerYear, type RecordedAmount } from "./hours-per-year";
import type { PlanRecord } from "./plan-record";

type Recommendation = NonNullable<PlanRecord["recommendations"]>[number];

/** What became of a recommendation in the plan. */
export interface Drift {
  /** Whether a need or provision of the plan answers it. */
  matched: boolean;
  /** The hours a year that it asks for, and those of what answers it, where both can be worked out in one unit. */
  hoursPerYear?: number;
  hoursInPlan?: number;
  /** Whether what answers it comes to less. */
  belowAdvice?: boolean;
}

/** Holds a recommendation against the parts of the plan that answer it. */
export function driftOf(recommendation: Recommendation, { needs = [], provisions = [] }: PlanRecord): Drift {
  const { matchedIds = [] } = recommendation;
  const answers = (part: { id?: string | undefined }) => part.id !== undefined && matchedIds.includes(part.id);
  const answering = provisions.filter(answers);
  const drift: Drift = { matched: answering.length > 0 || needs.some(answers) };
  const asked = hoursPerYear(recommendation);
  const given = sumOf(answering.map(hoursPerYear));
  if (asked !== undefined) drift.hoursPerYear = asked;
  if (answering.length === 0) return drift;
  if (given !== undefined) drift.hoursInPlan = given;
  const isBelow = comparesBelow(recommendation, answering);
  if (isBelow !== undefined) drift.belowAdvice = isBelow;
  return drift;
}

/**
 * Whether provision comes to less than was advised, in one unit. Amounts by the week compare whatever the number of weeks, as long as
 * neither side says another: where only one side says it, it stands for both.
 */
function comparesBelow(advised: RecordedAmount, provided: readonly RecordedAmount[]): boolean | undefined {
  const all = [advised, ...provided];
  const weeks = all.find(({ weeksPerYear }) => weeksPerYear !== undefined)?.weeksPerYear;
  const byTheWeek = all.every(({ per }) => per === "day" || per === "week" || per === "fortnight");
  const stated = weeks ?? (byTheWeek ? 1 : undefined);
  const hours = (amount: RecordedAmount) =>
    hoursPerYear(
      stated === undefined || amount.weeksPerYear !== undefined ? amount : { ...amount, weeksPerYear: stated },
    );
  const [asked, given] = [hours(advised), sumOf(provided.map(hours))];
  return asked === undefined || given === undefined ? undefined : given < asked;
}

/** Unknown while one of the amounts is. */
function sumOf(amounts: readonly (number | undefined)[]): number | undefined {
  return amounts.includes(undefined) ? undefined : (amounts as number[]).reduce((sum, one) => sum + one, 0);
}
