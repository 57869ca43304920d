import type * as z from "zod";
import { deepestNesting, nestsTooDeep } from "../faults/nesting";
import { schemaFaults } from "../faults/schema-faults";
import { conditionFaults, withDefinitions } from "./definitions";
import { InvalidRuleSetError, type RuleFault } from "./errors";
import type { Scopes } from "./facts";
import { lintRules } from "./lint/lint-rules";
import type { Placed } from "./lint/placed";
import type { Definition, ExceptionRule, Instrument, Interpretation, Rule, RuleSet } from "./rule";
import { definitionSchema, instrumentSchema, interpretationSchema, ruleSchema, stepSchema } from "./rule-schema";
import type { Step } from "./step";

/** A file of rules; of interpretations, instruments, definitions or steps when its name ends in `interpretations.json` and so on. */
export interface RuleFile {
  /** Named in faults. */
  name: string;
  /** The file's text, or what it says as JSON. */
  content: string | readonly unknown[];
}

/**
 * Checks rule files against the schema and against one another and makes a rule set of them.
 *
 * @throws InvalidRuleSetError with every fault of every file, each with file and JSON Pointer.
 */
export function loadRuleSet(files: readonly RuleFile[], scopes: Scopes): RuleSet {
  const faults: RuleFault[] = [];
  const interpretations = files.filter((file) => file.name.endsWith("interpretations.json"));
  const instruments = files.filter((file) => file.name.endsWith("instruments.json"));
  const steps = files.filter((file) => file.name.endsWith("steps.json"));
  const definitions = files.filter((file) => file.name.endsWith("definitions.json"));
  const apart = new Set([...interpretations, ...instruments, ...steps, ...definitions]);
  const ruleFiles = files.filter((file) => !apart.has(file));
  const defined = readAll<Definition>(definitions, definitionSchema, faults);
  const meanings = defined.map(({ item }) => item);
  const law = {
    rules: readAll<Rule>(ruleFiles, ruleSchema, faults).flatMap((place) => {
      const wrong = conditionFaults(place.item, meanings);
      for (const message of wrong) faults.push({ file: place.file, pointer: place.pointer, message });
      return wrong.length > 0 ? [] : [{ ...place, item: withDefinitions([place.item], meanings)[0]! }];
    }),
    definitions: defined,
    interpretations: readAll<Interpretation>(interpretations, interpretationSchema, faults),
    instruments: readAll<Instrument>(instruments, instrumentSchema, faults),
    steps: readAll<Step>(steps, stepSchema, faults),
  };
  lintRules(law, scopes, (place, below, message) =>
    faults.push({ file: place.file, pointer: place.pointer + below, message }),
  );
  if (faults.length > 0) throw new InvalidRuleSetError(faults);
  const rules = law.rules.map((place) => place.item);
  return {
    instruments: Object.fromEntries(law.instruments.map(({ item }) => [item.id, item])),
    interpretations: law.interpretations.map((place) => place.item),
    steps: law.steps.map((place) => place.item),
    definitions: meanings,
    rules: rules.filter((rule) => rule.kind !== "exception") as RuleSet["rules"],
    exceptions: rules.filter((rule) => rule.kind === "exception") as ExceptionRule[],
  };
}

function readAll<T>(files: RuleFile[], schema: z.ZodType<T>, faults: RuleFault[]): Placed<T>[] {
  const placed: Placed<T>[] = [];
  for (const file of files) {
    for (const [i, entry] of readEntries(file, faults).entries()) {
      const result = schema.safeParse(entry);
      if (result.success) placed.push({ item: result.data, file: file.name, pointer: `/${i}` });
      else {
        for (const { pointer, expected, found } of schemaFaults(result.error, entry)) {
          faults.push({
            file: file.name,
            pointer: `/${i}${pointer}`,
            message: `Expected ${expected}; found ${found}.`,
          });
        }
      }
    }
  }
  return placed;
}

function readEntries(file: RuleFile, faults: RuleFault[]): readonly unknown[] {
  let content: unknown = file.content;
  if (typeof content === "string") {
    try {
      content = JSON.parse(content);
    } catch {
      faults.push({ file: file.name, pointer: "", message: "Not JSON: an editor that knows JSON will show where." });
      return [];
    }
  }
  if (Array.isArray(content) && !nestsTooDeep(content)) return content;
  const message = Array.isArray(content)
    ? `Lists and objects nest more than ${deepestNesting} deep.`
    : "Expected a list.";
  faults.push({ file: file.name, pointer: "", message });
  return [];
}
