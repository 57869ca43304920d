import type { EpochDay } from "../calendar/civil-date";
import type { CheckRule, TimeLimitRule } from "../rules/rule";
import type { ExceptionFinding, Outcome } from "./finding";
import { type Judgement, judged } from "./judgement";
import type { Row } from "./row";
import type { RuleJudgement } from "./rule-judge";

/**
 * What one rule says of one part of a record, for callers who count many cases: as in a finding, but days are epoch days, nothing is written
 * out, and the readings that would change the outcome are not looked for. There is one of it, told anew for each rule: keep none of it.
 */
export interface Sighting {
  /** Where the rule's id stands in the evaluator's `ruleIds`. */
  readonly rule: number;
  /** The version of the rule that was used. */
  readonly version: TimeLimitRule | CheckRule;
  /** What the rule says of the part. */
  readonly outcome: Outcome;
  /** The day of the event that started the clock. */
  readonly startedOn: EpochDay | undefined;
  /** The last day on which the act is in time; for a window or a continuing duty, the first on which it may end. */
  readonly dueOn: EpochDay | undefined;
  /** The day on which it was done. */
  readonly doneOn: EpochDay | undefined;
  /** Days from the last day to the day it was done, or to the as-of date. */
  readonly daysLate: number | undefined;
  /** Days from the as-of date to the last day. */
  readonly daysLeft: number | undefined;
  /** The facts that would settle the matter. */
  readonly needs: readonly string[] | undefined;
  /** The claimed exception and what became of the claim. */
  readonly exception: ExceptionFinding | undefined;
  /** The objects of the record on the way to the part that is judged: the record first, the part itself last. */
  readonly chain: readonly Readonly<Record<string, unknown>>[];
  /** A JSON Pointer to the part of the record. */
  readonly subject: string;
}

/** Told what each rule says of each part of a record, in the order of a report's findings. */
export type Visitor = (sighting: Sighting) => void;

/** The one sighting of a visit. */
export class RetoldSighting implements Sighting {
  rule = 0;
  private answer!: RuleJudgement;
  private judgement: Judgement = judged("not-applicable");
  private row!: Row;

  /** Tells it of another rule, or of another part. */
  retell(rule: number, answer: RuleJudgement, row: Row): void {
    this.rule = rule;
    this.answer = answer;
    this.judgement = answer.judgement;
    this.row = row;
  }

  get version() {
    return this.answer.version.rule;
  }

  get outcome() {
    return this.judgement.outcome;
  }

  get startedOn() {
    return this.judgement.startedOn;
  }

  get dueOn() {
    return this.judgement.dueOn;
  }

  get doneOn() {
    return this.judgement.doneOn;
  }

  get daysLate() {
    return this.judgement.daysLate;
  }

  get daysLeft() {
    return this.judgement.daysLeft;
  }

  get needs() {
    return this.judgement.needs;
  }

  get exception() {
    return this.judgement.exception;
  }

  get chain() {
    return this.row.subject.chain;
  }

  get subject() {
    return this.row.subject.pointer;
  }
}
