import type { Comparison, Condition } from "./condition";
import type { Limit, Moment, Trigger } from "./limit";

/** Calls `visit` with every comparison in a condition tree and its JSON Pointer below `at`. */
export function eachComparison(condition: Condition, at: string, visit: (leaf: Comparison, pointer: string) => void) {
  if ("all" in condition)
    for (const [i, child] of condition.all.entries()) eachComparison(child, `${at}/all/${i}`, visit);
  else if ("any" in condition)
    for (const [i, child] of condition.any.entries()) eachComparison(child, `${at}/any/${i}`, visit);
  else if ("not" in condition) eachComparison(condition.not, `${at}/not`, visit);
  else visit(condition, at);
}

/** Whether a text in the place of a moment is an ISO date rather than a fact's name. */
export function isDateLiteral(text: string): boolean {
  return /^\d/.test(text);
}

/** Calls `visit` with every fact that a moment or trigger names and its JSON Pointer below `at`. */
export function eachMomentFact(moment: Trigger, at: string, visit: (fact: string, pointer: string) => void): void {
  if (typeof moment === "string") {
    if (!isDateLiteral(moment)) visit(moment, at);
  } else if (Array.isArray(moment)) {
    for (const [i, one] of moment.entries()) eachMomentFact(one, `${at}/${i}`, visit);
  } else {
    for (const [key, value] of Object.entries(moment)) {
      if (typeof value !== "number" && key !== "monthDay") eachMomentFact(value as Moment, `${at}/${key}`, visit);
    }
  }
}

const momentKeys = [
  "of",
  "beginningWith",
  "before",
  "by",
  "following",
  "onDayOf",
  "startingWith",
  "until",
  "after",
  "notBefore",
];

/** Calls `visit` with every fact that a limit names and its JSON Pointer below `at`. */
export function eachLimitFact(limit: Limit, at: string, visit: (fact: string, pointer: string) => void): void {
  for (const [key, value] of Object.entries(limit)) {
    if (momentKeys.includes(key)) eachMomentFact(value as Trigger, `${at}/${key}`, visit);
  }
  if ("atMost" in limit) {
    visit(limit.adding.amounts, `${at}/adding/amounts`);
    visit(limit.adding.on, `${at}/adding/on`);
  }
}
