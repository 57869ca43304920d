import { limits } from "./limits";
import { PlanFileError } from "./plan-file-error";

/** Refuses a table with more columns than Word allows. Throws {@link PlanFileError}. */
export function requireColumns(count: number): void {
  if (count > limits.columns)
    throw new PlanFileError("too-complex", `A table has more than ${limits.columns} columns: that is no plan.`);
}
