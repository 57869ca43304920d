import { isRunning, statusOf } from "../../timetables/status";
import { caseDimensions } from "../groups";
import { timetableNames } from "../slots";
import type { Tables } from "../tables";
import type { CaseInHand } from "./case-in-hand";

/** Counts the part-time timetables that run on the as-of date. */
export class TimetableTally {
  private readonly all: Float64Array;
  private readonly groups;

  constructor(
    tables: Tables,
    private readonly asOf: string,
  ) {
    this.all = tables.named("timetables", timetableNames.length).row(null);
    this.groups = caseDimensions.map((dimension) => tables.named(`timetables ${dimension}`, timetableNames.length));
  }

  count({ record: { timetables }, names }: CaseInHand): void {
    if (timetables === undefined) return;
    for (const timetable of timetables) {
      const status = statusOf(timetable, this.asOf);
      if (!isRunning(status)) continue;
      const isReviewed = timetable.reviews?.some(({ heldOn }) => heldOn !== undefined && heldOn <= this.asOf) === true;
      for (const row of [this.all, ...names.map((name, d) => this.groups[d]!.row(name))]) {
        row[0]!++;
        if (status === "past-its-end") row[1]!++;
        if (!isReviewed) row[2]!++;
      }
    }
  }
}
