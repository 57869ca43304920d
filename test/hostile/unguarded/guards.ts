// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what stands in these strings is source text.
/** A line of the source that keeps harm out, and the tests that must fail once it is taken out. */
export interface Guard {
  /** What it keeps out. */
  against: string;
  file: string;
  /** The line, or the part of it, as it stands once in the file. */
  guard: string;
  /** What stands there in the version without the guard. */
  without: string;
  /** The test file, and words of the name of a test in it. */
  test: string;
  named: string;
}

const readers = "test/hostile/readers.test.ts";
const hostilePlans = "test/plan-files/hostile.test.ts";

export const guards: readonly Guard[] = [
  {
    against: "entities of a Word document's own",
    file: "src/plan-files/docx/xml.ts",
    guard: 'parser.on("doctype", () => {',
    without: 'parser.on("comment", () => {',
    test: hostilePlans,
    named: "entit",
  },
  {
    against: "entities of a return's own",
    file: "src/sen2/xml-reader.ts",
    guard: 'parser.on("doctype", () =>',
    without: 'parser.on("comment", () =>',
    test: "test/sen2/xml-reader.test.ts",
    named: "entity bomb",
  },
  {
    against: "packed files that say how large they unpack",
    file: "src/packed-files/directory.ts",
    guard: "if (total > limits.unpackedBytes)",
    without: "if (total < 0)",
    test: hostilePlans,
    named: "refuses a bomb by what its directory says",
  },
  {
    against: "parts that unpack to more than they say",
    file: "src/packed-files/unpack.ts",
    guard: "if (length > unpacked)",
    without: "if (length < 0)",
    test: hostilePlans,
    named: "refuses a bomb whose directory says that it is small",
  },
  {
    against: "workbooks that unpack to more than they say",
    file: "src/packed-files/workbook.ts",
    guard: "unpackPart(bytes, part, () => undefined);",
    without: "void part;",
    test: readers,
    named: "that unpack to more than they say",
  },
  {
    against: "PDF streams that unpack without end",
    file: "src/plan-files/read-pdf.ts",
    guard: "requireStreamSize(bytes);",
    without: "",
    test: hostilePlans,
    named: "refuses a bomb before any of it is used",
  },
  {
    against: "XML nested without end in a Word document",
    file: "src/plan-files/docx/xml.ts",
    guard: "if (depth > limits.depth)",
    without: "if (depth < 0)",
    test: hostilePlans,
    named: "XML",
  },
  {
    against: "XML nested without end in a return",
    file: "src/sen2/xml-reader.ts",
    guard: "if (open.length >= limits.depth)",
    without: "if (open.length < 0)",
    test: "test/sen2/xml-reader.test.ts",
    named: "",
  },
  {
    against: "JSON nested without end",
    file: "src/formats/json-fault.ts",
    guard: "if (depth > deepestNesting)",
    without: "if (depth < 0)",
    test: readers,
    named: "deep is refused in the cases",
  },
  {
    against: "rules and policies nested without end",
    file: "src/faults/nesting.ts",
    guard: "if (depth > deepestNesting) return true;",
    without: "if (depth > 1_000_000) return true;",
    test: readers,
    named: "deep is refused in the conditions",
  },
  {
    against: "fields that reach an object's prototype",
    file: "src/formats/forbidden-names.ts",
    guard: 'new Set(["__proto__", "constructor", "prototype"])',
    without: "new Set([])",
    test: "test/formats/json.test.ts",
    named: "never has a field named",
  },
  {
    against: "columns that reach an object's prototype",
    file: "src/formats/csv-columns.ts",
    guard: 'if (heading.split(".").some((step) => forbiddenNames.has(step))) {',
    without: "if (heading.length < 0) {",
    test: "test/formats/csv.test.ts",
    named: "never are",
  },
  {
    against: "numbers that no record can hold",
    file: "src/formats/csv-cell.ts",
    guard: "return /^-?\\d{1,9}(\\.\\d{1,4})?$/.test(text)",
    without: 'return text !== ""',
    test: "test/formats/csv-cell.test.ts",
    named: "",
  },
  {
    against: "formulas in CSV and in workbooks",
    file: "src/formats/csv-cell.ts",
    guard: "return /^\\s*[=+\\-@\\uFF0B\\uFF0D\\uFF1D\\uFF20]|^[\\t\\r\\n]/.test(text) ? `'${text}` : text;",
    without: "return text;",
    test: readers,
    named: "are written as none by any command",
  },
  {
    against: "formulas in workbooks",
    file: "src/cli/output/workbook.ts",
    guard: ": harmlessCell(cell.replace(",
    without: ": String(cell.replace(",
    test: readers,
    named: "are written as none by any command",
  },
  {
    against: "markup in pages",
    file: "src/report/page/page.tsx",
    guard: "const markup = renderToStaticMarkup(page)",
    without: 'const markup = renderToStaticMarkup(page).replaceAll("&lt;", "<")',
    test: readers,
    named: "makes no element in the pages",
  },
  {
    against: "markup in Markdown",
    file: "src/synth-plans/write-markdown.ts",
    guard: 'text.replace(/[\\\\`*_[\\]<>|#&]/g, "\\\\$&")',
    without: "text",
    test: readers,
    named: "is text in the plans that are written as Markdown",
  },
  {
    against: "control characters in calendars",
    file: "src/formats/schedule-calendar.ts",
    guard: "(case ${printable(id, longestId)})",
    without: "(case ${id})",
    test: readers,
    named: "takes no line, property or control character",
  },
  {
    against: "control characters in messages",
    file: "src/formats/input-error.ts",
    guard: 'text.replace(/[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]/gu, "\\uFFFD")',
    without: "text",
    test: "test/formats/input-error.test.ts",
    named: "",
  },
  {
    against: "paths in a plan's reference",
    file: "src/cli/audit/write-each.ts",
    guard: "const names = namesOf(audited.map(({ file }) => file));",
    without: "const names = audited.map(({ plan }) => plan.id);",
    test: readers,
    named: "come from the plans' files",
  },
  {
    against: "half-written files in place of whole ones",
    file: "src/cli/output/write-file.ts",
    guard: "const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);",
    without: "const temporary = file;",
    test: "test/hostile/interrupted.test.ts",
    named: "",
  },
];
