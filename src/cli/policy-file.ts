import { printable } from "../formats/input-error";
import { nearestNames } from "../formats/nearest-names";
import { policies } from "../timetables/built-in-policies";
import type { Policy } from "../timetables/policy";
import { readPolicy } from "../timetables/read-policy";
import { UsageError } from "./failure";
import { readJsonFile } from "./input";

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
  const { fileName, value } = await readJsonFile(idOrFile);
  return readPolicy(value, printable(fileName));
}
