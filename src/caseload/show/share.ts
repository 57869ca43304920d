import { percentHalfUp, roundPercent } from "../../statistics/percentage";
import { wilsonProportion } from "../../statistics/wilson";
import type { Shown } from "../../suppression/shown";
import type { ShareFigure, TargetFigure } from "../measure-summary";

/** A count's share of another; `undefined` where one of them is suppressed or there is nothing to have a share of. */
export function shareOf(count: Shown, of: Shown): ShareFigure | undefined {
  if (count === "suppressed" || of === "suppressed" || of === 0) return undefined;
  const { interval } = wilsonProportion(count, of) as { interval: { lower: number; upper: number } };
  return {
    percent: percentHalfUp(count, of)!,
    lower: roundPercent(100 * interval.lower),
    upper: roundPercent(100 * interval.upper),
  };
}

/** A percentage beside a target. Both have one decimal place or are compared as they are shown. */
export function besideTarget(percent: number | undefined, target: number): TargetFigure {
  if (percent === undefined) return { percent: target };
  return { percent: target, difference: roundPercent(percent - target), reached: percent >= target };
}
