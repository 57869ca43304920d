/** How many months back and ahead none is left out; a mistaken date may lie centuries away. */
const [back, ahead] = [120, 24];

/** The months of some, as `YYYY-MM` in order, and those between them near the day of the report. */
export function withoutGaps(months: readonly string[], asOf: string, until?: string): string[] {
  const today = numberOf(asOf);
  const near = months.map(numberOf).filter((one) => one >= today - back && one <= today + ahead);
  if (until !== undefined) near.push(numberOf(until));
  const all = new Set(months);
  if (near.length > 0) {
    const last = Math.max(...near);
    for (let month = Math.min(...near); month <= last; month++) all.add(textOf(month));
  }
  return [...all].sort();
}

function numberOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function textOf(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** Whether every last day in a month had passed on a day, and none of its days lies before `since`. */
export function isComplete(month: string, asOf: string, since?: string): boolean {
  return month < asOf.slice(0, 7) && (since === undefined || `${month}-01` >= since);
}
