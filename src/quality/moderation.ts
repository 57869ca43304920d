import { type AuditorAgreement, agreementOf } from "./auditor-agreement";
import { byText } from "./by-text";
import { type Disagreement, disagreementsIn } from "./disagreements";
import { type ModerationRating, readRatings } from "./moderation-ratings";

/** When a criterion's wording is called in question. */
export interface ModerationOptions {
  /** A criterion with an AC1 below this needs other words; 0.6 by default. */
  rewordBelow?: number;
  /** How many pairs of ratings it takes to say so; 10 by default. */
  enoughPairs?: number;
  /** From how many plans; 5 by default, as pairs of one plan say nearly the same. */
  enoughPlans?: number;
}

/** How auditors agree under one criterion. */
export interface CriterionAgreement extends AuditorAgreement {
  criterion: string;
  /**
   * Whether its wording needs work: auditors who disagree so much read it in different ways. `too-few` where there are not enough pairs
   * of ratings to tell.
   */
  wording: "needs-work" | "holds" | "too-few";
}

/** What a moderation meeting needs. */
export interface Moderation {
  /** In the order of their codes; only those that two auditors rated for one plan have figures. */
  criteria: CriterionAgreement[];
  /** Over all criteria: its intervals take the ratings of one plan together. */
  overall: AuditorAgreement;
  disagreements: Disagreement[];
  /** Criteria whose wording needs work, the least agreement first. */
  toReword: string[];
}

/**
 * Compares what auditors make of the same plans. No coefficient is a mark for an auditor: where it is low, look at the criterion's words.
 * A criterion is judged by AC1, as kappa falls where nearly all ratings are the same; AC1 takes no account of how far ratings are apart,
 * so read the weighted kappas beside it.
 *
 * @param ratings One for each plan, criterion and auditor, in any order (see `moderationRatingSchema`).
 * @throws InvalidRecordError for ratings that cannot be read.
 */
export function moderate(ratings: readonly ModerationRating[], options: ModerationOptions = {}): Moderation {
  const { rewordBelow = 0.6, enoughPairs = 10, enoughPlans = 5 } = options;
  // Sorted, so that sums over plans come out the same whatever the order of the input.
  const read = readRatings(ratings).sort(
    (a, b) => byText(a.criterion, b.criterion) || byText(a.plan, b.plan) || byText(a.auditor, b.auditor),
  );
  const codes = [...new Set(read.map(({ criterion }) => criterion))];
  const criteria = codes.map((code): CriterionAgreement => {
    const agreement = agreementOf(read.filter(({ criterion }) => criterion === code));
    const isEnough = agreement.n > 0 && agreement.ratingPairs >= enoughPairs && agreement.plans >= enoughPlans;
    const wording = !isEnough ? "too-few" : ac1Of(agreement) < rewordBelow ? "needs-work" : "holds";
    return { criterion: code, ...agreement, wording };
  });
  return {
    criteria,
    overall: agreementOf(read),
    disagreements: disagreementsIn(read),
    toReword: criteria
      .filter(({ wording }) => wording === "needs-work")
      .sort((a, b) => ac1Of(a) - ac1Of(b))
      .map(({ criterion }) => criterion),
  };
}

/** The AC1, which is defined wherever anything was rated twice. */
function ac1Of({ ac1 }: AuditorAgreement): number {
  return "value" in ac1 ? ac1.value : Number.NaN;
}
