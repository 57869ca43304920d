import { type EpochDay, toIsoDate } from "../../calendar/civil-date";
import type { CaseRecord } from "../../records/case-record";
import { measures } from "../measures";
import { Nearest } from "../nearest";
import type { CaseLine } from "../summary";
import type { Placed } from "./placed";

/** Keeps the limits longest overdue and those that end next: of each part of a case the one with the earliest last day. */
export class LineTally {
  private readonly worst;
  private readonly next;

  /** @param keep How many of each to keep. */
  constructor(
    private readonly asOf: EpochDay,
    keep: number,
  ) {
    this.worst = new Nearest(keep);
    this.next = new Nearest(keep);
  }

  count(record: CaseRecord, outcomes: readonly Placed[]): void {
    this.offer("overdue", this.worst, record, outcomes);
    this.offer("open", this.next, record, outcomes);
  }

  lines(): { worst: CaseLine[]; next: CaseLine[] } {
    return { worst: this.worst.lines(), next: this.next.lines() };
  }

  private offer(figure: "overdue" | "open", to: Nearest, record: CaseRecord, outcomes: readonly Placed[]): void {
    let earliest: Placed[] | undefined;
    for (let i = 0; i < outcomes.length; i++) {
      const one = outcomes[i]!;
      if (one.figure !== figure || one.dueOn === undefined || !to.admits(toIsoDate(one.dueOn))) continue;
      earliest ??= [];
      const at = earliest.findIndex(({ subject }) => subject === one.subject);
      if (at < 0) earliest.push(one);
      else if (one.dueOn < earliest[at]!.dueOn!) earliest[at] = one;
    }
    for (const one of earliest ?? []) to.add(this.lineOf(one, record));
  }

  private lineOf({ measure, subject, startedOn, dueOn }: Placed, record: CaseRecord): CaseLine {
    const line: CaseLine = {
      id: record.id,
      subject,
      measure: measures.measures[measure]!.id,
      ...(startedOn === undefined ? {} : { startedOn: toIsoDate(startedOn) }),
      dueOn: toIsoDate(dueOn!),
      days: Math.abs(dueOn! - this.asOf),
    };
    for (const name of ["localAuthority", "area", "team"] as const)
      if (record[name] !== undefined) line[name] = record[name];
    return line;
  }
}
