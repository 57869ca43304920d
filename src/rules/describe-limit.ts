import {
  describeMoment,
  describeMoving,
  describePeriod,
  describeSpells,
  type FactName,
  unitWords,
} from "./describe-moment";
import type { LastDayOptions, Limit, Trigger } from "./limit";

/** A limit in English, in the order of the statute's own words. */
export function describeLimit(limit: Limit, name: FactName): string {
  const text = describeForm(limit, name);
  return text + describeOptions(limit as LastDayOptions, name, "after" in limit && "promptly" in limit);
}

function describeForm(limit: Limit, name: FactName): string {
  const day = (moment: Trigger) => describeMoment(moment, name);
  if ("within" in limit) {
    const from = "of" in limit ? `of ${day(limit.of)}` : `beginning with ${day(limit.beginningWith)}`;
    const without = "notCounting" in limit ? limit.notCounting && describeSpells(limit.notCounting) : undefined;
    return `within ${describePeriod(limit.within)} ${from}${without ? `, not counting ${without}` : ""}`;
  }
  if ("atLeast" in limit) {
    const from = "before" in limit ? `before ${day(limit.before)}` : `beginning with ${day(limit.beginningWith)}`;
    return `at least ${describePeriod(limit.atLeast)} ${from}`;
  }
  if ("on" in limit) {
    const from =
      "following" in limit ? `following ${day(limit.following)}` : `beginning with ${day(limit.beginningWith)}`;
    return `from the ${ordinal(limit.on.nth)} ${unitWords[limit.on.unit]} ${from}`;
  }
  if ("onDayOf" in limit) return `on ${day(limit.onDayOf)}`;
  if ("by" in limit) return `by ${day(limit.by)}`;
  if ("until" in limit) return `until ${limit.throughout ? "the end of " : ""}${day(limit.until)}`;
  if ("every" in limit) {
    const span =
      typeof limit.every === "string"
        ? limit.every.replace("-", " ")
        : "termOrBetween" in limit.every
          ? `term (or, at a school with more than ${limit.every.whereTermsExceed}, stretch between the dates that part the year)`
          : `period of ${describePeriod(limit.every)}`;
    return "of" in limit
      ? `at least every ${(span as string).replace("period of ", "")}, counted from ${day(limit.of)}`
      : `in every ${span}, starting with ${day(limit.startingWith)}`;
  }
  if ("atMost" in limit) {
    const span = limit.inEach === "schoolYear" ? "any school year" : `any period of ${describePeriod(limit.inEach)}`;
    return `at most ${describePeriod(limit.atMost)} in ${span}`;
  }
  if ("after" in limit) return `${limit.promptly} after ${day(limit.after)}`;
  return `before ${day(limit.before)}`;
}

function describeOptions(options: LastDayOptions, name: FactName, isPrompt: boolean): string {
  const parts: string[] = [];
  if (options.promptly && !isPrompt) parts.push(`, and ${options.promptly}`);
  if (options.notBefore) parts.push(`, but not before ${describeMoment(options.notBefore, name)}`);
  return (
    parts.join("") +
    describeMoving(options)
      .map((one) => `; ${one}`)
      .join("")
  );
}

function ordinal(n: number): string {
  const word = new Intl.PluralRules("en-GB", { type: "ordinal" }).select(n);
  return `${n}${{ one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" }[word]}`;
}
