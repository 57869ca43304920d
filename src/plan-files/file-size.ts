import { limits, megabytes } from "./limits";
import { PlanFileError } from "./plan-file-error";

/** Refuses a file that is empty or too large, before anything of it is read. Throws {@link PlanFileError}. */
export function requireSize(bytes: Uint8Array, most: number = limits.fileBytes): void {
  if (bytes.length === 0) throw new PlanFileError("empty", "The file is empty: give the file of the plan itself.");
  if (bytes.length > most)
    throw new PlanFileError("too-large", `The file is larger than ${megabytes(most)}: take pictures out and save.`);
}
