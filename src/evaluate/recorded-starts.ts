import type { Limit, Trigger } from "../rules/limit";
import type { TimeLimitRule } from "../rules/rule";

/**
 * The recorded events that start the time of a rule's limit, any one of them: an act that is dated before them all is for a person to look
 * at. None where the rule works its start out, which may well lie after the act, or says that the act may come first.
 */
export function recordedStarts(
  limit: Limit,
  { dates = {}, mayPrecede }: Pick<TimeLimitRule, "dates" | "mayPrecede">,
): string[] {
  if (!("within" in limit) || mayPrecede === true) return [];
  const starts = [("of" in limit ? limit.of : limit.beginningWith) as Trigger].flat();
  const facts = starts.filter((one): one is string => typeof one === "string" && !Object.hasOwn(dates, one));
  return facts.length === starts.length ? facts : [];
}
