import { byText } from "./by-text";
import type { ModerationRating } from "./moderation-ratings";
import type { AuditorRating } from "./rating";

/** A plan that auditors rate differently under one criterion. */
export interface Disagreement {
  plan: string;
  criterion: string;
  /** In the order of the auditors' references. */
  ratings: { auditor: string; rating: AuditorRating }[];
  /** From the lowest rating to the highest, in steps of the scale. */
  distance: number;
  /** Some rate it, and some say that the criterion does not apply. */
  appliesDisputed: boolean;
}

/** What auditors should talk about, the widest apart first; then whether a criterion applies at all. */
export function disagreementsIn(ratings: readonly ModerationRating[]): Disagreement[] {
  const found = groupsOf(ratings).flatMap((group): Disagreement[] => {
    const { plan, criterion } = group[0]!;
    const steps = group.flatMap(({ rating }) => (rating === "n/a" ? [] : [rating]));
    const distance = steps.length === 0 ? 0 : Math.max(...steps) - Math.min(...steps);
    const appliesDisputed = steps.length > 0 && steps.length < group.length;
    if (distance === 0 && !appliesDisputed) return [];
    const byAuditor = [...group].sort((a, b) => byText(a.auditor, b.auditor));
    const shown = byAuditor.map(({ auditor, rating }) => ({ auditor, rating }));
    return [{ plan, criterion, ratings: shown, distance, appliesDisputed }];
  });
  return found.sort(
    (a, b) =>
      b.distance - a.distance ||
      Number(b.appliesDisputed) - Number(a.appliesDisputed) ||
      byText(a.criterion, b.criterion) ||
      byText(a.plan, b.plan),
  );
}

/** The ratings of each plan under each criterion. */
export function groupsOf(ratings: readonly ModerationRating[]): ModerationRating[][] {
  const groups = new Map<string, ModerationRating[]>();
  for (const one of ratings) {
    const key = JSON.stringify([one.plan, one.criterion]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
