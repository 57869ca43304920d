import { grading } from "../../quality/grading";
import type { AuditedPlan, KeptOut } from "../audit/audited-plan";
import { listAsJson } from "./json";

/** `{ "asOf", "grading", "keptOut", "audits": [{ "file", "unread", …the whole audit }] }`. */
export function auditsAsJson(
  asOf: string,
  audited: readonly AuditedPlan[],
  keptOut: readonly KeptOut[],
): Generator<string> {
  return listAsJson(
    { asOf, grading: grading.version, keptOut },
    "audits",
    audited.map(({ file, unread, audit }) => ({ file, unread, ...audit })),
  );
}
