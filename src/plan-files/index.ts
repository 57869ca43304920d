export type { Block, Cell, DocumentText, Row, Unread } from "./block";
export { limits } from "./limits";
export { PlanFileError, type PlanFileRefusal } from "./plan-file-error";
export { readDocx } from "./read-docx";
export { readMarkdown } from "./read-markdown";
export { readPdf } from "./read-pdf";
export { readPlainText } from "./read-plain-text";
export { readPlanFile } from "./read-plan-file";
export { type ReadPlan, type ReadPlanOptions, readPlanText } from "./read-plan-text";
