import { schemaFaults } from "../faults/schema-faults";
import { type CaseRecord, caseRecordSchema, looseCaseRecordSchema } from "./case-record";
import { InvalidRecordError } from "./errors";

/** What to do with fields that the schema does not know. */
export type UnknownFields = "refuse" | "ignore";

/**
 * Checks a case record.
 *
 * @throws InvalidRecordError with every fault, each with a JSON Pointer; values are never repeated.
 */
export function readCaseRecord(input: unknown, unknownFields: UnknownFields = "refuse"): CaseRecord {
  const schema = unknownFields === "ignore" ? looseCaseRecordSchema : caseRecordSchema;
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new InvalidRecordError(schemaFaults(result.error, input));
}
