export { type CaseloadSynthesis, synthesiseCaseload } from "./caseload/synthesise-caseload";
export { InvalidSynthesisError } from "./errors";
export type { Invention } from "./invention";
export { type SynthesisOptions, synthesiseCases } from "./synthesise";
