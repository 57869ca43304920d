import type { EpochDay } from "../../calendar/civil-date";
import { bandOf, measureIndex, measures } from "../measures";
import type { Tables } from "../tables";
import type { Placed } from "./placed";

const backlogs = measures.backlog.map(({ id, measure, bands }) => ({ id, measure: measureIndex(measure), bands }));

/** Counts what is still to be done by how long it has been waited for: in each band what is not yet due, then what is overdue. */
export class BacklogTally {
  private readonly waiting;

  constructor(
    tables: Tables,
    private readonly asOf: EpochDay,
  ) {
    this.waiting = backlogs.map(({ id, bands }) => tables.named("backlog", 2 * bands.length).row(id));
  }

  count(outcomes: readonly Placed[]): void {
    for (let i = 0; i < outcomes.length; i++) this.countOutcome(outcomes[i]!);
  }

  private countOutcome({ measure, figure, startedOn }: Placed): void {
    if ((figure !== "open" && figure !== "overdue") || startedOn === undefined) return;
    for (let i = 0; i < backlogs.length; i++) {
      if (backlogs[i]!.measure !== measure) continue;
      const band = bandOf(this.asOf - startedOn, backlogs[i]!.bands);
      this.waiting[i]![2 * band + (figure === "open" ? 0 : 1)]!++;
    }
  }
}
