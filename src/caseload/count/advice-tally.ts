import type { EpochDay } from "../../calendar/civil-date";
import { bandOf, measureIndex, measures } from "../measures";
import { firstHorizon, measureWidth, mostDays, slot, sourceWidth } from "../slots";
import type { Tables } from "../tables";
import { horizonOf } from "./horizon";
import type { Placed } from "./placed";

const { measure: id, lateness } = measures.advice;
const adviceMeasure = measureIndex(id);

/** Counts requests for advice by who was asked, with how late each came. */
export class AdviceTally {
  private readonly sources;
  private readonly days;

  constructor(
    tables: Tables,
    private readonly asOf: EpochDay,
  ) {
    this.sources = tables.named("source", sourceWidth);
    this.days = tables.named("source-days", mostDays + 1);
  }

  count(outcomes: readonly Placed[]): void {
    for (let i = 0; i < outcomes.length; i++)
      if (outcomes[i]!.measure === adviceMeasure) this.countRequest(outcomes[i]!);
  }

  private countRequest({ figure, startedOn, dueOn, doneOn, daysLate = 0, part }: Placed): void {
    const source = part.from as string;
    const row = this.sources.row(source);
    row[slot[figure]]!++;
    const horizon = horizonOf(figure, dueOn, this.asOf);
    if (horizon >= 0) row[firstHorizon + horizon]!++;
    if (figure === "late" || figure === "overdue") row[measureWidth + bandOf(daysLate, lateness)]!++;
    if (doneOn !== undefined && startedOn !== undefined && doneOn >= startedOn)
      this.days.row(source)[Math.min(doneOn - startedOn, mostDays)]!++;
  }
}
