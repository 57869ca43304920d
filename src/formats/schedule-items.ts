import type { Schedule, ScheduleItem } from "../evaluate/schedule";

/** Something to be done, and the case that it is of. */
export interface CaseItem {
  id: string;
  item: ScheduleItem;
}

/** What all cases have before them, soonest first. */
export function itemsOf(schedules: readonly Schedule[]): CaseItem[] {
  const all = schedules.flatMap(({ id, items }) => items.map((item) => ({ id, item })));
  return all.sort((a, b) => a.item.daysLeft - b.item.daysLeft);
}
