import type { CaseReport } from "../../evaluate/finding";
import type { Schedule } from "../../evaluate/schedule";

/** A value as JSON for people and programs, with a line end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** `{ "asOf", "reports": [{ "id", "findings" }] }`. */
export function reportsAsJson(asOf: string, reports: readonly CaseReport[]): Generator<string> {
  return listAsJson(
    asOf,
    "reports",
    reports.map(({ id, findings }) => ({ id, findings })),
  );
}

/** `{ "asOf", "schedules": [{ "id", "asOf", "items", "undetermined" }] }`. */
export function schedulesAsJson(asOf: string, schedules: readonly Schedule[]): Generator<string> {
  return listAsJson(asOf, "schedules", schedules);
}

/** An as-of date and a list as `toJson` would write them, in pieces: the whole may not fit one text. */
function* listAsJson(asOf: string, name: string, list: readonly unknown[]): Generator<string> {
  yield `{\n  "asOf": ${JSON.stringify(asOf)},\n  "${name}": [`;
  for (const [i, one] of list.entries()) {
    yield `${i === 0 ? "" : ","}\n    ${JSON.stringify(one, null, 2).replaceAll("\n", "\n    ")}`;
  }
  yield `${list.length === 0 ? "" : "\n  "}]\n}\n`;
}

/** One report a line: `{ "id", "asOf", "findings" }`. */
export function* reportsAsNdjson(reports: readonly CaseReport[]): Generator<string> {
  for (const { id, asOf, findings } of reports) yield `${JSON.stringify({ id, asOf, findings })}\n`;
}
