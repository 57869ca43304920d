import type { FilledCell } from "../formats/csv-row";
import { assembleRow } from "../formats/csv-row";
import type { Step } from "../formats/schema-fields";
import type { CaseRecord } from "../records/case-record";
import { InvalidRecordError } from "../records/errors";
import { readCaseRecord } from "../records/read-record";
import type { CellValue } from "./mapping";
import { pathInPart, type Target, targetOf } from "./target";

/** A value that every case has. */
export interface Constant {
  target: Target;
  value: CellValue;
}

/** The constants of a mapping that was checked. */
export function constantsOf(always: Record<string, CellValue> = {}): Constant[] {
  return Object.entries(always).map(([field, value]) => ({ target: targetOf(field)!, value }));
}

/** What to say of a field of a case that cannot be read. */
export type RefuseField = (heading: string, message: string) => void;

const upn = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/i;

/**
 * Makes a case of its cells. A constant within an entry of a list, such as who was asked for advice, holds only where a cell says something of
 * that entry.
 *
 * @returns `undefined` where the case cannot be read; every fault has been told.
 */
export function caseOfCells(
  cells: readonly FilledCell[],
  constants: readonly Constant[],
  refuse: RefuseField,
): CaseRecord | undefined {
  const filled = [...cells];
  for (const { target, value } of constants) {
    if (value === null) continue;
    for (const path of pathsOf(target, cells)) filled.push({ heading: target.field, path, value });
  }
  const { value, fieldAt } = assembleRow(filled);
  if (typeof value.id === "string" && upn.test(value.id.trim())) {
    refuse(fieldAt("/id"), "this looks like a UPN, and is not kept: give each case a reference of its own");
    return undefined;
  }
  try {
    return readCaseRecord(value);
  } catch (error) {
    if (!(error instanceof InvalidRecordError)) throw error;
    for (const { pointer, expected, found } of error.issues)
      refuse(fieldAt(pointer), `expected ${expected}; found ${found}`);
    return undefined;
  }
}

/** Where a constant goes: once where its field is in no list, else into each entry meant of which the cells say something. */
function pathsOf(target: Target, cells: readonly FilledCell[]): Step[][] {
  const { path, partAt } = target;
  const list = path.findLastIndex((step) => typeof step === "number");
  if (list < 0) return [[...path]];
  const isMeant = (step: Step, i: number) => i === partAt || path[i] === step;
  const entries = cells.flatMap(({ path: filled }) => {
    const entry = filled.slice(0, list + 1);
    return entry.length === list + 1 && entry.every(isMeant) ? [entry.join(".")] : [];
  });
  return [...new Set(entries)].map((entry) => pathInPart(target, Number(entry.split(".")[partAt ?? list])));
}
