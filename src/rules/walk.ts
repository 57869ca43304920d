import type { Amount, Entries } from "./amount";
import type { Comparison, Condition } from "./condition";
import type { DayOfEntries, DayReaching, Limit, Moment, Trigger } from "./limit";

/** Calls `visit` with every comparison in a condition tree and its JSON Pointer below `at`. */
export function eachComparison(condition: Condition, at: string, visit: (leaf: Comparison, pointer: string) => void) {
  if ("all" in condition)
    for (const [i, child] of condition.all.entries()) eachComparison(child, `${at}/all/${i}`, visit);
  else if ("any" in condition)
    for (const [i, child] of condition.any.entries()) eachComparison(child, `${at}/any/${i}`, visit);
  else if ("not" in condition) eachComparison(condition.not, `${at}/not`, visit);
  else visit(condition, at);
}

/** The fact that a comparison's value refers to, if it refers to one. */
export function otherFact(value: Comparison["value"]): string | undefined {
  return typeof value === "object" && !Array.isArray(value) && "fact" in value ? value.fact : undefined;
}

/** Whether a text in the place of a moment is an ISO date rather than a fact's name. */
export function isDateLiteral(text: string): boolean {
  return /^\d/.test(text);
}

/** What sort a name has to be where it stands: a day, a number, or whatever its comparison takes. */
export type Wanted = "date" | "number" | "any";

/** Told of a name, where it stands, and what sort it has to be. */
export type VisitName = (name: string, pointer: string, wanted: Wanted) => void;

/** How a condition over a list's entries names what is the rule's own. */
export const ownPrefix = "this.";

/** Calls `visit` with every name of the rule's own that a moment or trigger holds and its JSON Pointer below `at`. */
export function eachMomentFact(moment: Trigger, at: string, visit: VisitName): void {
  if (typeof moment === "string") {
    if (!isDateLiteral(moment)) visit(moment, at, "date");
  } else if (Array.isArray(moment)) {
    for (const [i, one] of moment.entries()) eachMomentFact(one, `${at}/${i}`, visit);
  } else if ("reaches" in moment) eachAmountFact(moment.amount, `${at}/amount`, visit);
  else if ("in" in moment) eachEntriesFact(moment, at, visit);
  else {
    for (const [key, value] of Object.entries(moment)) {
      if (typeof value !== "number" && !plainKeys.includes(key)) eachMomentFact(value as Moment, `${at}/${key}`, visit);
    }
  }
}

/** Calls `visit` with every day in a moment or trigger that is looked up in the lists of the record. */
export function eachListedDay(moment: Trigger, visit: (day: DayOfEntries | DayReaching) => void): void {
  if (typeof moment !== "object") return;
  if ("in" in moment || "reaches" in moment) visit(moment);
  else for (const value of Object.values(moment)) eachListedDay(value as Trigger, visit);
}

/** The keys of moments whose words are no facts. */
const plainKeys = ["monthDay", "last", "ofMonth", "rolls", "rollsPast"];

/** Calls `visit` with every name of the rule's own that an amount holds and its JSON Pointer below `at`. */
export function eachAmountFact(amount: Amount, at: string, visit: VisitName): void {
  if ("sum" in amount) for (const [i, name] of amount.sum.entries()) visit(name, `${at}/sum/${i}`, "number");
  if ("percent" in amount) {
    visit(amount.percent, `${at}/percent`, "number");
    visit(amount.of, `${at}/of`, "number");
  }
  if ("in" in amount) eachEntriesFact(amount, at, visit);
  if ("less" in amount && amount.less) eachEntriesFact(amount.less, `${at}/less`, visit);
  if ("passingOver" in amount && amount.passingOver) eachEntriesFact(amount.passingOver, `${at}/passingOver`, visit);
  const days = amount as Partial<Record<(typeof dayKeys)[number], Moment>>;
  for (const key of dayKeys) if (days[key] !== undefined) eachMomentFact(days[key], `${at}/${key}`, visit);
}

const dayKeys = ["at", "upTo", "through", "since", "from", "to"] as const;

function eachEntriesFact({ where }: Entries, at: string, visit: VisitName): void {
  if (where === undefined) return;
  eachComparison(where, `${at}/where`, ({ fact, value }, pointer) => {
    for (const name of [fact, otherFact(value)])
      if (name?.startsWith(ownPrefix)) visit(name.slice(ownPrefix.length), pointer, "any");
  });
}

/** The lists that an amount or moment looks into, each with its condition and where it stands. */
export function eachEntries(said: unknown, at: string, visit: (entries: Entries, pointer: string) => void): void {
  if (typeof said !== "object" || said === null) return;
  if ("in" in said && typeof said.in === "string") visit(said as Entries, at);
  for (const [key, value] of Object.entries(said)) if (key !== "where") eachEntries(value, `${at}/${key}`, visit);
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
export function eachLimitFact(limit: Limit, at: string, visit: VisitName): void {
  for (const [key, value] of Object.entries(limit)) {
    if (momentKeys.includes(key)) eachMomentFact(value as Trigger, `${at}/${key}`, visit);
  }
  if ("atMost" in limit) {
    visit(limit.adding.amounts, `${at}/adding/amounts`, "number");
    visit(limit.adding.on, `${at}/adding/on`, "date");
  }
}
