import { scopes } from "../evaluate/scopes";
import { deepestNesting, nestsTooDeep } from "../faults/nesting";
import { schemaFaults } from "../faults/schema-faults";
import { builtInRules } from "../rules/built-in";
import type { Condition } from "../rules/condition";
import { InvalidPolicyError, type RuleFault } from "../rules/errors";
import type { Fact } from "../rules/facts";
import { lintCondition } from "../rules/lint/lint-condition";
import type { FactSort } from "../rules/operators";
import type { Policy } from "./policy";
import { policySchema } from "./policy-schema";
import { templates } from "./templates";

const scope = "timetable";

/**
 * Checks a council's policy.
 *
 * @param file The name that faults give the policy's file.
 * @throws InvalidPolicyError with every fault, each with a JSON Pointer into the file.
 */
export function readPolicy(content: unknown, file: string): Policy {
  if (nestsTooDeep(content))
    throw new InvalidPolicyError([
      { file, pointer: "", message: `Lists and objects nest more than ${deepestNesting} deep.` },
    ]);
  const result = policySchema.safeParse(content);
  const faults: RuleFault[] = result.success
    ? lintPolicy(result.data, file)
    : schemaFaults(result.error, content).map(({ pointer, expected, found }) => ({
        file,
        pointer,
        message: `Expected ${expected}; found ${found}.`,
      }));
  if (!result.success || faults.length > 0) throw new InvalidPolicyError(faults);
  return result.data;
}

/** What a schema cannot see: conditions over facts that there are, and documents that records know. */
function lintPolicy({ longest, reportable, gates, documents = [] }: Policy, file: string): RuleFault[] {
  const faults: RuleFault[] = [];
  const report = (pointer: string, message: string) => faults.push({ file, pointer, message });
  const facts = policyFacts();
  const lint = (condition: Condition | undefined, at: string) =>
    condition && lintCondition(condition, at, facts, scope, report);
  lint(longest?.except, "/longest/except");
  lint(reportable?.except, "/reportable/except");
  lint(gates?.never, "/gates/never");
  const known = facts.get("documents")?.values ?? [];
  for (const [i, document] of documents.entries()) {
    if (!known.includes(document)) report(`/documents/${i}`, `A document is one of: ${known.join(", ")}.`);
  }
  return faults;
}

/** The facts that a policy's conditions may name: those of a timetable, and what the templates work out from them. */
function policyFacts(): Map<string, Fact> {
  const facts = new Map(scopes.get(scope)!.facts);
  const add = (names: object | undefined, sort: FactSort) => {
    for (const name of Object.keys(names ?? {})) facts.set(name, { name, label: name, sort, level: 0, path: [] });
  };
  const used = new Set(templates.flatMap(({ uses = [] }) => uses));
  for (const { dates, amounts } of [...templates, ...builtInRules.definitions.filter(({ id }) => used.has(id))]) {
    add(dates, "date");
    add(amounts, "number");
  }
  return facts;
}
