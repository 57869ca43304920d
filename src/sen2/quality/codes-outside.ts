import data from "../../../rules/sen2/code-versions.json";
import { moduleOf, type Sen2Field, sen2Codes } from "../fields";
import { isFrom, type Sen2Version } from "../version";

/** Says which fields of a part hold a code that is none, in a version of the return or in any where it is not known. */
export type CodesOutside = (part: object, version: Sen2Version | undefined) => string[];

const untested: readonly string[] = data.untestedCodes;
const codesFrom = data.codesFrom as readonly { codes: string; code: string; from: Sen2Version }[];

/** The test of the codes of a module, and of fields that only some versions have. */
export function codesOutsideOf(module: string): CodesOutside {
  const fields = moduleOf(module).fields.filter(({ privacy }) => privacy !== "dropped" && privacy !== "hashed");
  return (part, version) =>
    fields
      .filter((field) => {
        const value = (part as Record<string, unknown>)[field.name];
        return value !== undefined && !(isInVersion(field.version, version) && isCode(field, value, version));
      })
      .map(({ name }) => name);
}

/** Whether a version has what is said to be in versions such as `>=1.2`; of one that is not known nothing is held against it. */
export function isInVersion(range: string | undefined, version: Sen2Version | undefined): boolean {
  if (range === undefined || version === undefined) return true;
  const isAtLeast = range.startsWith(">=");
  const bound = range.replace(/^(>=|<)/, "") as Sen2Version;
  return isFrom(bound, version) === isAtLeast;
}

function isCode({ type, codes }: Sen2Field, value: unknown, version: Sen2Version | undefined): boolean {
  const values =
    type === "code" && codes !== undefined && !untested.includes(codes) ? sen2Codes[codes]?.values : undefined;
  if (values === undefined) return true;
  if (!Object.hasOwn(values, value as string)) return false;
  const since = codesFrom.find((one) => one.codes === codes && one.code === value)?.from;
  return since === undefined || version === undefined || isFrom(since, version);
}
