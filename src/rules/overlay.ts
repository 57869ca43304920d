import * as z from "zod";
import { toIsoDate, tryParseIsoDate } from "../calendar/civil-date";
import { deepestNesting, nestsTooDeep } from "../faults/nesting";
import { schemaFaults } from "../faults/schema-faults";
import { InvalidRuleSetError, type RuleFault } from "./errors";
import type { Scopes } from "./facts";
import { limitSchema } from "./limit-schema";
import { loadRuleSet } from "./load";
import { isoDate } from "./name-schema";
import type { Rule, RuleSet, Source, TimeLimitRule } from "./rule";
import { ruleSchema, sourceSchema } from "./rule-schema";

/** One change of the law, real or proposed, from a day on. */
export type RuleChange =
  | { change: "limit"; rule: string; from: string; title?: string; limit: TimeLimitRule["limit"]; sources: Source[] }
  | { change: "repeal"; rule: string; from: string; sources: Source[] }
  | { change: "add"; rule: Rule };

const sources = z.array(sourceSchema).min(1);

/** The schema of an overlay: changes to lay over a rule set. */
export const overlaySchema = z
  .array(
    z.discriminatedUnion("change", [
      z.strictObject({
        change: z.literal("limit"),
        rule: z.string(),
        from: isoDate,
        title: z.string().min(1).optional(),
        limit: limitSchema,
        sources,
      }),
      z.strictObject({ change: z.literal("repeal"), rule: z.string(), from: isoDate, sources }),
      z.strictObject({ change: z.literal("add"), rule: ruleSchema }),
    ]),
  )
  .meta({ title: "Changes to lay over a rule set" });

/**
 * A rule set with changes laid over it. What a change replaces keeps its force until the day before; the base is left as it is.
 *
 * @throws InvalidRuleSetError with every fault of the overlay and of what comes of it.
 */
export function layOver(base: RuleSet, overlay: unknown, scopes: Scopes): RuleSet {
  if (nestsTooDeep(overlay))
    throw new InvalidRuleSetError([fault("", `Lists and objects nest more than ${deepestNesting} deep.`)]);
  const parsed = overlaySchema.safeParse(overlay);
  if (!parsed.success) {
    throw new InvalidRuleSetError(
      schemaFaults(parsed.error, overlay).map(({ pointer, expected, found }) =>
        fault(pointer, `Expected ${expected}; found ${found}.`),
      ),
    );
  }
  const faults: RuleFault[] = [];
  let rules: Rule[] = [...base.rules, ...base.exceptions];
  for (const [i, change] of (parsed.data as RuleChange[]).entries()) {
    if (change.change === "add") rules = [...rules, change.rule];
    else {
      const current = rules.find((rule) => rule.id === change.rule && isInForceOn(rule, change.from));
      if (!current) faults.push(fault(`/${i}/rule`, `No rule "${change.rule}" is in force on that day.`));
      else if (change.change === "limit" && current.kind !== "time-limit")
        faults.push(fault(`/${i}/rule`, `"${change.rule}" is no time limit.`));
      else rules = replace(rules, current, change);
    }
  }
  if (faults.length > 0) throw new InvalidRuleSetError(faults);
  return loadRuleSet(
    [
      { name: "the rules with the overlay", content: rules },
      { name: "interpretations.json", content: base.interpretations },
      { name: "instruments.json", content: Object.values(base.instruments) },
      { name: "steps.json", content: base.steps },
      { name: "definitions.json", content: base.definitions },
    ],
    scopes,
  );
}

function replace(rules: Rule[], current: Rule, change: Exclude<RuleChange, { change: "add" }>): Rule[] {
  const eve = toIsoDate(tryParseIsoDate(change.from)! - 1);
  const ended = current.inForce.from <= eve ? [{ ...current, inForce: { from: current.inForce.from, to: eve } }] : [];
  const next = change.change === "limit" ? [changedLimit(current as TimeLimitRule, change)] : [];
  return rules.flatMap((rule) => (rule === current ? [...ended, ...next] : [rule]));
}

/** The readings and examples of the old limit are not those of the new one. */
function changedLimit(rule: TimeLimitRule, change: Extract<RuleChange, { change: "limit" }>): TimeLimitRule {
  const { readings, notices, examples: _, ...rest } = rule;
  const kept = notices?.filter((id) => !readings?.[id]);
  const { from, title, limit, sources } = change;
  return {
    ...rest,
    ...(kept?.length ? { notices: kept } : {}),
    title: title ?? rule.title,
    limit,
    sources,
    inForce: { ...rule.inForce, from },
  };
}

function isInForceOn({ inForce: { from, to } }: Rule, day: string): boolean {
  return from <= day && (to === undefined || to >= day);
}

function fault(pointer: string, message: string): RuleFault {
  return { file: "overlay", pointer, message };
}
