export { type CaseFormat, caseFormats, formatOfName, sniffFormat } from "./case-format";
export { partInWords } from "./case-part";
export { type InputIssue, InvalidInputError } from "./input-error";
export { type CaseInput, type ReadCasesOptions, readCases } from "./read-cases";
export { schedulesAsCalendar } from "./schedule-calendar";
export { caseColumns, writeCsv } from "./write-csv";
