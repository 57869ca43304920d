import { readSchoolTerms, type TermsOf } from "../formats/school-terms";
import { readJsonFile } from "./input";

/**
 * Reads the term dates of the school or of each school from a JSON file.
 *
 * @throws InvalidInputError or FileError.
 */
export async function readSchoolTermsFile(file: string): Promise<TermsOf> {
  const { fileName, value } = await readJsonFile(file);
  return readSchoolTerms(value, fileName);
}
