import { z } from "zod";
import type { SchoolTerms } from "../calendar/school-days";
import { schemaFaults } from "../faults/schema-faults";
import { InvalidInputError } from "../formats/input-error";
import { parseJson } from "../formats/json-text";
import { readTextFile } from "./input";

const date = z.iso.date();
const range = z.strictObject({ from: date, to: date });

// Strict, so that a misspelt list of closures cannot vanish; `note` is for people.
const schoolTermsSchema = z.strictObject({
  note: z.string().optional(),
  terms: z.array(z.strictObject({ name: z.string().optional(), from: date, to: date })).min(1),
  halfTerms: z.array(range).optional(),
  insetDays: z.array(date).optional(),
  closedDays: z.array(date).optional(),
});

/**
 * Reads a school's term dates from a JSON file: `terms`, and if need be `halfTerms`, `insetDays` and `closedDays`.
 *
 * @throws InvalidInputError or FileError.
 */
export async function readSchoolTerms(file: string): Promise<SchoolTerms> {
  const { fileName, text } = await readTextFile(file);
  const parsed = parseJson(text);
  if ("fault" in parsed) {
    const { line, message } = parsed.fault;
    throw new InvalidInputError([{ file: fileName, line, field: "", message }]);
  }
  const result = schoolTermsSchema.safeParse(parsed.value);
  if (result.success) {
    const { note: _, ...terms } = result.data;
    return terms;
  }
  throw new InvalidInputError(
    schemaFaults(result.error, parsed.value).map(({ pointer, expected, found }) => ({
      file: fileName,
      field: pointer || "/",
      message: `expected ${expected}; found ${found}`,
    })),
  );
}
