/** One fault in a rule file. */
export interface RuleFault {
  /** The file's name as it was given. */
  file: string;
  /** A JSON Pointer to the fault. */
  pointer: string;
  message: string;
}

/** A rule set that cannot be used, with all its faults at once. */
export class InvalidRuleSetError extends Error {
  override readonly name = "InvalidRuleSetError";
  constructor(readonly issues: readonly RuleFault[]) {
    super(
      `The rule set has ${issues.length} fault${issues.length === 1 ? "" : "s"}:\n${issues
        .map((issue) => `  ${issue.file}#${issue.pointer}: ${issue.message}`)
        .join("\n")}`,
    );
  }
}
