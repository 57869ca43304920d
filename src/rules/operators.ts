import type { FactValue, OperatorName } from "./condition";

/** What sort of value a fact holds; an operator takes only the sorts it is for. */
export type FactSort = "date" | "text" | "number" | "boolean" | "list";

/** How one operator compares. Dates are compared as they are given: both epoch days, or both ISO dates. */
export interface Operator {
  sorts: readonly FactSort[];
  compare(fact: FactValue, value: FactValue): boolean;
}

const scalar = ["text", "number", "boolean"] as const;
const number = ["number"] as const;
const date = ["date"] as const;

/** The operators of conditions. There is no coercion: `"9"` is never less than `20`. `isRecorded` is compiled apart. */
export const operators: Record<Exclude<OperatorName, "isRecorded">, Operator> = {
  equal: { sorts: scalar, compare: (fact, value) => fact === value },
  in: { sorts: ["text"], compare: (fact, value) => (value as readonly string[]).includes(fact as string) },
  notIn: { sorts: ["text"], compare: (fact, value) => !(value as readonly string[]).includes(fact as string) },
  contains: { sorts: ["list"], compare: (fact, value) => (fact as readonly string[]).includes(value as string) },
  lessThan: { sorts: number, compare: (fact, value) => fact < value },
  lessThanInclusive: { sorts: number, compare: (fact, value) => fact <= value },
  greaterThan: { sorts: number, compare: (fact, value) => fact > value },
  greaterThanInclusive: { sorts: number, compare: (fact, value) => fact >= value },
  before: { sorts: date, compare: (fact, value) => fact < value },
  onOrBefore: { sorts: date, compare: (fact, value) => fact <= value },
  after: { sorts: date, compare: (fact, value) => fact > value },
  onOrAfter: { sorts: date, compare: (fact, value) => fact >= value },
};
