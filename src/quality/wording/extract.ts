import type { Provision } from "../plan-record";

/** The periods in which a plan counts, and the events of a school day that come round like them. */
export type Per = NonNullable<Provision["per"]> | "month" | "holiday" | "event";

/** Whether an amount is a floor, a ceiling or only near. */
export type Bound = "at-least" | "up-to" | "about";

/** What an amount says in numbers. */
export interface AmountValue {
  /** Minutes of a duration or rate, times of a frequency or count, children of a group, adults of a ratio, pounds of money. */
  least?: number;
  /** The upper end of a range. */
  most?: number;
  per?: Per;
  /** Every so many of `per`: 2 for every other week. */
  every?: number;
  bound?: Bound;
}

/**
 * The kinds of amounts:
 * - `duration`: a length of time, `45 minutes`; `rate`: one for each period, `10 hours a week`;
 * - `frequency`: how often, `twice a week`; `count`: how many without a period, `six sessions`;
 * - `ratio`: adults to children, `1:1`; `group-size`: children in a group;
 * - `weeks`: how many weeks; `money`: pounds.
 */
export type AmountKind = "duration" | "rate" | "frequency" | "count" | "ratio" | "group-size" | "weeks" | "money";

/** The kinds of everything that is extracted from a passage before terms are looked for. */
export type ExtractKind =
  | AmountKind
  | "number"
  | "role"
  | "qualification"
  | "date"
  | "measure"
  | "range"
  | "number-range"
  | "agent"
  | "denial";

/** Something extracted from a passage, at tokens `from` to `to` (not included). */
export interface Extract {
  kind: ExtractKind;
  from: number;
  to: number;
  amount?: AmountValue;
  /** The role or qualification that the words name. */
  name?: string;
  /** The role has a title that only registered or qualified people may use. */
  qualified?: boolean;
  /** Whoever has the role only advises, has written a report or is near: the role is no provider. */
  advises?: boolean;
  /** It is how often something is reviewed, not how often it is provided. */
  ofReview?: boolean;
}

/** An amount in a passage. */
export interface AmountExtract extends Extract {
  kind: AmountKind;
  amount: AmountValue;
}
