import type { Coefficient } from "./agreement/coefficient";
import { cohenKappa } from "./agreement/cohen";
import { fleissKappa } from "./agreement/fleiss";
import { gwetAc1 } from "./agreement/gwet";
import { rawAgreement } from "./agreement/raw-agreement";
import type { Unit } from "./agreement/unit";
import { byText } from "./by-text";
import { groupsOf } from "./disagreements";
import type { ModerationRating } from "./moderation-ratings";

/** How many ratings the scale has. */
const categories = 4;

/** How two auditors agree, over what both have rated. */
export interface PairAgreement {
  auditors: [string, string];
  /** How many ratings each gave that can be set beside one of the other's. */
  n: number;
  agreement: Coefficient;
  /** Cohen's kappa. */
  kappa: Coefficient;
  /** Cohen's kappa with linear weights: two steps apart are twice as bad as one. */
  linearKappa: Coefficient;
  /** Cohen's kappa with quadratic weights: two steps apart are four times as bad as one. */
  quadraticKappa: Coefficient;
  ac1: Coefficient;
}

/** How auditors agree. "Not applicable", and what only one auditor rated, is left out of all of it (pairwise deletion). */
export interface AuditorAgreement {
  /** How many plans two auditors or more have rated; over several criteria, each plan once for each. */
  n: number;
  /** How many plans those are. */
  plans: number;
  /** How many auditors rated them. */
  auditors: number;
  /** How many pairs of ratings can be set side by side: three auditors of one plan make three. */
  ratingPairs: number;
  /** How many of the pairs are known to be of two agencies. */
  acrossAgencies: number;
  agreement: Coefficient;
  /** Fleiss' kappa. */
  fleissKappa: Coefficient;
  ac1: Coefficient;
  /** Each two auditors who rated a plan in common. */
  byPair: PairAgreement[];
}

/** How the auditors of some ratings agree. */
export function agreementOf(ratings: readonly ModerationRating[]): AuditorAgreement {
  const groups = groupsOf(ratings)
    .map((group) => group.filter(({ rating }) => rating !== "n/a").sort((a, b) => byText(a.auditor, b.auditor)))
    .filter((group) => group.length >= 2);
  const units = groups.map((group): Unit => ({ plan: group[0]!.plan, ratings: group.map(positionOf) }));
  const pairs = groups.flatMap(pairsIn);
  return {
    n: groups.length,
    plans: new Set(units.map(({ plan }) => plan)).size,
    auditors: new Set(groups.flat().map(({ auditor }) => auditor)).size,
    ratingPairs: pairs.length,
    acrossAgencies: pairs.filter(([a, b]) => a.agency !== undefined && b.agency !== undefined && a.agency !== b.agency)
      .length,
    agreement: rawAgreement(units, categories),
    fleissKappa: fleissKappa(units, categories),
    ac1: gwetAc1(units, categories),
    byPair: pairAgreements(pairs),
  };
}

type RatingPair = readonly [ModerationRating, ModerationRating];

function pairsIn(group: readonly ModerationRating[]): RatingPair[] {
  return group.flatMap((one, i) => group.slice(i + 1).map((other): RatingPair => [one, other]));
}

function pairAgreements(pairs: readonly RatingPair[]): PairAgreement[] {
  const byAuditors = new Map<string, RatingPair[]>();
  for (const pair of pairs) {
    const key = JSON.stringify(pair.map(({ auditor }) => auditor));
    const known = byAuditors.get(key);
    if (known) known.push(pair);
    else byAuditors.set(key, [pair]);
  }
  return [...byAuditors.values()]
    .map((own): PairAgreement => {
      const [one, other] = own[0]!;
      const units = own.map(([a, b]): Unit => ({ plan: a.plan, ratings: [positionOf(a), positionOf(b)] }));
      return {
        auditors: [one.auditor, other.auditor],
        n: units.length,
        agreement: rawAgreement(units, categories),
        kappa: cohenKappa(units, categories),
        linearKappa: cohenKappa(units, categories, "linear"),
        quadraticKappa: cohenKappa(units, categories, "quadratic"),
        ac1: gwetAc1(units, categories),
      };
    })
    .sort((a, b) => byText(a.auditors[0], b.auditors[0]) || byText(a.auditors[1], b.auditors[1]));
}

function positionOf({ rating }: ModerationRating): number {
  return (rating as number) - 1;
}
