import { funnelLimits } from "../../statistics/funnel";
import type { Funnel, FunnelLimits, FunnelPosition, GroupFigures } from "../measure-summary";

/** Through how many sizes the lines of a funnel are drawn. */
const curvePoints = 48;

/** A funnel of the groups that are shown with a share, and where each lies; `undefined` for fewer than two. */
export function funnelOf(groups: readonly GroupFigures[]): { funnel: Funnel; groups: GroupFigures[] } | undefined {
  const shown = groups.filter((one) => one.group !== undefined && one.share !== undefined);
  if (shown.length < 2) return undefined;
  const sizes = shown.map(({ of }) => of as number);
  const centre = sum(shown.map(({ inTime }) => inTime as number)) / sum(sizes);
  const limitsFor = (of: number): FunnelLimits => {
    const { lower95, upper95, lower998, upper998 } = funnelLimits(centre, of);
    return { of, lower95: 100 * lower95, upper95: 100 * upper95, lower998: 100 * lower998, upper998: 100 * upper998 };
  };
  return {
    funnel: { centre: 100 * centre, curve: sizesTo(Math.max(...sizes)).map(limitsFor) },
    groups: groups.map((one) => {
      if (!shown.includes(one)) return one;
      const limits = limitsFor(one.of as number);
      return {
        ...one,
        funnel: { ...limits, position: positionOf((100 * (one.inTime as number)) / limits.of, limits) },
      };
    }),
  };
}

function positionOf(percent: number, limits: FunnelLimits): FunnelPosition["position"] {
  if (percent < limits.lower998) return "below-99.8";
  if (percent < limits.lower95) return "below-95";
  if (percent > limits.upper998) return "above-99.8";
  return percent > limits.upper95 ? "above-95" : "within";
}

/** Sizes from 1 up, closer together where the lines bend. */
function sizesTo(largest: number): number[] {
  const sizes = Array.from({ length: curvePoints }, (_, i) => Math.round(largest ** (i / (curvePoints - 1))));
  return [...new Set(sizes)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
