import type { RuleResult } from "json-rules-engine";
import type { Truth } from "../rules/condition";

/** The parts of the engine's trace that are read here. */
type Trace = {
  all?: Trace[];
  any?: Trace[];
  not?: Trace;
  operator?: string;
  value?: unknown;
  result?: boolean;
  factResult?: unknown;
  valueResult?: unknown;
};

/**
 * The three-valued answer of a rule that the engine has run. The engine knows two answers and takes a missing fact under `not` for
 * true, so its trace is read again from the leaves up.
 */
export function truthOf(result: RuleResult): Truth {
  return truth(result.conditions as Trace);
}

function truth(trace: Trace): Truth {
  if (trace.all) return junction(trace.all, false);
  if (trace.any) return junction(trace.any, true);
  if (trace.not) {
    const inner = truth(trace.not);
    return inner === "unknown" ? inner : !inner;
  }
  if (trace.operator !== "isRecorded" && (isMissing(trace.factResult) || isMissing(trace.valueResult)))
    return "unknown";
  return trace.result === true;
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined;
}

function junction(parts: Trace[], decisive: boolean): Truth {
  const answers = parts.map(truth);
  if (answers.includes(decisive)) return decisive;
  return answers.includes("unknown") ? "unknown" : !decisive;
}
