import { type Period, periodUnit, type Unit } from "../calendar/period";
import { loadRules } from "../evaluate/load-rules";
import type { Rule, RuleSet, Source } from "../rules/rule";
import type { Policy, PolicyPeriod } from "./policy";
import { type Template, templates } from "./templates";

type Json = Record<string, unknown>;

/** What a template and a policy leave in a place for which the policy has no figure. */
const absent = Symbol("absent");

/** A rule set with the rules that a council's policy makes of the templates; each rests on a figure that the policy gives. */
export function withPolicy(base: RuleSet, policy: Policy): RuleSet {
  const content = templates.flatMap((template) => rulesOf(template, policy));
  const { rules } = loadRules([
    { name: `the policy ${policy.id}`, content },
    { name: "interpretations.json", content: base.interpretations },
    { name: "definitions.json", content: base.definitions },
    { name: "instruments.json", content: Object.values(base.instruments) },
  ]);
  return { ...base, rules: [...base.rules, ...rules] };
}

/** The rules that a template makes of a policy: none where the policy lacks a figure that it needs. */
function rulesOf(template: Template, policy: Policy): Rule[] {
  const { given = [], forEach, ...rule } = template;
  const isGiven = given.every((one) =>
    typeof one === "string" ? figure(policy, one) !== undefined : one.is.includes(figure(policy, one.figure)),
  );
  if (!isGiven) return [];
  const list = forEach === undefined ? [undefined] : ((figure(policy, forEach) ?? []) as string[]);
  return list.map((each) =>
    settleKinds(withoutUnusedNames(fill({ ...rule, ...provenance(policy) }, policy, each) as Json) as unknown as Rule),
  );
}

function figure(policy: Policy, path: string): unknown {
  return path.split(".").reduce<unknown>((at, key) => (at as Json | undefined)?.[key], policy);
}

/** A value of a template with the policy's own words and figures. A condition for which there is no figure falls away. */
function fill(value: unknown, policy: Policy, each: string | undefined): unknown {
  if (typeof value === "string")
    return value.replaceAll("{council}", policy.council).replaceAll("{each}", each ?? "{each}");
  if (Array.isArray(value)) {
    const filled = value.map((one) => fill(one, policy, each)).filter((one) => one !== absent);
    return filled.length === 0 && value.length > 0 ? absent : filled;
  }
  if (typeof value !== "object" || value === null) return value;
  if ("figure" in value) {
    const path = (value as { figure: string }).figure;
    return path === "each" ? each : (figure(policy, path) ?? absent);
  }
  const entries = Object.entries(value).map(([key, inner]) => [key, fill(inner, policy, each)] as const);
  const isCondition = ["all", "any", "not", "fact"].some((key) => key in value);
  if (isCondition && entries.some(([, inner]) => inner === absent)) return absent;
  return Object.fromEntries(entries.filter(([, inner]) => inner !== absent));
}

/** Leaves out the days and amounts that only a condition which fell away had named. */
function withoutUnusedNames(rule: Json): Json {
  const kept = { ...rule };
  for (const key of ["dates", "amounts"]) {
    const named = Object.entries((rule[key] ?? {}) as Json).filter(([name, said]) => {
      const others = JSON.stringify({ ...rule, [key]: { ...(rule[key] as Json), [name]: undefined } });
      return said !== undefined && others.includes(`"${name}"`);
    });
    if (named.length > 0) kept[key] = Object.fromEntries(named);
    else delete kept[key];
  }
  return JSON.stringify(kept) === JSON.stringify(rule) ? rule : withoutUnusedNames(kept);
}

/** Where a policy's rules come from. Pages do not say since when they hold, so nothing is left out for its date. */
function provenance({ council, evidence, certainty }: Policy): Pick<Rule, "sources" | "inForce" | "certainty"> {
  const sources = evidence.map(({ url, page, pageDate }): Source => {
    const dated = pageDate === undefined ? "" : ` (${pageDate})`;
    return { guidance: `${council}: ${page}${dated}`, ...(url === undefined ? {} : { url }) };
  });
  return { sources, inForce: { from: "2014-09-01" }, certainty };
}

const kindsOfDay: Partial<Record<Unit, [interpretation: string, reading: string]>> = {
  days: ["policy-days", "calendar-days"],
  workingDays: ["policy-days", "working-days"],
  schoolDays: ["policy-days", "school-days"],
  weeks: ["policy-weeks", "calendar-weeks"],
  schoolWeeks: ["policy-weeks", "school-weeks"],
};

/** A limit in a unit that the policy leaves open becomes one limit for each reading of the unit. */
function settleKinds(rule: Rule): Rule {
  if (rule.kind !== "time-limit") return rule;
  const [word, period] = Object.entries(rule.limit as Json).find(
    ([, value]) => typeof value === "object" && value !== null && "oneOf" in value,
  ) ?? [undefined, undefined];
  if (word === undefined) return rule;
  const readings = (period as Extract<PolicyPeriod, { oneOf: Period[] }>).oneOf.map((one) => {
    const [interpretation, reading] = kindsOfDay[periodUnit(one)]!;
    return { interpretation, reading, limit: { ...(rule.limit as Json), [word]: one } as typeof rule.limit };
  });
  const { interpretation, limit } = readings[0]!;
  return {
    ...rule,
    limit,
    notices: [interpretation],
    readings: { [interpretation]: Object.fromEntries(readings.map((one) => [one.reading, { limit: one.limit }])) },
  };
}
