import { toPointer } from "../faults/schema-faults";
import type { CaseRecord } from "../records/case-record";
import { InvalidRecordError } from "../records/errors";
import { readCaseRecord, type UnknownFields } from "../records/read-record";
import { type CaseFormat, formatOfName, sniffFormat } from "./case-format";
import { splitCsv } from "./csv";
import { forbiddenMessage, forbiddenPaths } from "./forbidden-names";
import { type InputIssue, InvalidInputError } from "./input-error";
import { splitJson } from "./json";
import { splitNdjson } from "./ndjson";
import type { RawCase, SplitContext, SplitFault } from "./raw-case";

/** A case of a file, checked against the schema. */
export interface CaseInput {
  /** The physical line, counted from 1, in NDJSON and CSV. */
  line: number | undefined;
  /** A JSON Pointer to the case in a JSON file; empty otherwise. */
  pointer: string;
  /** The case itself. */
  value: CaseRecord;
}

/** How to read a file of cases. */
export interface ReadCasesOptions {
  /** Named in faults; its extension decides the format when none is given. */
  fileName: string;
  /** By default the one that the file's name announces, or else what the text looks like. */
  format?: CaseFormat | undefined;
  /** Refuse fields and columns that the schema does not know (the default), or leave them out. */
  unknownFields?: UnknownFields | undefined;
}

const splitters: Record<CaseFormat, (text: string, context: SplitContext) => RawCase[]> = {
  json: splitJson,
  ndjson: splitNdjson,
  csv: splitCsv,
};

/**
 * Reads the cases of a JSON, NDJSON or CSV text. Cases may share an id.
 *
 * @throws InvalidInputError with every fault of the whole text, each with its line and field; values are never repeated.
 */
export function readCases(text: string, options: ReadCasesOptions): CaseInput[] {
  const { cases, issues } = readAll(text, options);
  if (issues.length > 0) throw new InvalidInputError(issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  return cases;
}

/** The cases of a JSON text that can be read, and what is wrong with the others. */
export interface CaseListReading {
  cases: CaseInput[];
  /** How many cases could not be read. */
  leftOut: number;
  /** Each fault with its JSON Pointer; values are never repeated. */
  issues: InputIssue[];
}

/**
 * Reads the cases of a JSON text, those that cannot be read left out and counted.
 *
 * @throws InvalidInputError for a text that is no JSON or holds no case.
 */
export function readCaseList(text: string, options: Omit<ReadCasesOptions, "format">): CaseListReading {
  const { cases, found, issues } = readAll(text, { ...options, format: "json" });
  if (found === 0) throw new InvalidInputError(issues);
  return { cases, leftOut: found - cases.length, issues };
}

function readAll(text: string, options: ReadCasesOptions) {
  const { fileName, unknownFields = "refuse" } = options;
  const issues: InputIssue[] = [];
  const refuse = (fault: SplitFault) => {
    issues.push({ file: fileName, ...fault });
  };
  const content = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const raw = isText(content, refuse)
    ? splitters[options.format ?? formatOfName(fileName) ?? sniffFormat(content)](content, { refuse, unknownFields })
    : [];
  const cases = raw.flatMap((one) => checkCase(one, unknownFields, refuse));
  if (issues.length === 0 && cases.length === 0) refuse({ field: "", message: "no cases" });
  return { cases, found: raw.length, issues };
}

/**
 * Reads the case of one line of NDJSON.
 *
 * @param line The line's number, counted from 1, for faults.
 * @throws InvalidInputError with every fault of the line; values are never repeated.
 */
export function readCaseLine(
  text: string,
  line: number,
  { fileName, unknownFields = "refuse" }: Omit<ReadCasesOptions, "format">,
): CaseInput {
  const issues: InputIssue[] = [];
  const refuse = (fault: SplitFault) => {
    issues.push({ file: fileName, ...fault, line });
  };
  const content = line === 1 && text.startsWith("\uFEFF") ? text.slice(1) : text;
  const cases = isText(content, refuse) ? splitNdjson(content, { refuse, unknownFields }) : [];
  const [input] = cases.flatMap((one) => checkCase({ ...one, line }, unknownFields, refuse));
  if (input === undefined) throw new InvalidInputError(issues);
  return input;
}

/** A NUL is a sign of UTF-16 or of a file that is no text, where every further fault would mislead. */
function isText(text: string, refuse: SplitContext["refuse"]): boolean {
  const at = text.indexOf("\0");
  if (at < 0) return true;
  const line = text.slice(0, at).split("\n").length;
  refuse({ line, field: "", message: "a NUL character: save the file as plain text in UTF-8" });
  return false;
}

function checkCase(one: RawCase, unknownFields: UnknownFields, refuse: SplitContext["refuse"]): CaseInput[] {
  const { line, pointer, value } = one;
  const refuseAt = (below: string, message: string) =>
    refuse({ ...(line === undefined ? {} : { line }), field: one.fieldAt(below), message });
  const forbidden = new Set(forbiddenPaths(value).map(toPointer));
  for (const below of forbidden) refuseAt(below, forbiddenMessage);
  try {
    return [{ line, pointer, value: readCaseRecord(value, unknownFields) }];
  } catch (error) {
    if (!(error instanceof InvalidRecordError)) throw error;
    for (const { pointer: below, expected, found } of error.issues) {
      if (!forbidden.has(below)) refuseAt(below, `expected ${expected}; found ${found}`);
    }
    return [];
  }
}
