import { factNames } from "../../evaluate/describe-rule";
import { builtInRules } from "../../rules/built-in";
import { clip } from "../page/clip";

const longest = 120;

/** What a missing fact is called: as explanations of the rules say it, or its own name in words (`exceptions/0/closedFrom`). */
export function factName(fact: string, rules: readonly string[]): string {
  for (const id of rules) {
    const rule = builtInRules.rules.find((one) => one.id === id);
    const name = rule === undefined ? fact : factNames(rule)(fact);
    if (name !== fact) return clip(name, longest);
  }
  const words = fact
    .replace(/\/\d+\//g, ": ")
    .replaceAll(".", ": ")
    .replace(/([a-z0-9])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`);
  return clip(words, longest);
}
