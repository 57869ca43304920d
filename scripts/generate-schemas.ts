import { mkdirSync } from "node:fs";
import { z } from "zod";
import { caseRecordSchema } from "../src/records/case-record";
import { instrumentFileSchema, interpretationFileSchema, ruleFileSchema } from "../src/rules/rule-schema";
import { writeOrCheck } from "./write-or-check";

/** The JSON Schema of everything that people write by hand or other systems hand in, for editors and for validators. */
const schemas = {
  "rules.schema.json": ruleFileSchema,
  "interpretations.schema.json": interpretationFileSchema,
  "instruments.schema.json": instrumentFileSchema,
  "case-record.schema.json": caseRecordSchema,
};

mkdirSync("rules/schema", { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const json = z.toJSONSchema(schema, { target: "draft-07", io: "input" });
  await writeOrCheck(`rules/schema/${name}`, `${JSON.stringify(json, null, 2)}\n`);
}
