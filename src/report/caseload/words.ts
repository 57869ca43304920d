import type { Dimension } from "../../caseload/dimensions";
import type { GroupFigures, ShareFigure } from "../../caseload/measure-summary";
import { spaced } from "../../rules/describe-condition";
import type { Shown } from "../../suppression/shown";
import { clip } from "../page/clip";

/** What stands for a number that is suppressed: the shorthand of official statistics in the United Kingdom. */
export const confidential = "[c]";

/** What stands for a share, or an interval, that there is none of. */
export const nothing = "–";

/** What stands for a name that is not recorded. */
export const notRecorded = "Not recorded";

/** Names of other people are cut beyond this, so that a page stays a page. */
const longest = 80;

/** A whole number with its thousands set apart: `12,345`. */
export function whole(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A number, or that it is suppressed. */
export function written(value: Shown): string {
  return value === "suppressed" ? confidential : whole(value);
}

/** A number and its noun, the number first: `1,204 assessments`, `a suppressed number of assessments`. */
export function countedAs(value: Shown, many: string): string {
  return value === "suppressed" ? `a suppressed number of ${many}` : `${whole(value)} ${many}`;
}

/** A percentage to one decimal place: `61.0%`. */
export function percentage(value: number): string {
  return `${value.toFixed(1)}%`;
}

/** A share, or that there is none. */
export function shareWritten(share: { percent?: number } | undefined): string {
  return share?.percent === undefined ? nothing : percentage(share.percent);
}

/** An interval: `57.0 to 89.1`. */
export function intervalWritten(interval: Pick<ShareFigure, "lower" | "upper"> | undefined): string {
  return interval === undefined ? nothing : `${interval.lower.toFixed(1)} to ${interval.upper.toFixed(1)}`;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The month and the year of `YYYY-MM`. */
export function partsOfMonth(month: string): { name: string; year: string } {
  return { name: months[Number(month.slice(5, 7)) - 1] ?? month, year: month.slice(0, 4) };
}

/** A month in words: `Jan 2026`. */
export function monthName(month: string): string {
  const { name, year } = partsOfMonth(month);
  return `${name} ${year}`;
}

/** By what a caseload is broken down, in words. */
export const dimensionNames: Readonly<Record<Dimension, { one: string; many: string; by: string }>> = {
  localAuthority: { one: "Local authority", many: "local authorities", by: "By local authority" },
  area: { one: "Area", many: "areas", by: "By area" },
  team: { one: "Team", many: "teams", by: "By team" },
  phase: { one: "Phase of education", many: "phases", by: "By phase of education" },
  need: { one: "Primary need", many: "primary needs", by: "By primary need" },
  route: { one: "Who asked", many: "routes", by: "By who asked for the assessment" },
};

/** Dimensions in the order in which a reader looks for a cause: places first. */
export const inOrder: readonly Dimension[] = ["localAuthority", "area", "team", "phase", "need", "route"];

const names: Readonly<Record<string, string>> = {
  "social-emotional-and-mental-health": "Social, emotional and mental health",
  "speech-language-and-communication": "Speech, language and communication",
  "down-syndrome": "Down syndrome",
  "post-16": "Post-16",
  "post-16-institution": "Post-16 institution",
  "early-years-provider": "Early years provider",
  "nhs-trust": "NHS trust",
  "not-recorded": "A ground that is not recorded",
};

/** A word of our own lists for people: `parent-or-young-person` as `Parent or young person`. */
export function named(word: string): string {
  const known = Object.hasOwn(names, word) ? names[word]! : spaced(word);
  return clip(`${known.charAt(0).toUpperCase()}${known.slice(1)}`, longest);
}

/** The name of a group: as it is written where people have given it, in words where it is one of our lists. */
export function groupName(dimension: Dimension, { group }: Pick<GroupFigures, "group">): string {
  if (group === undefined) return notRecorded;
  return dimension === "phase" || dimension === "need" || dimension === "route" ? named(group) : clip(group, longest);
}

/** Names in a row: `A, B and C`. */
export function listed(some: readonly string[]): string {
  if (some.length < 2) return some.join("");
  return `${some.slice(0, -1).join(", ")} and ${some.at(-1)}`;
}

/** A word of ours as an anchor: letters, digits and hyphens alone. */
export function anchor(word: string): string {
  return word.replace(/[^\w-]/g, "");
}
