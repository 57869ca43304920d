import { InvalidArgumentError } from "commander";
import type { ThemeAbout } from "../../quality/theme/theme-summary";

const leastSuppressed = 5;
const aboutParts = ["title", "question", "sample", "method", "limits"] as const satisfies readonly (keyof ThemeAbout)[];
const longestAbout = 2_000;

/** The number below which numbers of plans are suppressed. */
export function suppressBelowArgument(text: string): number {
  if (!/^\d{1,4}$/.test(text) || Number(text) < leastSuppressed)
    throw new InvalidArgumentError(
      `Write a whole number of at least ${leastSuppressed}, such as 10. To suppress nothing, which is for casework and never for publication, give --show-small-numbers.`,
    );
  return Number(text);
}

/** One more line that the report says of itself, added to those before it. */
export function aboutArgument(text: string, before: ThemeAbout = {}): ThemeAbout {
  const [, name, words = ""] = /^\s*(\w+)\s*=\s*(\S[\s\S]*)$/.exec(text) ?? [];
  const part = aboutParts.find((one) => one === name?.toLowerCase());
  if (part === undefined)
    throw new InvalidArgumentError(`Write one of ${aboutParts.join(", ")}, =, and the words: question="How good …?"`);
  if (before[part] !== undefined) throw new InvalidArgumentError(`There is a ${part} already: give each once.`);
  if (words.length > longestAbout) throw new InvalidArgumentError(`Write at most ${longestAbout} characters.`);
  return { ...before, [part]: words.trim() };
}
