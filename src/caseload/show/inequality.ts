import { chiSquaredTest } from "../../statistics/chi-squared";
import { dissimilarity } from "../../statistics/dissimilarity";
import { percentHalfUp, roundPercent } from "../../statistics/percentage";
import type { GroupFigures, Inequality } from "../measure-summary";

/**
 * How much areas differ, from the groups that are shown: areas, or authorities where there are no two areas.
 *
 * The range is what readers know, but its ends are the small areas and their luck; so small ones are left out of it. The index of
 * dissimilarity weighs every area by its size. The test says whether chance alone might do as much.
 */
export function inequalityOf(by: Record<"area" | "localAuthority", readonly GroupFigures[]>): Inequality | undefined {
  for (const dimension of ["area", "localAuthority"] as const) {
    const groups = by[dimension].filter((one) => one.group !== undefined && one.share !== undefined);
    const counts = groups.map(({ inTime, of }) => ({ count: (of as number) - (inTime as number), of: of as number }));
    const index = dissimilarity(counts);
    const test = chiSquaredTest(counts);
    if (index === undefined || test === undefined) continue;
    const range = rangeOf(groups.filter(({ small }) => !small));
    return {
      dimension,
      groups: groups.length,
      smallGroups: groups.filter(({ small }) => small).length,
      ...(range === undefined ? {} : { range }),
      dissimilarity: roundPercent(100 * index),
      test,
    };
  }
  return undefined;
}

function rangeOf(groups: readonly GroupFigures[]): Inequality["range"] {
  if (groups.length < 2) return undefined;
  const percentOf = ({ inTime, of }: GroupFigures) => percentHalfUp(inTime as number, of as number)!;
  const sorted = [...groups].sort((a, b) => percentOf(a) - percentOf(b));
  const [lowest, highest] = [sorted[0]!, sorted.at(-1)!];
  return {
    points: roundPercent(percentOf(highest) - percentOf(lowest)),
    highest: highest.group!,
    lowest: lowest.group!,
  };
}
