export { type CaseFormat, caseFormats, formatOfName, sniffFormat } from "./case-format";
export { type InputIssue, InvalidInputError } from "./input-error";
export { type CaseInput, type ReadCasesOptions, readCases } from "./read-cases";
export { caseColumns, writeCsv } from "./write-csv";
