import { parseIsoDate } from "../calendar/civil-date";
import { formatDate } from "../calendar/format";
import { cite, linkTo } from "../rules/citation";
import { describeLimit } from "../rules/describe-limit";
import type { Promptness } from "../rules/limit";
import type { CheckRule, RuleSet, Source, TimeLimitRule } from "../rules/rule";
import { countingSteps, otherLastDays } from "./counting-steps";
import { certaintyWords, factNames, forceWords } from "./describe-rule";
import { eitherDay } from "./either-day";
import { evaluatorFor } from "./evaluate-case";
import { nextSteps, summariseForFamily } from "./family";
import type { Finding } from "./finding";
import type { Remark } from "./judgement";
import { type EvaluatorOptions, InvalidOptionsError } from "./options";

/** A source in words, with where to read it. */
export interface Citation {
  /** As a lawyer cites it. */
  text: string;
  /** Where it can be read, if it can. */
  url?: string;
  /** Said only where the source was not read itself. */
  doubt?: string;
}

/** A disputed point in words. */
export interface NoticeText {
  /** The interpretation's id. */
  id: string;
  /** The question, and that another reading would change the outcome. */
  text: string;
}

/** A finding in plain English. */
export interface Explanation {
  /** What must happen. */
  title: string;
  /** What the finding says, in a sentence or two. */
  summary: string;
  /** How the last day was counted, step by step. */
  steps: string[];
  /** What became of a claimed exception. */
  exception?: string;
  /** The disputed readings that would change the outcome. */
  notices: NoticeText[];
  /** Other readings that move the last day, whether or not they change the outcome. */
  otherReadings: string[];
  /** Who must be told or sent it. */
  notify: string[];
  /** What stands behind the rule. */
  force: string;
  /** How sure the encoding is. */
  certainty: string;
  /** The rule's sources, the principal one first. */
  citations: Citation[];
  /** For a family: what can be done next, and where that right or help comes from. */
  next?: { text: string; from: Citation }[];
}

/** The options that the case was judged with, and for whom the words are. */
export interface ExplainOptions extends EvaluatorOptions {
  /** An officer (the default), or a family: plain English, what can be done next, and no blame. */
  for?: "officer" | "family" | undefined;
}

/**
 * Puts a finding in words. Text is made here and not while cases are judged, so that judging many costs no sentences.
 *
 * @param options For whom, and the options that the case was judged with where they were not the standard ones.
 * @throws InvalidOptionsError for a finding of a rule or version that the rule set does not hold.
 */
export function explain(finding: Finding, options: ExplainOptions = {}): Explanation {
  const { for: reader = "officer", ...judgedWith } = options;
  const evaluator = evaluatorFor(judgedWith);
  const { rules: ruleSet } = evaluator;
  const rule = ruleSet.rules.find((one) => one.id === finding.rule && one.inForce.from === finding.version);
  if (!rule)
    throw new InvalidOptionsError(
      `The rule set has no version ${finding.version} of "${finding.rule}": give as rules those that the case was judged with.`,
    );
  const explanation: Explanation = {
    title: rule.title,
    summary: reader === "family" ? summariseForFamily(finding, rule) : summarise(finding, rule),
    steps: [
      ...amountsInWords(finding, rule),
      ...(rule.kind === "time-limit" ? countingSteps(finding, rule, evaluator) : []),
    ],
    notices: (finding.notices ?? []).map((id) => describeNotice(id, ruleSet)),
    otherReadings: [
      ...lastDaysInWords(finding),
      ...(rule.kind === "time-limit" ? otherLastDays(finding, rule, evaluator) : []),
    ],
    notify: rule.kind === "time-limit" ? (rule.notify ?? []).map((who) => who.replaceAll("-", " ")) : [],
    force: forceWords[rule.force],
    certainty: certaintyWords[rule.certainty],
    citations: rule.sources.map((source) => describeCitation(source, ruleSet)),
  };
  if (finding.exception) explanation.exception = describeException(finding);
  if (reader === "family") {
    explanation.next = nextSteps(finding, rule).map(({ text, source }) => ({
      text,
      from: describeCitation(source, ruleSet),
    }));
  }
  return explanation;
}

