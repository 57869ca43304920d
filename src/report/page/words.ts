import { parseIsoDate } from "../../calendar/civil-date";
import { formatShortDate } from "../../calendar/format";
import type { Criterion, Severity } from "../../quality/criterion";
import type { Grade } from "../../quality/grading-schema";

/** Grades in words. */
export const gradeNames: Readonly<Record<Grade, string>> = {
  outstanding: "Outstanding",
  good: "Good",
  "requires-improvement": "Requires improvement",
  inadequate: "Inadequate",
};

/** How grave it is, in words. */
export const severityNames: Readonly<Record<Severity, string>> = {
  critical: "Critical",
  major: "Major",
  moderate: "Moderate",
  minor: "Minor",
};

/** What stands in each section of a plan, and the other parts of an audit. */
export const sectionNames: Readonly<Record<Criterion["section"], string>> = {
  A: "Views and aspirations",
  B: "Special educational needs",
  C: "Health needs",
  D: "Social care needs",
  E: "Outcomes",
  F: "Special educational provision",
  G: "Health care provision",
  H: "Social care provision",
  I: "Placement",
  J: "Direct payment",
  K: "Advice",
  "whole-plan": "The plan as a whole",
  process: "Process",
  review: "Review",
  "cross-plan": "Across plans",
};

/** A section as it is spoken of: its letter and what it holds, or the name of a part that has no letter. */
export function sectionTitle(section: Criterion["section"]): string {
  return isLetter(section) ? `${section} ${sectionNames[section]}` : sectionNames[section];
}

/** Whether a part of an audit is a section with a letter. */
export function isLetter(section: Criterion["section"]): boolean {
  return section.length <= 2;
}

/** An ISO date for people: `5 Jan 2026`. */
export function day(date: string): string {
  return formatShortDate(parseIsoDate(date));
}

/** A number and its noun: `1 plan`, `2 plans`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A proportion from 0 to 1 for people: `76%`. */
export function percent(value: number): string {
  return `${Math.round(value * 100)}%`;
}

/** A kebab-case word of the records for people: `speech-and-language-therapy` as `speech and language therapy`. */
export function spoken(word: string): string {
  return word.replaceAll("-", " ");
}
