import type { Scopes } from "../facts";
import type { Rule } from "../rule";
import { namesInCircles } from "./circles";
import { factsOfRule } from "./facts-of-rule";
import { type PartLint, partLint } from "./lint-parts";
import type { Placed, Report, ReportBelow } from "./placed";

/** Every fact that a rule names is one of its scope or its own, and of the sort that its place takes. */
export function lintFacts(place: Placed<Rule>, scopes: Scopes, report: Report) {
  const rule = place.item;
  const here: ReportBelow = (pointer, message) => report(place, pointer, message);
  const scope = scopes.get(rule.scope);
  if (!scope) return here("/scope", `There is no scope "${rule.scope}". There are: ${[...scopes.keys()].join(", ")}.`);
  const parts = partLint(factsOfRule(rule, scope, here), rule.scope, scopes, here);
  for (const name of namesInCircles(rule)) here("", `"${name}" is worked out from itself.`);
  for (const [name, moment] of Object.entries(rule.dates ?? {})) parts.moment(moment, `/dates/${name}`);
  for (const [name, amount] of Object.entries(rule.amounts ?? {})) parts.amount(amount, `/amounts/${name}`);
  lintTerms(rule, parts);
  lintOverrides(rule, parts, here);
}

/** What the kinds of rule have apart from one another. */
function lintTerms(rule: Rule, parts: PartLint) {
  if (rule.kind === "exception") {
    parts.day(rule.raisedBy, "/raisedBy");
    for (const [i, limb] of rule.limbs.entries())
      if ("holdsWhen" in limb) parts.condition(limb.holdsWhen, `/limbs/${i}/holdsWhen`);
      else parts.fact(limb.shownBy, `/limbs/${i}/shownBy`);
    return;
  }
  parts.condition(rule.appliesWhen, "/appliesWhen");
  if (rule.kind === "check") {
    parts.condition(rule.holdsWhen, "/holdsWhen");
    parts.day(rule.judgedOn, "/judgedOn");
  } else {
    parts.limit(rule.limit, "/limit");
    for (const name of [rule.doneBy].flat()) parts.day(name, "/doneBy");
    parts.day(rule.lapsesOn, "/lapsesOn");
    parts.condition(rule.lapsesWhen, "/lapsesWhen");
    parts.day(rule.judgedOn, "/judgedOn");
  }
}

function lintOverrides(rule: Rule, parts: PartLint, report: ReportBelow) {
  for (const [id, overrides] of Object.entries(rule.readings ?? {}))
    for (const [name, { dates, limit, when }] of Object.entries(overrides)) {
      const at = `/readings/${id}/${name}`;
      for (const [key, moment] of Object.entries(dates ?? {})) {
        parts.moment(moment, `${at}/dates/${key}`);
        if (!rule.dates?.[key]) report(`${at}/dates/${key}`, `The rule has no date "${key}" to override.`);
      }
      if (dates)
        for (const one of namesInCircles({ ...rule, dates: { ...rule.dates, ...dates } }))
          report(`${at}/dates`, `"${one}" is worked out from itself.`);
      parts.limit(limit, `${at}/limit`);
      parts.condition(when, `${at}/when`);
    }
}
