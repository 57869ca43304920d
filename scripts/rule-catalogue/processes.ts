// The processes of the catalogue and where each rule stands in it.
import { builtInRules } from "../../src/rules/built-in";

/** The process that a rule's id starts with. */
export function processOf(id: string): string {
  return id.split(".")[0]!;
}

/** Words that keep their hyphen. */
const hyphenated = /\b(part|off)-(time|site)\b/g;

/** `needs-assessment` as a heading. */
export function headingOf(kebab: string): string {
  const text = kebab.replaceAll(hyphenated, "$1\0$2").replaceAll("-", " ").replaceAll("\0", "-");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Every process with dated rules, in the order of the rule files. */
export const processes = [...new Set(builtInRules.rules.map(({ id }) => processOf(id)))];

/** Where a rule or exception stands, from the folder of the catalogue. */
export function placeOf(id: string): string {
  const process = processOf(id);
  return `${process === "exception" ? "exceptions" : process}.md#${id}`;
}
