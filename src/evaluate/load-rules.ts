import { loadRuleSet, type RuleFile } from "../rules/load";
import type { RuleSet } from "../rules/rule";
import { scopes } from "./scopes";

/**
 * Makes a rule set of rule files, for `createEvaluator({ rules })`. To add to the built-in law, give `[...builtInFiles, yours]`.
 *
 * @throws InvalidRuleSetError with every fault of every file, each with file and JSON Pointer.
 */
export function loadRules(files: readonly RuleFile[]): RuleSet {
  return loadRuleSet(files, scopes);
}
