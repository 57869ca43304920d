import type { CaseReport } from "../../evaluate/finding";
import type { CaseFinding } from "./finding-table";

/** How far ahead a last day calls for attention. */
export const daysAhead = 28;

/**
 * What needs attention: breaches of the law, the latest first, then those of guidance and practice; then what falls due within 28 days,
 * the soonest first.
 */
export function needsAttention(reports: readonly CaseReport[]): CaseFinding[] {
  const all = reports.flatMap(({ id, findings }) => findings.map((finding) => ({ id, finding })));
  const breached = all.filter(({ finding }) => finding.outcome === "breached");
  const due = all.filter(
    ({ finding }) => finding.outcome === "open" && (finding.daysLeft ?? daysAhead + 1) <= daysAhead,
  );
  return [
    ...breached.sort((a, b) => rank(a) - rank(b) || (b.finding.daysLate ?? 0) - (a.finding.daysLate ?? 0)),
    ...due.sort((a, b) => a.finding.daysLeft! - b.finding.daysLeft!),
  ];
}

function rank({ finding }: CaseFinding): number {
  return finding.force === "law" ? 0 : 1;
}
