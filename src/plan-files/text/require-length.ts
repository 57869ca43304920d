import { limits } from "../limits";
import { PlanFileError } from "../plan-file-error";

/** Refuses a text that is longer than any plan, before it is read. Throws {@link PlanFileError}. */
export function requireLength(text: string): void {
  if (text.trim() === "") throw new PlanFileError("empty", "The file is empty: give the file of the plan itself.");
  if (text.length > limits.characters)
    throw new PlanFileError("too-long", `The file has more than ${limits.characters} characters: that is no plan.`);
}
