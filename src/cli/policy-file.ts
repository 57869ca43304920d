import { InvalidInputError, printable } from "../formats/input-error";
import { parseJson } from "../formats/json-text";
import { nearestNames } from "../formats/nearest-names";
import { policies } from "../timetables/built-in-policies";
import type { Policy } from "../timetables/policy";
import { readPolicy } from "../timetables/read-policy";
import { UsageError } from "./failure";
import { readTextFile } from "./input";

/** The policy that is shipped under an id. */
export function shippedPolicy(id: string): Policy {
  const found = policies.find((one) => one.id === id);
  if (found !== undefined) return found;
  const near = nearestNames(
    id,
    policies.map((one) => one.id),
  );
  const hint = near.length === 0 ? "See: send-compliance policies." : `Perhaps: ${near.join(", ")}?`;
  throw new UsageError(`There is no policy "${printable(id)}". ${hint}`);
}

/**
 * The policy that is meant by an id of those shipped, or by the path of a file: whatever has a dot or a slash is a path.
 *
 * @throws UsageError, FileError, InvalidInputError, or InvalidPolicyError with every fault of the file.
 */
export async function policyOf(idOrFile: string): Promise<Policy> {
  if (!/[./\\]/.test(idOrFile)) return shippedPolicy(idOrFile);
  const { fileName, text } = await readTextFile(idOrFile);
  const parsed = parseJson(text);
  if ("value" in parsed) return readPolicy(parsed.value, printable(fileName));
  const { line, message } = parsed.fault;
  throw new InvalidInputError([{ file: fileName, line, field: "", message }]);
}
