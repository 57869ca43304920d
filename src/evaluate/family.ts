import familyAdvice from "../../rules/family.json";
import { parseIsoDate } from "../calendar/civil-date";
import { formatDate } from "../calendar/format";
import type { CheckRule, DutyHolder, Source, TimeLimitRule } from "../rules/rule";
import { eitherDay } from "./either-day";
import type { Finding, Outcome } from "./finding";
import { scopes } from "./scopes";

/** What a family can do next, and where that right or help comes from. */
export interface NextStep {
  text: string;
  source: Source;
}

interface Advice {
  duties: DutyHolder[];
  outcomes: Outcome[];
  next: NextStep[];
}

const holders: Record<DutyHolder, { name: string; has: string }> = {
  "local-authority": { name: "The council", has: "has" },
  "section-31-body": { name: "The health service, or whoever else was asked,", has: "has" },
  "advice-giver": { name: "The people who were asked for advice", has: "have" },
  "school-or-institution": { name: "The school or college", has: "has" },
  "head-teacher": { name: "The head teacher", has: "has" },
  "governing-board": { name: "The school's governing board, or its trust,", has: "has" },
  "review-panel": { name: "The review panel", has: "has" },
  "parent-or-young-person": { name: "You", has: "have" },
  "commissioning-body": { name: "The health body that pays for the care", has: "has" },
  "health-body": { name: "The health service", has: "has" },
  "mediation-adviser": { name: "The mediation adviser", has: "has" },
  "first-tier-tribunal": { name: "The tribunal", has: "has" },
  party: { name: "Whoever takes this step", has: "has" },
  inspectorate: { name: "The inspectors", has: "have" },
  "area-partnership": { name: "The council and the health service together", has: "have" },
  "public-authority": { name: "The public body that was asked", has: "has" },
};

/** What a finding says, for a family: short sentences, no blame. */
export function summariseForFamily(finding: Finding, rule: TimeLimitRule | CheckRule): string {
  return [whatShouldHappen(finding, rule), whatHappened(finding, rule), howFirm(rule)]
    .filter((text) => text !== "")
    .join(" ");
}

/** What can be done next. */
export function nextSteps({ outcome }: Finding, { duty }: TimeLimitRule | CheckRule): NextStep[] {
  return (familyAdvice as Advice[])
    .filter(({ duties, outcomes }) => duties.includes(duty) && outcomes.includes(outcome))
    .flatMap(({ next }) => next);
}

function whatShouldHappen(finding: Finding, { duty, title }: TimeLimitRule | CheckRule): string {
  const { dueOn, lastDays, outcome } = finding;
  if (outcome === "not-applicable") return "";
  const { name, has } = holders[duty];
  const last = dueOn === undefined ? lastDays && eitherDay(finding) : day(dueOn);
  const until = last ? ` The last day for it ${outcome === "open" ? "is" : "was"} ${last}.` : "";
  return `${name} ${has} to do this: ${title.charAt(0).toLowerCase()}${title.slice(1)}.${until}`;
}

function whatHappened(finding: Finding, rule: TimeLimitRule | CheckRule): string {
  const { outcome, doneOn, daysLate, daysShort, daysLeft, lastDays } = finding;
  switch (outcome) {
    case "met":
      return doneOn === undefined
        ? "This was done as it should be."
        : `It was done on ${day(doneOn)}. That was in time.`;
    case "open":
      if (lastDays !== undefined) return "It has not been done yet.";
      return daysLeft === undefined
        ? "It has not been done yet. The law sets no last day for it."
        : `It has not been done yet. There ${are(daysLeft)} left.`;
    case "breached":
      if (daysShort !== undefined) return `It ended ${days(daysShort)} too soon.`;
      if (daysLate === undefined && lastDays !== undefined)
        return doneOn === undefined
          ? "It has not been done. It is late."
          : `It was done on ${day(doneOn)}. That was late.`;
      if (daysLate === undefined) return "It was not done in the way the law says.";
      return doneOn === undefined
        ? `It has not been done. It is ${days(daysLate)} late so far.`
        : `It was done on ${day(doneOn)}. That was ${days(daysLate)} late.`;
    case "excepted":
      return `It was late. The law allows a reason that fits here, so this does not count as a broken time limit. It still has to be done as soon as possible.`;
    case "query":
      return "Somebody should take a second look at this. It may be all right.";
    case "undetermined":
      return `We cannot tell yet whether this was done in time. To tell, somebody has to write down: ${missing(finding, rule)}.`;
    default:
      return "This does not apply here.";
  }
}

function howFirm({ force }: TimeLimitRule | CheckRule): string {
  if (force === "law") return "";
  if (force === "case-law") return "This comes from what a court or the Ombudsman has decided.";
  return "This is advice and not a law. It should be followed unless there is a good reason not to.";
}

function missing({ needs }: Finding, { scope }: TimeLimitRule | CheckRule): string {
  const facts = scopes.get(scope)!.facts;
  return (needs ?? []).map((name) => facts.get(name)?.label ?? "what the exception rests on").join("; ");
}

const day = (iso: string) => formatDate(parseIsoDate(iso));
const days = (count: number) => `${count} day${count === 1 ? "" : "s"}`;
const are = (count: number) => `${count === 1 ? "is" : "are"} ${days(count)}`;
