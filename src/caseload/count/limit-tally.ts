import { type EpochDay, toIsoDate } from "../../calendar/civil-date";
import { caseDimensions, routeOf } from "../groups";
import { measures } from "../measures";
import { firstHorizon, measureWidth, mostDays, slot } from "../slots";
import type { Tables } from "../tables";
import type { CaseInHand } from "./case-in-hand";
import { horizonOf } from "./horizon";
import type { Placed } from "./placed";

const width = measures.measures.length * measureWidth;

/** Counts what became of the limits of the measures: in all, by group and by the month of the last day. */
export class LimitTally {
  private readonly all: Float64Array;
  private readonly months;
  private readonly groups;
  private readonly routes;
  private readonly days;
  private readonly missing;
  /** The places of the numbers that the case in hand adds one to. */
  private readonly marks: number[] = [];

  constructor(
    tables: Tables,
    private readonly asOf: EpochDay,
  ) {
    this.all = tables.named("all", width).row(null);
    this.months = tables.byMonth("month", width);
    this.groups = caseDimensions.map((dimension) => tables.named(dimension, width));
    this.routes = tables.named("route", width);
    this.days = measures.measures.map(({ id }) => tables.named("days", mostDays + 1).row(id));
    this.missing = tables.named("missing", 1);
  }

  /** Counts those outcomes of a case that are in the period of the report. */
  count({ names }: CaseInHand, outcomes: readonly Placed[]): void {
    if (outcomes.length === 0) return;
    const { marks } = this;
    marks.length = 0;
    for (let i = 0; i < outcomes.length; i++) this.countOutcome(outcomes[i]!);
    addTo(this.all, marks, 0);
    for (let d = 0; d < names.length; d++) addTo(this.groups[d]!.row(names[d]!), marks, 0);
  }

  private countOutcome({ measure, figure, startedOn, dueOn, doneOn, needs, assessment }: Placed): void {
    const { marks } = this;
    const from = marks.length;
    const offset = measure * measureWidth;
    marks.push(offset + slot[figure]);
    const horizon = horizonOf(figure, dueOn, this.asOf);
    if (horizon >= 0) marks.push(offset + firstHorizon + horizon);
    addTo(this.months.row(dueOn === undefined ? undefined : toIsoDate(dueOn)), marks, from);
    if (assessment !== undefined) addTo(this.routes.row(routeOf(assessment)), marks, from);
    if (doneOn !== undefined && startedOn !== undefined && doneOn >= startedOn)
      this.days[measure]![Math.min(doneOn - startedOn, mostDays)]!++;
    if (needs !== undefined && figure === "undetermined")
      for (const fact of needs) this.missing.row(`${measures.measures[measure]!.id} ${fact}`)[0]!++;
  }
}

function addTo(row: Float64Array, marks: readonly number[], from: number): void {
  for (let i = from; i < marks.length; i++) row[marks[i]!]!++;
}
