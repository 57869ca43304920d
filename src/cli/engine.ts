import { createEvaluator } from "../evaluate/evaluator";
import type { CaseReport } from "../evaluate/finding";
import type { EvaluatorOptions } from "../evaluate/options";
import type { Judge } from "./judge-cases";

/** The engines that test conditions. */
export const engines = ["compiled", "json-rules-engine"] as const;

export type Engine = (typeof engines)[number];

/** Makes a judge of cases that runs on an engine. */
export async function makeCaseJudge(
  engine: Engine,
  options: EvaluatorOptions,
  asOf: string,
): Promise<Judge<CaseReport>> {
  if (engine === "compiled") {
    const evaluator = createEvaluator(options);
    return (record) => evaluator.evaluateCase(record, { asOf });
  }
  // Loaded only when asked for: the standard engine does not need it.
  const { createEngineEvaluator } = await import("../json-rules-engine/index");
  const evaluator = createEngineEvaluator(options);
  return (record) => evaluator.evaluateCase(record, { asOf });
}
