import localPolicy from "../../rules/attendance/local-policy.json";

/** A rule with places for a policy's figures. */
export interface Template extends Record<string, unknown> {
  id: string;
  /** The figures that a policy must have for the rule, or the words that one of them must be. */
  given?: (string | { figure: string; is: unknown[] })[];
  /** A list of the policy: a rule for each of its entries. */
  forEach?: string;
  uses?: string[];
  dates?: Record<string, unknown>;
  amounts?: Record<string, unknown>;
}

/** The rules that a council's policy is turned into. */
export const templates = localPolicy as unknown as readonly Template[];
