/**
 * Measures over a whole caseload: what became of each statutory limit, the department's percentage, backlogs and forecasts.
 *
 * @packageDocumentation
 */
export { InvalidOptionsError } from "../evaluate/options";
export { InvalidRecordError, type RecordIssue } from "../records/errors";
export type { Shown } from "../suppression/shown";
export { type CaseloadCounter, type CaseloadOptions, createCaseloadCounter } from "./counter";
export type { CaseloadCounts, Counted } from "./counts";
export { type DepartmentCounts, departmentPercentages } from "./department-percentages";
export type * from "./department-summary";
export { type Dimension, dimensions } from "./dimensions";
export { UnlikeCountsError } from "./errors";
export type * from "./measure-summary";
export { measures } from "./measures";
export { type Measures, measuresSchema } from "./measures-schema";
export { mergeCounts } from "./merge";
export { type SummaryOptions, summariseCaseload } from "./summarise";
export type * from "./summary";
