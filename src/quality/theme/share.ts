import { wilsonProportion } from "../../statistics/wilson";
import type { Shown } from "../../suppression/shown";

/** A proportion from 0 to 1, with the ends of its 95% interval by Wilson's method. */
export interface Share {
  value: number;
  lower: number;
  upper: number;
}

/** The share of a count in another; `undefined` where one of them is suppressed or there is nothing to have a share of. */
export function shareOf(count: Shown, n: Shown): Share | undefined {
  if (count === "suppressed" || n === "suppressed") return undefined;
  const share = wilsonProportion(count, n);
  if (!("value" in share) || share.interval === undefined) return undefined;
  return { value: share.value, ...share.interval };
}
