import { isIsoDate, parseIsoDate } from "../calendar/civil-date";
import { formatDate } from "../calendar/format";
import type { Comparison, Condition, OperatorName } from "./condition";
import type { FactName } from "./describe-moment";
import { otherFact } from "./walk";

const comparisons: Record<Exclude<OperatorName, "isRecorded">, string> = {
  equal: "is",
  in: "is one of",
  notIn: "is none of",
  contains: "includes",
  lessThan: "is less than",
  lessThanInclusive: "is at most",
  greaterThan: "is more than",
  greaterThanInclusive: "is at least",
  before: "is before",
  onOrBefore: "is on or before",
  after: "is after",
  onOrAfter: "is on or after",
};

/** A condition in English, an indented line for each comparison. */
export function describeCondition(condition: Condition, name: FactName, indent = ""): string {
  if ("all" in condition) return describeList("all of", condition.all, name, indent);
  if ("any" in condition) return describeList("any of", condition.any, name, indent);
  if ("not" in condition) return `${indent}not:\n${describeCondition(condition.not, name, `${indent}  `)}`;
  return `${indent}${describeComparison(condition, name)}`;
}

/** A condition in English within a line: what is joined by another word stands in brackets. */
export function describeConditionInline(condition: Condition, name: FactName): string {
  if ("all" in condition) return joined(condition.all, "and", name);
  if ("any" in condition) return joined(condition.any, "or", name);
  if ("not" in condition) return `not (${describeConditionInline(condition.not, name)})`;
  return describeComparison(condition, name);
}

function joined(conditions: Condition[], word: "and" | "or", name: FactName): string {
  if (conditions.length === 1) return describeConditionInline(conditions[0]!, name);
  const parts = conditions.map((one) => {
    const text = describeConditionInline(one, name);
    return isJoinedByOther(one, word) ? `(${text})` : text;
  });
  return parts.join(` ${word} `);
}

/** Whether a condition within a list is itself a list of several, under the other word. */
function isJoinedByOther(condition: Condition, word: "and" | "or"): boolean {
  const list = "all" in condition ? condition.all : "any" in condition ? condition.any : undefined;
  if (list === undefined) return false;
  return list.length === 1 ? isJoinedByOther(list[0]!, word) : "all" in condition !== (word === "and");
}

function describeList(head: string, conditions: Condition[], name: FactName, indent: string): string {
  if (conditions.length === 1) return describeCondition(conditions[0]!, name, indent);
  const lines = conditions.map((one) => describeCondition(one, name, `${indent}  `).replace(/^(\s*)(\S)/, "$1- $2"));
  return `${indent}${head}:\n${lines.join("\n")}`;
}

function describeComparison(leaf: Comparison, name: FactName): string {
  const fact = name(leaf.fact);
  if (leaf.operator === "isRecorded") return `${fact} is ${leaf.value === true ? "" : "not "}recorded`;
  return `${fact} ${comparisons[leaf.operator]} ${describeValue(leaf.value, name)}`;
}

function describeValue(value: Comparison["value"], name: FactName): string {
  const other = otherFact(value);
  if (other !== undefined) return name(other);
  if (Array.isArray(value)) return value.map(spaced).join(", ");
  if (isIsoDate(value)) return formatDate(parseIsoDate(value));
  if (value === true) return "so";
  return value === false ? "not so" : spaced(String(value));
}

/** A kebab-case word as people write it. */
export function spaced(word: string): string {
  return word.replaceAll("-", " ");
}
