import { partFacts } from "../../src/quality/part-facts";
import { planFactsSchema } from "../../src/quality/plan-facts-schema";
import type { PlanRecord } from "../../src/quality/plan-record";

/** The facts of an example: what is counted over its parts is derived, and what words come to is given in the example itself. */
export function exampleFacts(input: unknown) {
  const plan = input as PlanRecord;
  return planFactsSchema.parse({ ...partFacts(plan), ...plan });
}
