import { builtInFiles, builtInRules } from "../../src/rules/built-in";
import type { CheckRule, Definition, ExceptionRule, TimeLimitRule } from "../../src/rules/rule";
import { isTold, type Law } from "./example-judge";
import { type Mutant, type MutantKind, mutantsOf } from "./rule-mutants";

type DutyRule = TimeLimitRule | CheckRule;

/** A mutant of the built-in law, and whether an example or the table of exceptions tells it from the law. */
export interface TriedMutant extends Omit<Mutant, "mutated"> {
  /** The file that it is in, and the id of the rule, exception or definition, with the day of its version. */
  file: string;
  of: string;
  isTold: boolean;
}

const contentOf = <T>(file: string): T[] => builtInFiles.find(({ name }) => name === file)!.content as T[];
const ruleFiles = builtInFiles.filter(({ name }) => /^rules\/(timelines|attendance)\//.test(name));
const exceptionsFile = "rules/exceptions.json";
const definitionsFile = "rules/definitions.json";
const exceptions = contentOf<ExceptionRule>(exceptionsFile);
const definitions = contentOf<Definition>(definitionsFile);
const rules = ruleFiles.flatMap(({ content }) => content as readonly DutyRule[]);
const law: Law = { base: builtInRules, rules, exceptions, definitions };

/** Tries each mutant of these kinds of each rule, exception and definition, in the order of the files. */
export function* triedMutants(kinds: ReadonlySet<MutantKind>): Generator<TriedMutant> {
  for (const { name, content } of ruleFiles)
    for (const rule of content as readonly DutyRule[])
      yield* tried(name, rule, kinds, new Set([rule.id]), (mutated) => ({
        ...law,
        rules: rules.map((one) => (one === rule ? mutated : one)),
      }));
  for (const exception of exceptions)
    yield* tried(exceptionsFile, exception, kinds, idsWhere(isExcusedBy(exception.id)), (mutated) => ({
      ...law,
      exceptions: exceptions.map((one) => (one === exception ? mutated : one)),
    }));
  for (const definition of definitions)
    yield* tried(definitionsFile, definition, kinds, usersOf(definition.id), (mutated) => ({
      ...law,
      definitions: definitions.map((one) => (one === definition ? mutated : one)),
    }));
}

function* tried<Part extends { id: string }>(
  file: string,
  part: Part,
  kinds: ReadonlySet<MutantKind>,
  ids: ReadonlySet<string>,
  lawWith: (mutated: Part) => Law,
): Generator<TriedMutant> {
  const { inForce } = part as { inForce?: { from: string } };
  const of = inForce === undefined ? part.id : `${part.id} from ${inForce.from}`;
  for (const { mutated, ...about } of mutantsOf(part as unknown as Record<string, unknown>))
    if (kinds.has(about.kind)) yield { file, of, ...about, isTold: isTold(ids, lawWith(mutated as unknown as Part)) };
}

function idsWhere(isOne: (rule: DutyRule) => boolean): ReadonlySet<string> {
  return new Set(rules.filter(isOne).map(({ id }) => id));
}

function isExcusedBy(id: string) {
  return (rule: DutyRule) => rule.kind === "time-limit" && rule.exceptions?.includes(id) === true;
}

/** The rules that use a definition, or are excused by an exception that uses it. */
function usersOf(id: string): ReadonlySet<string> {
  const using = exceptions.filter(({ uses }) => uses?.includes(id));
  return idsWhere((rule) => rule.uses?.includes(id) === true || using.some((one) => isExcusedBy(one.id)(rule)));
}
