import type { Criterion, Severity } from "./criterion";
import { type Grade, type GradeLimit, type Grading, gradeWords } from "./grading-schema";
import type { AuditorRating, Standing } from "./rating";

/** A criterion with what was found of it. */
export interface CriterionResult {
  criterion: string;
  section: Criterion["section"];
  /** How much hangs on it in this plan, after the severities of the grading. */
  severity: Severity;
  /** Why that is not what the criterion says itself. */
  severityBecause?: string[];
  /** What it comes to over the whole plan. */
  rating: Standing;
  /** What the auditor said. */
  rating4?: AuditorRating;
  /** What the structure test comes to, where breaches stand that the auditor's rating is better than. */
  overrides?: "partly" | "not";
}

/** A limit that was reached, and the criteria that reached it. */
export interface ReachedLimit {
  cap: Grade;
  because: string;
  criteria: string[];
}

/** A part of the audit with its own score and grade. */
export interface SectionGrade {
  section: Criterion["section"];
  /** From 0 to 1. */
  score: number;
  grade: Grade;
}

/** What the ratings of a plan come to. */
export interface PlanGrade {
  /** Absent while nothing is rated. */
  grade?: Grade;
  /** From 0 to 1, before any limit; absent while nothing is rated. */
  score?: number;
  /** The sections of which something is rated, in the order of the results. */
  sections: SectionGrade[];
  /** Every limit that was reached, whether or not the score alone would have come to a better grade. */
  limits: ReachedLimit[];
  /** The codes of what still awaits a person. */
  pending: string[];
  /** Whether something is pending, so that the grade may still change. */
  provisional: boolean;
}

/** A result that counts. */
type Rated = CriterionResult & { rating: "met" | "partly" | "not" };

/**
 * Grades a plan. A section's score is the weighted mean of its criteria, and the plan's the weighted mean of its sections; limits then
 * cap the plan's grade, and that of the section where they were reached. What is not applicable or pending counts for nothing. A rating
 * that is better than the structure test counts in the score, and lifts no limit: only a dismissal with its reason does.
 */
export function gradePlan(results: readonly CriterionResult[], grading: Grading): PlanGrade {
  const rated = results.filter(isRated);
  const pending = results.filter(({ rating }) => rating === "pending").map(({ criterion }) => criterion);
  const limits = reachedLimits(results, grading.limits);

  const sections = [...new Set(rated.map(({ section }) => section))].map((section) => {
    const own = rated.filter((one) => one.section === section);
    const score = weightedMean(own.map((one) => [worthOf(one, grading), grading.weights[one.criterion] ?? 1]));
    const inSection = results.filter((one) => one.section === section);
    return { section, score, grade: capped(gradeOf(score, grading), reachedLimits(inSection, grading.limits)) };
  });
  const rest = { sections, limits, pending, provisional: pending.length > 0 };
  if (sections.length === 0) return rest;
  const score = weightedMean(sections.map((one) => [one.score, grading.weights[one.section] ?? 1]));
  return { grade: capped(gradeOf(score, grading), limits), score, ...rest };
}

function isRated(result: CriterionResult): result is Rated {
  return result.rating === "met" || result.rating === "partly" || result.rating === "not";
}

/** What a result is worth: an auditor's rating what the scale says, where it says so. */
function worthOf({ rating, rating4 }: Rated, { scale, values }: Grading): number {
  return scale.find((one) => one.rating === rating4)?.value ?? values[rating];
}

function reachedLimits(results: readonly CriterionResult[], limits: readonly GradeLimit[]): ReachedLimit[] {
  return limits.flatMap(({ criteria, severity, atMost, cap, because }) => {
    const reaching = results.filter(
      (one) =>
        (criteria?.includes(one.criterion) ?? one.severity === severity) &&
        [one.rating, one.overrides].some((standing) => standing === "not" || standing === atMost),
    );
    return reaching.length === 0 ? [] : [{ cap, because, criteria: reaching.map(({ criterion }) => criterion) }];
  });
}

/** Rounded to nine places, so that sums of fractions do not fall just short of a threshold that they reach. */
function weightedMean(parts: readonly (readonly [value: number, weight: number])[]): number {
  const total = parts.reduce((sum, [, weight]) => sum + weight, 0);
  const mean = parts.reduce((sum, [value, weight]) => sum + value * weight, 0) / total;
  return Math.round(mean * 1e9) / 1e9;
}

/** The grade that a score comes to, before limits. */
function gradeOf(score: number, { grades }: Grading): Grade {
  return (grades.find(({ from }) => score >= from) ?? grades[grades.length - 1]!).grade;
}

/** The worst of a grade and of the caps. */
function capped(grade: Grade, limits: readonly ReachedLimit[]): Grade {
  return gradeWords[Math.max(...[grade, ...limits.map(({ cap }) => cap)].map((one) => gradeWords.indexOf(one)))]!;
}
