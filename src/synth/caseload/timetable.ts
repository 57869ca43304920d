import type { EpochDay } from "../../calendar/civil-date";
import type { CaseRecord } from "../../records/case-record";
import { iso, weekdayBetween } from "../days";
import type { Random } from "../random";

/** A part-time timetable that runs, for a few of those at school; some go on past the day set for their end. */
export function timetableOf(record: CaseRecord, random: Random, asOf: EpochDay): void {
  const ncYear = record.person?.ncYear ?? -1;
  if (ncYear < 0 || ncYear > 11 || !random.percent(2)) return;
  const startedOn = weekdayBetween(random, asOf - 90, asOf - 5);
  const timetable: NonNullable<CaseRecord["timetables"]>[number] = { startedOn: iso(startedOn) };
  if (random.percent(80)) timetable.expectedEndOn = iso(weekdayBetween(random, startedOn + 28, startedOn + 70));
  if (random.percent(50)) {
    const heldOn = weekdayBetween(random, startedOn + 7, startedOn + 30);
    if (heldOn <= asOf) timetable.reviews = [{ heldOn: iso(heldOn) }];
  }
  record.timetables = [timetable];
}
