/** A value that a fact can have. Dates are ISO dates in rules and records. */
export type FactValue = string | number | boolean | readonly string[];

/** The names of the operators; `operators.ts` says what each compares. */
export type OperatorName =
  | "equal"
  | "in"
  | "notIn"
  | "contains"
  | "lessThan"
  | "lessThanInclusive"
  | "greaterThan"
  | "greaterThanInclusive"
  | "before"
  | "onOrBefore"
  | "after"
  | "onOrAfter"
  | "isRecorded";

/** One comparison, in json-rules-engine's format. The value may be another fact of the same scope. */
export interface Comparison {
  /** A field of the scope, or a day or number that the rule names. */
  fact: string;
  /** How they are compared, without coercion. */
  operator: OperatorName;
  /** A value, or another fact. */
  value: FactValue | { fact: string };
}

/** A condition tree in json-rules-engine's format. An empty list is refused when rules are loaded. */
export type Condition = Comparison | { all: Condition[] } | { any: Condition[] } | { not: Condition };

/** The answer to a condition: a missing fact makes it unknown, never true or false. */
export type Truth = true | false | "unknown";
