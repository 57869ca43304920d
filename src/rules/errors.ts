/** One fault in a rule file. */
export interface RuleFault {
  /** The file's name as it was given. */
  file: string;
  /** A JSON Pointer to the fault. */
  pointer: string;
  /** What is wrong, and what was expected. */
  message: string;
}

/** A rule set that cannot be used, with all its faults at once. */
export class InvalidRuleSetError extends Error {
  override readonly name = "InvalidRuleSetError";
  constructor(readonly issues: readonly RuleFault[]) {
    super(inWords("The rule set", issues));
  }
}

/** A council's policy that cannot be used, with all its faults at once. */
export class InvalidPolicyError extends Error {
  override readonly name = "InvalidPolicyError";
  constructor(readonly issues: readonly RuleFault[]) {
    super(inWords("The policy", issues));
  }
}

function inWords(what: string, issues: readonly RuleFault[]): string {
  const lines = issues.map(({ file, pointer, message }) => `  ${file}#${pointer}: ${message}`);
  return [`${what} has ${issues.length} fault${issues.length === 1 ? "" : "s"}:`, ...lines].join("\n");
}
