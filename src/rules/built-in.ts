import exceptions from "../../rules/exceptions.json";
import instruments from "../../rules/instruments.json";
import interpretations from "../../rules/interpretations.json";
import steps from "../../rules/steps.json";
import needsAssessment from "../../rules/timelines/needs-assessment.json";
import type { RuleFile } from "./load";
import type { ExceptionRule, Instrument, Interpretation, RuleSet } from "./rule";
import type { Step } from "./step";

/** The files of the built-in rule set, to check again or to lay files of one's own over. */
export const builtInFiles: readonly RuleFile[] = [
  { name: "rules/instruments.json", content: instruments },
  { name: "rules/interpretations.json", content: interpretations },
  { name: "rules/steps.json", content: steps },
  { name: "rules/exceptions.json", content: exceptions },
  { name: "rules/timelines/needs-assessment.json", content: needsAssessment },
];

// Checked by the tests of every release, so not again each time the library is loaded.
/** The law as this release has it. */
export const builtInRules: RuleSet = {
  instruments: Object.fromEntries((instruments as Instrument[]).map((one) => [one.id, one])),
  interpretations: interpretations as Interpretation[],
  steps: steps as unknown as Step[],
  exceptions: exceptions as unknown as ExceptionRule[],
  rules: needsAssessment as unknown as RuleSet["rules"],
};
