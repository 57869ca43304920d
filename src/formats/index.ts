export { type CaseFormat, caseFormats, formatOfName, sniffFormat } from "./case-format";
export { partInWords } from "./case-part";
export { type InputIssue, InvalidInputError } from "./input-error";
export { type ParsedJson, parseJson } from "./json-text";
export { type CaseInput, type ReadCasesOptions, readCases } from "./read-cases";
export { schedulesAsCalendar } from "./schedule-calendar";
export { readSchoolTerms, type TermsOf } from "./school-terms";
export { caseColumns, writeCsv } from "./write-csv";
