import type { EpochDay } from "../calendar/civil-date";
import { MissingSchoolCalendarError, OutsideCalendarError } from "../calendar/errors";
import type { Limit } from "../rules/limit";
import type { TimeLimitRule } from "../rules/rule";
import { eachLimitFact, eachMomentFact } from "../rules/walk";
import { judgeCap } from "./cap";
import { type Clock, type ClockLimit, compileClock } from "./clock";
import { judgeCycle } from "./cycle";
import type { Reading } from "./environment";
import { compileExceptions } from "./exceptions";
import { type Judgement, judgeCeiling, judgeContinuing, judgeWindow } from "./judgement";
import { compileMoment, type DayReader, type MomentContext } from "./moment";
import { resolveNames } from "./names";
import { countingOf } from "./readings";
import { manyValues, type Row, type Slots } from "./row";

/** Judges one version of a rule, under one set of readings, for one row. */
export type Judge = (row: Row) => Judgement;

/** Where a limit's clock starts and what its last day is, whether or not the rule applies. */
export interface Timing {
  startedOn: DayReader;
  dueOn: DayReader;
  /** The last day alone says whether an act is in time: done on or before it, or not. */
  isCeiling: boolean;
}

const notApplicable: Judgement = { outcome: "not-applicable" };
const schoolTerms = "schoolTerms";

/** Makes a version of a time limit ready. */
export function compileTimeLimit(rule: TimeLimitRule, reading: Reading): { judge: Judge; timing: Timing } {
  const { environment, choice } = reading;
  const slots = environment.slots.get(rule.scope)!;
  const facts = environment.scopes.get(rule.scope)!.facts;
  const names = resolveNames(rule.dates, slots, facts, environment.calendars);
  const applies = rule.appliesWhen && environment.compile(rule.appliesWhen, names);
  const limit = compileLimit(rule, reading, names);
  const triggers = triggerFacts(rule, slots);

  const judge: Judge = (row) => {
    const applicable = applies === undefined ? true : applies.test(row);
    if (applicable === false) return notApplicable;
    const judgement = limit.judge(row);
    if (judgement === undefined) {
      if (triggers.some((name) => slots.isYetToHappen(name, row))) return notApplicable;
      const needs = new Set(triggers.filter((name) => row.values[slots.of(name)] === undefined));
      if (applicable === "unknown") applies!.addMissing(row, needs);
      return { outcome: "undetermined", needs: [...needs] };
    }
    if (applicable === "unknown") {
      const needs = new Set<string>();
      applies!.addMissing(row, needs);
      return { outcome: "undetermined", needs: [...needs], startedOn: judgement.startedOn, dueOn: judgement.dueOn };
    }
    return judgement;
  };
  return { judge: withSchoolTerms(judge), timing: limit.timing };

  function compileLimit(rule: TimeLimitRule, reading: Reading, names: MomentContext) {
    const { limit } = rule;
    if ("every" in limit) return cycle(limit, rule, names);
    if ("atMost" in limit) return cap(limit, names);
    const clock = compileClock(
      limit as ClockLimit,
      countingOf(rule, environment.ruleSet.interpretations, choice),
      names,
    );
    return clockJudge(rule, clock, compileMoment(rule.doneBy, names), reading);
  }

  function cycle(limit: Extract<Limit, { every: unknown }>, rule: TimeLimitRule, names: MomentContext) {
    const start = compileMoment(limit.startingWith, names);
    const done = facts.get(typeof rule.doneBy === "string" ? rule.doneBy : rule.doneBy[0]!)!;
    const judge = (row: Row): Judgement | undefined => {
      const startedOn = start(row);
      if (startedOn === undefined) return undefined;
      const acts = done.many ? manyValues(done, row) : [row.values[slots.of(done.name)] as EpochDay | undefined];
      return judgeCycle(
        limit.every,
        startedOn,
        acts.filter((day) => day !== undefined),
        row.asOf,
        environment.calendars,
      );
    };
    return { judge, timing: timingOf(judge) };
  }

  function cap(limit: Extract<Limit, { atMost: unknown }>, names: MomentContext) {
    const amounts = facts.get(limit.adding.amounts)!;
    const days = facts.get(limit.adding.on)!;
    const judge = (row: Row): Judgement => {
      const on = manyValues(days, row);
      const amount = manyValues(amounts, row);
      const known = on.flatMap((day, i) =>
        day === undefined || amount[i] === undefined ? [] : [{ on: day, amount: amount[i] }],
      );
      return judgeCap(limit, known, names.calendars);
    };
    return { judge, timing: timingOf(judge) };
  }
}

