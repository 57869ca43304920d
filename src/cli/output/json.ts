import type { CaseReport } from "../../evaluate/finding";
import type { Schedule } from "../../evaluate/schedule";
import type { AreaSummary } from "../../timetables/area-summary";
import type { TimetableCase } from "../../timetables/evaluate-timetables";
import type { SecondLook } from "../../timetables/second-look";

/** A value as JSON for people and programs, with a line end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** `{ "asOf", "reports": [{ "id", "findings" }] }`. */
export function reportsAsJson(asOf: string, reports: readonly CaseReport[]): Generator<string> {
  return listAsJson(
    { asOf },
    "reports",
    reports.map(({ id, findings }) => ({ id, findings })),
  );
}

/** `{ "asOf", "schedules": [{ "id", "asOf", "items", "undetermined" }] }`. */
export function schedulesAsJson(asOf: string, schedules: readonly Schedule[]): Generator<string> {
  return listAsJson({ asOf }, "schedules", schedules);
}

/** What is said of timetables as a whole. */
export interface TimetableHead {
  asOf: string;
  /** The id of the council's policy that was judged by too. */
  policy?: string;
  summary: AreaSummary;
}

/** `{ "asOf", "policy", "summary", "secondLook", "cases": [{ "id", "asOf", "timetables", "otherFindings" }] }`. */
export function timetablesAsJson(
  head: TimetableHead,
  secondLook: readonly SecondLook[],
  cases: readonly TimetableCase[],
): Generator<string> {
  return listAsJson({ ...head, secondLook }, "cases", cases);
}

/** A head and a list as `toJson` would write them, in pieces: the whole may not fit one text. */
export function* listAsJson(head: object, name: string, list: readonly unknown[]): Generator<string> {
  yield `${JSON.stringify(head, null, 2).replace(/\n\}$/, "")},\n  "${name}": [`;
  for (const [i, one] of list.entries()) {
    yield `${i === 0 ? "" : ","}\n    ${JSON.stringify(one, null, 2).replaceAll("\n", "\n    ")}`;
  }
  yield `${list.length === 0 ? "" : "\n  "}]\n}\n`;
}

/** One report a line: `{ "id", "asOf", "findings" }`. */
export function* reportsAsNdjson(reports: readonly CaseReport[]): Generator<string> {
  for (const { id, asOf, findings } of reports) yield `${JSON.stringify({ id, asOf, findings })}\n`;
}
