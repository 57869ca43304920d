import type { CaseReport } from "../../evaluate/finding";

/** A value as JSON for people and programs, with a line end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** `{ "asOf", "reports": [{ "id", "findings" }] }` as `toJson` would write it, in pieces: the whole may not fit one text. */
export function* reportsAsJson(asOf: string, reports: readonly CaseReport[]): Generator<string> {
  yield `{\n  "asOf": ${JSON.stringify(asOf)},\n  "reports": [`;
  for (const [i, { id, findings }] of reports.entries()) {
    const report = JSON.stringify({ id, findings }, null, 2).replaceAll("\n", "\n    ");
    yield `${i === 0 ? "" : ","}\n    ${report}`;
  }
  yield `${reports.length === 0 ? "" : "\n  "}]\n}\n`;
}

/** One report a line: `{ "id", "asOf", "findings" }`. */
export function* reportsAsNdjson(reports: readonly CaseReport[]): Generator<string> {
  for (const { id, asOf, findings } of reports) yield `${JSON.stringify({ id, asOf, findings })}\n`;
}
