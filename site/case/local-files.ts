// Loaded with the law: what is a school's or a council's own.
import { InvalidInputError, parseJson, readSchoolTerms } from "../../src/formats/index";
import { describePolicy, type Policy, policies, readPolicy } from "../../src/timetables/index";
import type { SchoolTermsFile } from "./judge";

export { describePolicy };

/** The policies that the library has, by the names of their councils. */
export const councils: readonly Policy[] = [...policies].sort((a, b) => a.council.localeCompare(b.council, "en-GB"));

/** Reads a file of term dates. @throws InvalidInputError with every fault, none of which repeats a value. */
export async function openSchoolTerms(file: File): Promise<SchoolTermsFile> {
  return { fileName: file.name, termsOf: readSchoolTerms(await jsonOf(file), file.name) };
}

/** Reads a council's policy. @throws InvalidInputError or InvalidPolicyError, as `openSchoolTerms`. */
export async function openPolicy(file: File): Promise<Policy> {
  return readPolicy(await jsonOf(file), file.name);
}

async function jsonOf(file: File): Promise<unknown> {
  const parsed = parseJson((await file.text()).replace(/^\uFEFF/, ""));
  if ("value" in parsed) return parsed.value;
  throw new InvalidInputError([{ file: file.name, line: parsed.fault.line, field: "", message: parsed.fault.message }]);
}
