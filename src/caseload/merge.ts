import type { CaseloadCounts } from "./counts";
import { UnlikeCountsError } from "./errors";
import { byLastDay } from "./nearest";
import { addTables } from "./table";

/**
 * Adds up the counts of two parts of a caseload. The order does not matter, nor how a caseload was split.
 *
 * @throws UnlikeCountsError for counts that were made for other days, or by other versions of this library.
 */
export function mergeCounts(a: CaseloadCounts, b: CaseloadCounts): CaseloadCounts {
  for (const name of ["layout", "asOf", "since", "keep"] as const)
    if (a[name] !== b[name]) throw new UnlikeCountsError(`Counts differ in "${name}": they cannot be added up.`);
  const names = [...new Set([...Object.keys(a.tables), ...Object.keys(b.tables)])].sort();
  const earliest = (lines: CaseloadCounts["worst"]) => lines.sort(byLastDay).slice(0, a.keep);
  return {
    ...a,
    cases: a.cases + b.cases,
    leftOut: a.leftOut + b.leftOut,
    lostRows: a.lostRows + b.lostRows,
    tables: Object.fromEntries(names.map((name) => [name, addTables(a.tables[name] ?? [], b.tables[name] ?? [])])),
    worst: earliest([...a.worst, ...b.worst]),
    next: earliest([...a.next, ...b.next]),
  };
}
