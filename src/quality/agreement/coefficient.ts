import type { Interval } from "../../statistics/interval";
import type { Band } from "./bands";

/** A measure that could be worked out. */
export interface Estimated {
  /** The coefficient: 1 is perfect agreement, 0 none beyond chance. */
  value: number;
  /** At 95%. */
  interval?: Interval;
  /** Why there is no interval. */
  noIntervalBecause?: string;
  /** What the value is called, where it is a coefficient that is corrected for chance. */
  band?: Band;
}

/** A measure that is not defined for the ratings given, with the reason. */
export interface NotDefined {
  /** Why it cannot be worked out. */
  undefinedBecause: string;
}

/** A measure of agreement, or a proportion. */
export type Coefficient = Estimated | NotDefined;
