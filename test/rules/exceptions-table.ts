import type { CheckRule, TimeLimitRule } from "../../src/rules/rule";
import entries from "./exceptions-of-rules.json";

/** The grounds on which a time limit may be exceeded, as its instrument gives them. */
export interface GroundsOfLimit {
  /** The paragraphs that set the limit. */
  limits: string[];
  /** The rules of the limit. */
  rules: string[];
  /** The exceptions to it, each with the paragraphs that make it one. */
  grounds: Record<string, string[]>;
  /** Rules that cite the paragraph and have none of these exceptions, with why. */
  without?: Record<string, string>;
  /** Those of the paragraphs whose text was not read, whole or in part: here the table only follows what the rules cite. */
  unread?: string[];
  note?: string;
}

/** Read off the instruments, and not off the rules, but for the paragraphs that are `unread`. */
export const groundsOfLimits: readonly GroundsOfLimit[] = entries as unknown as GroundsOfLimit[];

const expected = new Map(
  groundsOfLimits.flatMap(({ rules, grounds }) => rules.map((id) => [id, Object.keys(grounds).sort()] as const)),
);

/** The exceptions that the instruments give a rule, by id, in order. */
export function exceptionsInLaw(id: string): readonly string[] {
  return expected.get(id) ?? [];
}

/** Whether a rule has the exceptions that the instruments give it, and no others. */
export function hasExceptionsOfLaw(rule: TimeLimitRule | CheckRule): boolean {
  return JSON.stringify(exceptionsOf(rule)) === JSON.stringify(exceptionsInLaw(rule.id));
}

/** The exceptions that a rule names, in order. */
export function exceptionsOf(rule: TimeLimitRule | CheckRule): readonly string[] {
  return rule.kind === "time-limit" ? [...(rule.exceptions ?? [])].sort() : [];
}
