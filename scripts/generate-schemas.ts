// The JSON Schema of everything that people write by hand or other systems hand in, for editors and validators.
import * as z from "zod";
import { measuresSchema } from "../src/caseload/measures-schema";
import { extractMappingSchema } from "../src/extracts/mapping-schema";
import { criterionFileSchema } from "../src/quality/criterion-schema";
import { gradingSchema } from "../src/quality/grading-schema";
import { planRecordSchema } from "../src/quality/plan-record";
import { caseRecordSchema } from "../src/records/case-record";
import {
  definitionFileSchema,
  instrumentFileSchema,
  interpretationFileSchema,
  ruleFileSchema,
  stepFileSchema,
} from "../src/rules/rule-schema";
import { policySchema } from "../src/timetables/policy-schema";
import type { GeneratedFile } from "./generated-file";

const schemas = {
  rules: ruleFileSchema,
  interpretations: interpretationFileSchema,
  instruments: instrumentFileSchema,
  definitions: definitionFileSchema,
  steps: stepFileSchema,
  policy: policySchema,
  "extract-mapping": extractMappingSchema,
  measures: measuresSchema,
  criteria: criterionFileSchema,
  grading: gradingSchema,
  "plan-record": planRecordSchema,
  "case-record": caseRecordSchema,
};

/** The schemas as files, in the draft that editors support best. */
export function schemaFiles(): GeneratedFile[] {
  return Object.entries(schemas).map(([name, schema]) => ({
    path: `rules/schema/${name}.schema.json`,
    content: `${JSON.stringify(z.toJSONSchema(schema, { target: "draft-07", io: "input" }), null, 2)}\n`,
  }));
}
