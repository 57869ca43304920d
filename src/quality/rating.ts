/** An auditor's rating on the four-point scale, or that a criterion does not apply to the plan. */
export type AuditorRating = 1 | 2 | 3 | 4 | "n/a";

/** What an auditor says of a criterion. */
export interface Rating {
  /** The criterion's code. */
  criterion: string;
  rating: AuditorRating;
  /** Who rated, by a reference of the authority's own. */
  auditor?: string;
  comment?: string;
}

/** A machine finding that an auditor has set aside, with the reason. */
export interface Dismissal {
  criterion: string;
  /** A JSON Pointer to the part; every part where it is left out. */
  subject?: string;
  /** The words that were quoted; every finding of the criterion in that part where it is left out. */
  quote?: string;
  reason: string;
}

/** What a criterion comes to in the grade. */
export type Standing = "met" | "partly" | "not" | "not-applicable" | "pending";

/** Good and better meet a criterion; what requires improvement does so in part. */
export function standingOf(rating: AuditorRating): Standing {
  if (rating === "n/a") return "not-applicable";
  if (rating >= 3) return "met";
  return rating === 2 ? "partly" : "not";
}
