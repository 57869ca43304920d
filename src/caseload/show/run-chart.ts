import { laneyChart } from "../../statistics/laney-chart";
import { runsOf } from "../../statistics/runs";
import type { MonthFigures, RunChart, Signal } from "../measure-summary";

/** With fewer months, limits would move with every new one: Provost and Murray, "The Health Care Data Guide" (2011). */
const leastPoints = 12;
/** So many months in a row on one side of the centre line come by chance less than once in a hundred times. */
const leastRun = 8;

/** Makes the run chart of months, from the numbers of those that are complete and shown. */
export function runChart(months: readonly MonthFigures[]): { chart: RunChart; months: MonthFigures[] } {
  const points = months.flatMap(({ complete, inTime, of }, at) =>
    complete && typeof inTime === "number" && typeof of === "number" && of > 0 ? [{ at, count: inTime, of }] : [],
  );
  const laney = laneyChart(points);
  const centre = centreOf(points);
  const chart: RunChart = { points: points.length, ...(centre === undefined ? {} : { centre: 100 * centre }) };
  if (laney === undefined || points.length < leastPoints)
    return { chart: { ...chart, noLimitsBecause: "fewer-than-12-months" }, months: [...months] };
  const runs = runsOf(
    points.map(({ count, of }) => count / of),
    laney.centre,
    leastRun,
  );
  const drawn = [...months];
  for (const [i, { at, count, of }] of points.entries()) {
    const { lower, upper } = laney.limits[i]!;
    const signals: Signal[] = [];
    // Where the limits are the centre itself there is nothing to lie beyond.
    if (count / of > upper && laney.spread > 0) signals.push("above-limits");
    if (count / of < lower && laney.spread > 0) signals.push("below-limits");
    if (runs[i] === 1) signals.push("run-above");
    if (runs[i] === -1) signals.push("run-below");
    const limits = { lower: 100 * lower, upper: 100 * upper };
    drawn[at] = { ...months[at]!, limits, ...(signals.length > 0 ? { signals } : {}) };
  }
  return { chart: { ...chart, spread: laney.spread }, months: drawn };
}

function centreOf(points: readonly { count: number; of: number }[]): number | undefined {
  const of = points.reduce((sum, one) => sum + one.of, 0);
  return of === 0 ? undefined : points.reduce((sum, { count }) => sum + count, 0) / of;
}
