import { parseIsoDate } from "../calendar/civil-date";
import { formatDate } from "../calendar/format";
import { cite, linkTo } from "../rules/citation";
import { describeCondition, spaced } from "../rules/describe-condition";
import { describeLimit } from "../rules/describe-limit";
import { describeAmount, describeMoment, type FactName } from "../rules/describe-moment";
import type { Scopes } from "../rules/facts";
import type { Certainty, ExceptionRule, Force, InForce, Rule, RuleSet, Source } from "../rules/rule";
import { scopes } from "./scopes";

/** How each force is said. */
export const forceWords: Record<Force, string> = {
  law: "law",
  "statutory-guidance": "statutory guidance: those it is for should follow it",
  guidance: "guidance: it binds nobody",
  "case-law": "what courts or the Ombudsman have held",
  local: "local policy: it binds only where an authority has adopted it",
  "good-practice": "good practice: ours, not the law's",
};

/** How each certainty is said. */
export const certaintyWords: Record<Certainty, string> = {
  verified: "read in the source itself",
  secondary: "read second hand, in a source that quotes it",
  recalled: "recalled and not yet checked against the source",
};

/** What the facts of a rule are called in English: by their labels, or as the rule's own named dates. */
export function factNames(rule: Rule, known: Scopes = scopes): FactName {
  const facts = known.get(rule.scope)?.facts;
  const name: FactName = (fact) => {
    const named = rule.dates?.[fact];
    if (named !== undefined) return describeMoment(named, name);
    const amount = rule.amounts?.[fact];
    if (amount !== undefined) return describeAmount(amount, name);
    if (fact === "limit.startedOn") return "the start of the time limit";
    if (fact === "limit.dueOn") return "the last day of the time limit";
    return facts?.get(fact)?.label ?? fact;
  };
  return name;
}

/** A heading and what a rule says under it, in one or more lines. */
export type RuleTerm = [heading: string, text: string];

/** What a version of a rule says, heading by heading, in the order in which a lawyer would read it. */
export function ruleTerms(rule: Rule, ruleSet: RuleSet, known: Scopes = scopes): RuleTerm[] {
  const name = factNames(rule, known);
  const terms: [string, string | undefined][] = [
    ["Force", forceWords[rule.force]],
    ["Owed by", "duty" in rule ? spaced(rule.duty) : undefined],
    ["Time", rule.kind === "time-limit" ? describeLimit(rule.limit, name) : undefined],
    ["Done on", rule.kind === "time-limit" ? describeMoment(rule.doneBy, name) : undefined],
    ["Ends on", rule.kind === "time-limit" && rule.lapsesOn ? name(rule.lapsesOn) : undefined],
    ["Ends only when", "lapsesWhen" in rule && rule.lapsesWhen ? describeCondition(rule.lapsesWhen, name) : undefined],
    ["Holds when", rule.kind === "check" ? describeCondition(rule.holdsWhen, name) : undefined],
    ["If not", "otherwise" in rule && rule.otherwise === "query" ? "a person should look" : undefined],
    ["Must be told", "notify" in rule ? rule.notify?.map(spaced).join("; ") : undefined],
    ["Applies when", "appliesWhen" in rule && rule.appliesWhen ? describeCondition(rule.appliesWhen, name) : undefined],
    ["Made out when", rule.kind === "exception" ? describeLimbs(rule, name) : undefined],
    ["Exceptions", rule.kind === "time-limit" ? describeExceptions(rule.exceptions, ruleSet) : undefined],
    ["In force", describeInForce(rule.inForce)],
    ["Defined", describeDefinitions(rule, ruleSet)],
    ["Sources", rule.sources.map((source) => describeSource(source, ruleSet)).join("\n")],
    ["Certainty", certaintyWords[rule.certainty]],
    ["Disputed", describeNotices(rule, ruleSet)],
    ["Note", rule.note],
  ];
  return terms.filter((term): term is RuleTerm => term[1] !== undefined);
}

/** A version of a rule as a lawyer would read it: plain text, a heading a line and its terms indented below. */
export function describeRule(rule: Rule, ruleSet: RuleSet, known: Scopes = scopes): string {
  const body = ruleTerms(rule, ruleSet, known).map(([heading, text]) => `${heading}\n${text.replace(/^/gm, "  ")}`);
  return [rule.title, rule.id, "", ...body].join("\n");
}

function describeLimbs(rule: ExceptionRule, name: FactName): string {
  return rule.limbs
    .map((limb) =>
      "holdsWhen" in limb ? describeCondition(limb.holdsWhen, name) : `it is recorded ${name(limb.shownBy)}`,
    )
    .join("\nand\n");
}

function describeExceptions(ids: string[] | undefined, ruleSet: RuleSet): string {
  if (ids === undefined) return "none";
  return ids
    .map((id) => {
      const found = ruleSet.exceptions.find((one) => one.id === id)!;
      return `- ${found.title} (${id}; in force ${describeInForce(found.inForce)})`;
    })
    .join("\n");
}

/** The days of effect in words. */
export function describeInForce({ from, to }: InForce): string {
  const start = `from ${formatDate(parseIsoDate(from))}`;
  return to === undefined ? start : `${start} to ${formatDate(parseIsoDate(to))}`;
}

function describeDefinitions({ uses }: Rule, ruleSet: RuleSet): string | undefined {
  return uses
    ?.map((id) => {
      const { title, sources } = ruleSet.definitions.find((one) => one.id === id)!;
      return `- ${title}: ${sources.map((source) => describeSource(source, ruleSet)).join("; ")}`;
    })
    .join("\n");
}

function describeSource(source: Source, { instruments }: RuleSet): string {
  const link = linkTo(source);
  const doubt = source.certainty && source.certainty !== "verified" ? ` (${certaintyWords[source.certainty]})` : "";
  return `${cite(source, instruments)}${doubt}${link ? ` ${link}` : ""}`;
}

function describeNotices(rule: Rule, ruleSet: RuleSet): string | undefined {
  return rule.notices
    ?.flatMap((id) => {
      const one = ruleSet.interpretations.find((interpretation) => interpretation.id === id)!;
      const readings = Object.entries(one.readings).map(
        ([reading, { meaning }]) => `  - ${reading}${reading === one.default ? " (the default)" : ""}: ${meaning}`,
      );
      return [`${id}: ${one.question}`, ...readings];
    })
    .join("\n");
}
