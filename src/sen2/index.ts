/**
 * The SEN2 person-level return: its model, and readers of its layouts, which drop names and hash identifiers.
 * Reconstructed from public sources: no conformity to the department's schema is claimed.
 *
 * @packageDocumentation
 */
export { InvalidSen2OptionError, Sen2FileError, type Sen2Refusal } from "./errors";
export type { Sen2LayoutKey } from "./fields";
export { sen2InputIssues } from "./input-issues";
export type { Sen2ReadOptions } from "./options";
export { checkSen2, type Sen2Finding } from "./quality/check-person";
export type { Sen2QualityRule, Sen2QualityTest, Sen2Severity } from "./quality/quality-rule";
export { sen2QualityRules } from "./quality/quality-rules";
export {
  createSen2QualityCollector,
  mergeSen2Quality,
  type Sen2QualityCollector,
  type Sen2QualityCounts,
  type Sen2QualityLine,
  summariseSen2Quality,
} from "./quality/summary";
export type { Sen2Issue, Sen2IssueCode, Sen2ReadReport, Sen2UnknownName } from "./read-report";
export { readSen2Tables, type Sen2TablesRead } from "./read-tables";
export type {
  Sen2ActivePlan,
  Sen2Assessment,
  Sen2Header,
  Sen2NamedPlan,
  Sen2Need,
  Sen2Person,
  Sen2Placement,
  Sen2PlanDetail,
  Sen2Request,
  Sen2Return,
} from "./return";
export { type Sen2Row, type Sen2Table, sen2CsvTable } from "./sen2-table";
export { type Sen2CaseOptions, sen2Cases } from "./to-cases";
export { type Sen2Version, sen2VersionOf, sen2Versions } from "./version";
export { sen2WorkbookTables } from "./workbook-tables";
export { createSen2XmlReader, readSen2Xml, type Sen2XmlReader } from "./xml-reader";
