import type { MonthFigures, RunChart, Signal } from "../../caseload/measure-summary";
import { monthName, percentage, whole } from "./words";

/** Months that are points of a run chart: complete, and with a share. */
export function pointsOf(months: readonly MonthFigures[]): MonthFigures[] {
  return months.filter(({ complete, share }) => complete && share !== undefined);
}

/** The words of a signal, short. */
export const signalWords: Readonly<Record<Signal, string>> = {
  "above-limits": "above the limits",
  "below-limits": "below the limits",
  "run-above": "run above the centre",
  "run-below": "run below the centre",
};

/** What the months say, a sentence a signal: those beyond a limit, and runs from their first month to their last. */
export function signalsInWords(months: readonly MonthFigures[]): string[] {
  const points = pointsOf(months);
  const beyond = points.flatMap((one) => {
    const side = one.signals?.find((signal) => signal === "above-limits" || signal === "below-limits");
    if (side === undefined || one.limits === undefined || one.share === undefined) return [];
    const { lower, upper } = one.limits;
    return [
      `${monthName(one.month)}: ${percentage(one.share.percent)} of ${whole(one.of as number)} lies ${side === "above-limits" ? "above" : "below"} the limits of ${percentage(lower)} to ${percentage(upper)}.`,
    ];
  });
  const runs = (["run-above", "run-below"] as const).flatMap((signal) =>
    runsWith(points, signal).map(
      (run) =>
        `${monthName(run[0]!.month)} to ${monthName(run.at(-1)!.month)}: ${run.length} months in a row ${signal === "run-above" ? "above" : "below"} the centre line.`,
    ),
  );
  return [...beyond, ...runs];
}

function runsWith(points: readonly MonthFigures[], signal: Signal): MonthFigures[][] {
  const runs: MonthFigures[][] = [];
  let run: MonthFigures[] = [];
  for (const one of points) {
    if (one.signals?.includes(signal)) run.push(one);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** What the last month says, in a few words. */
export function lastSignal(months: readonly MonthFigures[], chart: RunChart): string {
  const points = pointsOf(months);
  const last = points.at(-1);
  if (last === undefined) return "No complete month is shown";
  if (chart.noLimitsBecause !== undefined) return "Fewer than 12 months: no limits";
  const signals = last.signals ?? [];
  if (signals.length === 0) return `${monthName(last.month)}: no signal`;
  const [month] = monthName(last.month).split(" ");
  const said = signals.map((signal) => {
    if (signal === "run-above" || signal === "run-below") {
      const run = runsWith(points, signal).at(-1)!;
      return `${run.length} months ${signal === "run-above" ? "above" : "below"} the centre`;
    }
    return `${month} ${signalWords[signal]}`;
  });
  return `Signal: ${said.join(", ")}`;
}
