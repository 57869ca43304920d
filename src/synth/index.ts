export { InvalidSynthesisError } from "./errors";
export { type SynthesisOptions, synthesiseCases } from "./synthesise";
