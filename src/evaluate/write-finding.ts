import { type EpochDay, toIsoDate } from "../calendar/civil-date";
import type { Finding } from "./finding";
import type { Row } from "./row";
import type { RuleJudgement } from "./rule-judge";

/** Writes out what a rule says of one part of a record. */
export function writeFinding({ version, judgement, notices }: RuleJudgement, row: Row): Finding {
  const { rule, provision } = version;
  const { outcome } = judgement;
  const { id, force, inForce } = rule;
  const subject = row.subject.pointer;
  // Most rules do not reach most records.
  if (outcome === "not-applicable" && judgement.dueOn === undefined && notices === undefined)
    return { rule: id, version: inForce.from, outcome, force, subject, provision };
  const finding: Finding = { rule: id, version: inForce.from, outcome, force, subject, provision };
  if (judgement.startedOn !== undefined) finding.startedOn = toIsoDate(judgement.startedOn);
  if (judgement.dueOn !== undefined) finding.dueOn = toIsoDate(judgement.dueOn);
  if (judgement.lastDays !== undefined) finding.lastDays = isoDates(judgement.lastDays);
  if (judgement.doneOn !== undefined) finding.doneOn = toIsoDate(judgement.doneOn);
  if (judgement.daysLate !== undefined) finding.daysLate = judgement.daysLate;
  if (judgement.daysShort !== undefined) finding.daysShort = judgement.daysShort;
  if (judgement.daysLeft !== undefined) finding.daysLeft = judgement.daysLeft;
  const amounts = judgement.outcome === "not-applicable" ? undefined : version.amounts(row);
  if (amounts !== undefined) finding.amounts = amounts;
  if (judgement.needs !== undefined) finding.needs = [...judgement.needs];
  if (judgement.exception !== undefined) finding.exception = judgement.exception;
  const { remarks } = judgement;
  if (remarks !== undefined) finding.notices = [...(notices ?? []), ...remarks];
  else if (notices !== undefined) finding.notices = [...notices];
  return finding;
}

function isoDates(days: Record<string, EpochDay>): Record<string, string> {
  return Object.fromEntries(Object.entries(days).map(([reading, day]) => [reading, toIsoDate(day)]));
}
