export { createEngineEvaluator, type EngineEvaluator, evaluateCaseWithEngine } from "./evaluate-with-engine";
export { ourOperators } from "./operators";
export { type NamedCondition, toEngine, toEngineRule } from "./to-engine";
