import type { Provision } from "../quality/plan-record";

const timesInWords = ["", "once", "twice"];

/** An amount in words: "at least twice a week, 30 minutes, 38 weeks a year". */
export function writtenAmount(provision: Provision): string | undefined {
  const { times, per, minutes, weeksPerYear, atLeast, upTo } = provision;
  const parts = [
    times === undefined
      ? undefined
      : `${timesInWords[times] || `${times} times`} a ${(per ?? "week").replace("-", " ")}`,
    minutes === undefined ? undefined : `${minutes} minutes`,
    weeksPerYear === undefined ? undefined : `${weeksPerYear} weeks a year`,
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return `${atLeast ? "at least " : upTo ? "up to " : ""}${parts.join(", ")}`;
}
