import { schemaFaults } from "../faults/schema-faults";
import { InvalidRecordError } from "../records/errors";
import { type PlanRecord, planRecordSchema } from "./plan-record";

/**
 * Checks a plan record.
 *
 * @throws InvalidRecordError with every fault, each with a JSON Pointer; values are never repeated.
 */
export function readPlanRecord(input: unknown): PlanRecord {
  const result = planRecordSchema.safeParse(input);
  if (result.success) return result.data;
  throw new InvalidRecordError(schemaFaults(result.error, input));
}
