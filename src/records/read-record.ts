import { schemaFaults } from "../faults/schema-faults";
import { type CaseRecord, caseRecordSchema, looseCaseRecordSchema } from "./case-record";
import { InvalidRecordError } from "./errors";
import { quickCheck } from "./quick-check";

/** What to do with fields that the schema does not know. */
export type UnknownFields = "refuse" | "ignore";

const isPlainlyCase = quickCheck(caseRecordSchema);

/**
 * Checks a case record.
 *
 * @throws InvalidRecordError with every fault, each with a JSON Pointer; values are never repeated.
 */
export function readCaseRecord(input: unknown, unknownFields: UnknownFields = "refuse"): CaseRecord {
  if (isPlainlyCase(input)) return input as CaseRecord;
  const schema = unknownFields === "ignore" ? looseCaseRecordSchema : caseRecordSchema;
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new InvalidRecordError(schemaFaults(result.error, input));
}
