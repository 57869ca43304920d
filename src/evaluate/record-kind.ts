import { readCaseRecord, type UnknownFields } from "../records/read-record";
import type { Scopes } from "../rules/facts";
import { scopes } from "./scopes";

/** What rules are judged against: the record of a case, or of something else that has scopes and facts. */
export interface RecordKind {
  scopes: Scopes;
  /** Checks a record; throws InvalidRecordError. */
  read(input: unknown, unknownFields: UnknownFields | undefined): { id: string };
}

/** The record of a case. */
export const caseKind: RecordKind = { scopes, read: readCaseRecord };
