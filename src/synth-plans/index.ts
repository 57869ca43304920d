export { type Defect, defectIds, withDefect } from "./defects";
export { type Layout, layouts, planBlocks } from "./layouts";
export { carriedBy } from "./layouts/carried";
export { type PlanQuality, type PlanSynthesisOptions, synthesisePlan } from "./synthesise-plan";
export { writeMarkdown } from "./write-markdown";
export { writeText } from "./write-text";