/** The numbers that the rule compares. */
function amountsInWords({ amounts = {} }: Finding, rule: TimeLimitRule | CheckRule): string[] {
  const name = factNames(rule);
  return Object.entries(amounts).map(([amount, value]) => {
    const words = name(amount);
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${value}.`;
  });
}

/** The last days of a limit whose source leaves open how it is counted. */
function lastDaysInWords({ lastDays = {} }: Finding): string[] {
  return Object.entries(lastDays).map(
    ([reading, last]) => `Counted in ${reading.replaceAll("-", " ")}, the last day is ${day(last)}.`,
  );
}

const day = (iso: string) => formatDate(parseIsoDate(iso));
const days = (count: number) => `${count} day${count === 1 ? "" : "s"}`;

function summarise(finding: Finding, rule: TimeLimitRule | CheckRule): string {
  const { outcome } = finding;
  if (outcome === "not-applicable") return "This does not apply to the case as it stands.";
  if (outcome === "undetermined")
    return `This cannot be told until it is known: ${finding.needs?.join(", ")}.${lastDay(finding)}`;
  if (finding.notices?.includes("done-before-the-start"))
    return `Dated ${day(finding.doneOn!)}, before its time started on ${day(finding.startedOn!)}. A person should look at this: one of the two days may be wrong.`;
  if (outcome === "query") {
    const overdue = finding.daysLate === undefined ? "" : `${late(finding)} `;
    return `${overdue}A person should look at this: it may be in order.`;
  }
  if (finding.dueOn === undefined && finding.lastDays !== undefined) return underEachReading(finding);
  if (rule.kind === "check")
    return outcome === "met" ? "This was done as it must be." : "This was not done as it must be.";
  if (outcome === "excepted") {
    return `${late(finding)} An exception is made out, so the number of weeks no longer binds. The duty to act as soon as practicable does.`;
  }
  if ("promptly" in rule.limit && "after" in rule.limit) {
    return outcome === "met"
      ? `Done on ${day(finding.doneOn!)}. The law sets no number of days here.`
      : `Not yet done. The law sets no number of days here${speed(rule.limit.promptly)}.`;
  }
  if ("until" in rule.limit || ("atLeast" in rule.limit && "beginningWith" in rule.limit))
    return summariseFloor(finding);
  if ("atMost" in rule.limit)
    return outcome === "met" ? "The sum stays within the limit." : "The sum goes beyond the limit.";
  if (outcome === "open") return `Not yet done. The last day is ${day(finding.dueOn!)}: ${left(finding)}.`;
  if (outcome === "met") return `Done on ${day(finding.doneOn!)}, in time: the last day was ${day(finding.dueOn!)}.`;
  if (finding.daysShort !== undefined) return `Done on ${day(finding.doneOn!)}, ${days(finding.daysShort)} too soon.`;
  return late(finding);
}

/** Where readings of a disputed point give other last days, and nobody has chosen one, but the outcome is the same under each. */
function underEachReading(finding: Finding): string {
  const { outcome, doneOn } = finding;
  const those = `${eitherDay(finding)}, by the way of counting`;
  if (outcome === "open") return `Not yet done. The last day is ${those}.`;
  if (outcome === "met") return `Done on ${day(doneOn!)}, in time under each reading: the last day was ${those}.`;
  const late = doneOn === undefined ? "Not done, and late" : `Done on ${day(doneOn)}, late`;
  const excused = outcome === "excepted" ? " An exception is made out under each." : "";
  return `${late} under each reading: the last day was ${those}.${excused}`;
}

function speed(promptly: Promptness): string {
  return promptly === "no period stated" ? "" : `, but: ${promptly}`;
}

function summariseFloor(finding: Finding): string {
  const { outcome, dueOn, doneOn, daysShort } = finding;
  if (outcome === "breached")
    return `It ended on ${day(doneOn!)}, ${days(daysShort!)} short: it had to last until the end of ${day(dueOn!)}.`;
  if (outcome === "open") return `It has to last until the end of ${day(dueOn!)}: ${left(finding)}.`;
  return `It lasted at least until the end of ${day(dueOn!)}, as it had to.`;
}

function late({ dueOn, doneOn, daysLate }: Finding): string {
  return doneOn === undefined
    ? `Not done, ${days(daysLate!)} after the last day, which was ${day(dueOn!)}.`
    : `Done on ${day(doneOn)}, ${days(daysLate!)} late: the last day was ${day(dueOn!)}.`;
}

function left({ daysLeft }: Finding): string {
  return daysLeft === 0 ? "it is that day" : `${days(daysLeft!)} left`;
}

function lastDay({ dueOn }: Finding): string {
  return dueOn === undefined ? "" : ` If it applies, the last day is ${day(dueOn)}.`;
}

function describeException({ exception }: Finding): string {
  const { ground, accepted, because } = exception!;
  const claim = `The exception claimed (${ground.replaceAll("-", " ")})`;
  if (accepted === true) return `${claim} is made out. ${because}.`;
  if (accepted === false) return `${claim} is refused, and the time limit stands. ${because}`;
  return `${claim} cannot be judged while facts are missing. ${because}?`;
}

const remarks: Record<Remark, string> = {
  "bank-holidays-forecast": "The last day leans on bank holidays that have not been published yet.",
  "done-before-the-start": "It is dated before the day on which its time started: one of the two days may be wrong.",
};

function describeNotice(id: string, ruleSet: RuleSet): NoticeText {
  const found = ruleSet.interpretations.find((one) => one.id === id);
  return { id, text: found ? `${found.question} Another reading would change the outcome.` : remarks[id as Remark] };
}

function describeCitation(source: Source, ruleSet: RuleSet): Citation {
  const url = linkTo(source);
  return {
    text: cite(source, ruleSet.instruments),
    ...(url === undefined ? {} : { url }),
    ...(source.certainty && source.certainty !== "verified" ? { doubt: certaintyWords[source.certainty] } : {}),
  };
}

/** The limit of a rule in English, such as `within 20 weeks of the day on which the authority received the request`. */
export function limitInWords(rule: TimeLimitRule): string {
  return describeLimit(rule.limit, factNames(rule));
}
