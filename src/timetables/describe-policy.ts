import { parseIsoDate } from "../calendar/civil-date";
import { formatDate } from "../calendar/format";
import { certaintyWords, factNames } from "../evaluate/describe-rule";
import { builtInRules } from "../rules/built-in";
import { describeCondition } from "../rules/describe-condition";
import { describeLimit } from "../rules/describe-limit";
import type { RuleSet, TimeLimitRule } from "../rules/rule";
import type { Policy } from "./policy";
import { withPolicy } from "./with-policy";

type DutyRule = RuleSet["rules"][number];

/** A council's policy as an officer would read it: what its rules ask, what its text leaves open, and where it was read. Plain text. */
export function describePolicy(policy: Policy, base: RuleSet = builtInRules): string {
  const { rules } = withPolicy({ ...base, rules: [] }, policy);
  const parts: [string, string | undefined][] = [
    ["What it asks", rules.length === 0 ? "Nothing that can be judged." : rules.map(describeAsked).join("\n")],
    ["What its text does not say", policy.gaps?.map((gap) => `- ${gap}`).join("\n")],
    ["Note", policy.note],
    ["Certainty", certaintyWords[policy.certainty]],
    ["Read in", policy.evidence.map(describeEvidence).join("\n")],
  ];
  const body = parts.flatMap(([heading, text]) =>
    text === undefined ? [] : [`${heading}\n${text.replace(/^/gm, "  ")}`],
  );
  return [policy.council, policy.id, "", ...body].join("\n");
}

function describeAsked(rule: DutyRule): string {
  const terms = [
    ...(rule.kind === "time-limit" ? [`Time: ${describeTime(rule)}`] : []),
    ...(rule.otherwise === "query" ? ["If not: a person should look."] : []),
    ...(rule.appliesWhen ? [`Applies when:\n${describeCondition(rule.appliesWhen, factNames(rule), "  ")}`] : []),
  ];
  return [`- ${rule.title}`, ...terms.map((term) => term.replace(/^/gm, "    "))].join("\n");
}

/** The time of a rule; where the policy leaves the kind of day open, the time in each kind. */
function describeTime(rule: TimeLimitRule): string {
  const open = Object.values(rule.readings ?? {}).flatMap((readings) =>
    Object.values(readings).flatMap(({ limit }) => limit ?? []),
  );
  const limits = open.length === 0 ? [rule.limit] : open;
  const words = [...new Set(limits.map((limit) => describeLimit(limit, factNames(rule))))];
  return words.length === 1 ? words[0]! : `${words.join(", or\n  ")}:\n  the text does not say which`;
}

function describeEvidence({ page, pageDate, url, checkedOn }: Policy["evidence"][number]): string {
  const dated = pageDate === undefined ? "" : ` (${pageDate})`;
  const link = url === undefined ? "" : ` ${url}`;
  return `- ${page}${dated}${link}, read on ${formatDate(parseIsoDate(checkedOn))}`;
}