function timingOf(judge: (row: Row) => Judgement | undefined): Timing {
  return { startedOn: (row) => judge(row)?.startedOn, dueOn: (row) => judge(row)?.dueOn, isCeiling: false };
}

/** A limit with one clock: `undefined` while its last day cannot be worked out. */
function clockJudge(rule: TimeLimitRule, clock: Clock, done: DayReader, reading: Reading) {
  const excused = compileExceptions(rule, reading);
  const { working } = reading.environment.calendars;
  const endFact = typeof rule.doneBy === "string" ? rule.doneBy : rule.doneBy[0]!;

  const judge = (row: Row): Judgement | undefined => {
    const startedOn = clock.startedOn(row);
    if (clock.shape === "prompt") {
      if (startedOn === undefined) return undefined;
      const doneOn = done(row);
      return { outcome: doneOn === undefined ? "open" : "met", startedOn, dueOn: undefined, doneOn };
    }
    const dueOn = clock.dueOn(row);
    if (dueOn === undefined) return undefined;
    const doneOn = done(row);
    const judgement = judgeShape(clock, dueOn, doneOn, row, endFact);
    judgement.startedOn = startedOn;
    judgement.dueOn = dueOn;
    judgement.doneOn = doneOn;
    if (clock.countsWorkingDays && !working.isPublished(dueOn)) judgement.forecast = true;
    return judgement.daysLate === undefined ? judgement : excuse(judgement, row, dueOn);
  };

  function excuse(judgement: Judgement, row: Row, dueOn: EpochDay): Judgement {
    const answer = excused(row, judgement.startedOn, dueOn);
    if (answer === undefined) return judgement;
    const { accepted } = answer.finding;
    if (accepted === true) return { ...judgement, outcome: "excepted", exception: answer.finding };
    if (accepted === false) return { ...judgement, exception: answer.finding };
    return { ...judgement, outcome: "undetermined", exception: answer.finding, needs: answer.needs };
  }

  const timing: Timing = {
    startedOn: clock.startedOn,
    dueOn: clock.dueOn,
    isCeiling: clock.shape === "ceiling" && !clock.notBefore,
  };
  return { judge, timing };
}

function judgeShape(clock: Clock, dueOn: EpochDay, doneOn: EpochDay | undefined, row: Row, endFact: string): Judgement {
  if (clock.shape === "window") return judgeWindow(dueOn, doneOn, row.asOf, endFact);
  if (clock.shape === "continuing") return judgeContinuing(dueOn, doneOn, row.asOf);
  return judgeCeiling(dueOn, doneOn, clock.notBefore?.(row), row.asOf);
}

/** The recorded facts that the clock runs from, through the rule's named dates. */
function triggerFacts(rule: TimeLimitRule, slots: Slots): string[] {
  const names = new Set<string>();
  const add = (name: string) => {
    const named = rule.dates?.[name];
    if (named === undefined) names.add(name);
    else eachMomentFact(named, "", add);
  };
  eachLimitFact(rule.limit, "", add);
  for (const name of names) slots.of(name);
  return [...names];
}

/** School days cannot be counted without the school's own terms for those days: a missing fact like any other. */
function withSchoolTerms(judge: Judge): Judge {
  return (row) => {
    try {
      return judge(row);
    } catch (error) {
      const outsideTerms = error instanceof OutsideCalendarError && error.calendar === "school calendar";
      if (outsideTerms || error instanceof MissingSchoolCalendarError)
        return { outcome: "undetermined", needs: [schoolTerms] };
      throw error;
    }
  };
}
