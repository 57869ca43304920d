import type { EpochDay } from "../calendar/civil-date";
import { parseIsoDate } from "../calendar/civil-date";
import type { CompiledCondition, FactReader } from "../rules/compile";
import type { Scope } from "../rules/facts";
import type { ExceptionRule, TimeLimitRule } from "../rules/rule";
import type { Reading } from "./environment";
import type { ExceptionFinding } from "./finding";
import type { DayReader } from "./moment";
import { resolveNames } from "./names";
import { overridesOf } from "./readings";
import { type Claim, type Row, type Slots, seenFrom } from "./row";

/** A claim and what became of it; the facts that would settle it while it is open. */
export interface ExceptionAnswer {
  finding: ExceptionFinding;
  needs: string[];
}

/** Tests what is claimed against a limit whose last day has passed. `undefined` when nothing is claimed. */
export type ExceptionTest = (row: Row, startedOn: EpochDay | undefined, dueOn: EpochDay) => ExceptionAnswer | undefined;

interface CompiledException {
  rule: ExceptionRule;
  slots: Slots;
  /** Whether it is tested on the claim (true) or on the rule's own subject. */
  onClaim: boolean;
  /** The day of a fact of the subject that raises it without a claim. */
  raisedBy: DayReader | undefined;
  from: EpochDay;
  to: EpochDay;
  limbs: { test: CompiledCondition<Row>; otherwise: string }[];
}

const nothingClaimed: readonly Claim[] = [];
const notAGround = "This is not a ground on which this time limit may be exceeded.";
const notSaid = "On which ground is it claimed";
const notInForce = "The exception was not in force on the last day of the time limit.";

/** Makes the exceptions of a time limit ready. */
export function compileExceptions(rule: TimeLimitRule, reading: Reading): ExceptionTest {
  const exceptions = (rule.exceptions ?? []).flatMap((id) =>
    reading.environment.ruleSet.exceptions.filter((one) => one.id === id).map((one) => compileException(one, reading)),
  );
  const recorded = readClaims(
    reading.environment.scopes.get("exception")!,
    reading.environment.slots.get("exception")!,
  );
  const grounds = new Set(exceptions.map((one) => one.rule.ground));
  const raising = exceptions.filter((one) => one.raisedBy !== undefined);
  return (row, startedOn, dueOn) => {
    row.claims ??= recorded(row);
    if (row.claims.length === 0 && !isRaised(raising, row)) return undefined;
    let answer: ExceptionAnswer | undefined;
    for (const claim of claimsOf(row, row.claims, raising, grounds)) {
      const next = answerClaim(claim, row, exceptions, startedOn, dueOn);
      if (next.finding.accepted === true) return next;
      if (answer === undefined || (answer.finding.accepted === false && next.finding.accepted === undefined))
        answer = next;
    }
    return answer;
  };
}

function isRaised(raising: CompiledException[], row: Row): boolean {
  for (let i = 0; i < raising.length; i++) if (raising[i]!.raisedBy!(row) !== undefined) return true;
  return false;
}

function compileException(rule: ExceptionRule, reading: Reading): CompiledException {
  const { environment, choice } = reading;
  const override = overridesOf(rule, choice)[0];
  const slots = environment.slots.get(rule.scope)!;
  const names = resolveNames({ ...rule, dates: { ...rule.dates, ...override?.dates } }, environment);
  const { from, to } = override?.inForce ?? rule.inForce;
  return {
    rule,
    slots,
    onClaim: rule.scope === "exception",
    raisedBy: rule.raisedBy === undefined ? undefined : names.day(rule.raisedBy),
    from: parseIsoDate(from),
    to: to === undefined ? Number.POSITIVE_INFINITY : parseIsoDate(to),
    limbs: rule.limbs.map((limb) =>
      "holdsWhen" in limb
        ? { test: environment.compile(limb.holdsWhen, names), otherwise: limb.otherwise }
        : { test: shownBy(limb.shownBy, names.reader(limb.shownBy)), otherwise: "" },
    ),
  };
}

function shownBy(fact: string, read: FactReader<Row>): CompiledCondition<Row> {
  return {
    test: (row) => (read(row) === undefined ? "unknown" : true),
    addMissing: (_row, names) => names.add(fact),
  };
}

/** The claims that a rule's exceptions may answer: those recorded, and those that the subject's own facts raise. */
function claimsOf(row: Row, recorded: readonly Claim[], raising: CompiledException[], grounds: Set<string>): Claim[] {
  // What the authority claims for its own limits is not held against a body that never claimed it.
  const claims = recorded.filter((claim) => claim.own || grounds.has(claim.ground));
  for (const { rule, raisedBy } of raising) {
    if (raisedBy!(row) !== undefined && !claims.some((claim) => claim.ground === rule.ground))
      claims.push({ ground: rule.ground, row, pointer: "", own: true });
  }
  return claims;
}

type RecordedClaims = (row: Row) => readonly Claim[];

/** Reads the claims recorded on a subject and on what it is part of. */
function readClaims(scope: Scope, slots: Slots): RecordedClaims {
  return ({ subject: { chain, pointer }, asOf, entries }) => {
    let isClaiming = false;
    for (let i = 0; i < chain.length; i++) isClaiming ||= chain[i]!.exceptions !== undefined;
    if (!isClaiming) return nothingClaimed;
    const levels = pointer.split("/");
    const claims: Claim[] = [];
    for (let level = 0; level < chain.length; level++) {
      const recorded = (chain[level]!.exceptions ?? []) as Record<string, unknown>[];
      for (let i = 0; i < recorded.length; i++) {
        const claim = recorded[i]!;
        const subject = {
          chain: [...chain.slice(0, scope.lists.length), claim],
          pointer: `${levels.slice(0, 1 + level * 2).join("/")}/exceptions/${i}`,
        };
        claims.push({
          ground: claim.ground as string,
          row: slots.fill(subject, asOf, entries),
          pointer: `exceptions/${i}/`,
          own: level === chain.length - 1,
        });
      }
    }
    return claims;
  };
}

function answerClaim(
  claim: Claim,
  subject: Row,
  exceptions: CompiledException[],
  startedOn: EpochDay | undefined,
  dueOn: EpochDay,
): ExceptionAnswer {
  const { ground } = claim;
  // It may be any ground of the limit, if the limit has one.
  if (ground === "not-recorded" && exceptions.length > 0)
    return { finding: { ground, because: notSaid }, needs: [`${claim.pointer}ground`] };
  const exception = exceptions.find((one) => one.rule.ground === ground);
  if (!exception) return refused(ground, notAGround);
  if (dueOn < exception.from || dueOn > exception.to) return refused(ground, notInForce);
  // Answers kept with the claim are of another limit.
  const row = seenFrom(exception.onClaim ? claim.row : subject, { limit: { startedOn, dueOn } });
  const prefix = exception.onClaim ? claim.pointer : "";
  let missing: Set<string> | undefined;
  for (const limb of exception.limbs) {
    const answer = limb.test.test(row);
    if (answer === false) return refused(ground, limb.otherwise);
    if (answer !== "unknown") continue;
    missing ??= new Set();
    limb.test.addMissing(row, missing);
  }
  const { title } = exception.rule;
  if (missing === undefined || missing.size === 0)
    return { finding: { ground, accepted: true, because: title }, needs: [] };
  return { finding: { ground, because: title }, needs: [...missing].map((name) => prefix + name) };
}

function refused(ground: string, because: string): ExceptionAnswer {
  return { finding: { ground, accepted: false, because }, needs: [] };
}
