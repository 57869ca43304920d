import type { CaseloadCounter } from "../../caseload/counter";
import { type InputIssue, InvalidInputError } from "../../formats/input-error";
import { readCaseLine } from "../../formats/read-cases";
import type { CaseRecord } from "../../records/case-record";
import type { UnknownFields } from "../../records/read-record";
import { outOfReach } from "../judge-cases";
import type { SeenIds } from "../seen-ids";

/** What came of some lines. */
export interface CountedLines {
  lines: number;
  cases: number;
  leftOut: number;
  /** The first faults, with their lines counted from the first of these. */
  issues: InputIssue[];
  faults: number;
}

/** How many faults are kept word for word. */
export const keptFaults = 1_000;

/** Counts the cases of some lines, one a line; those that cannot be read are left out. */
export function countLines(
  lines: Iterable<string>,
  counter: CaseloadCounter,
  seen: SeenIds,
  { fileName, unknownFields }: { fileName: string; unknownFields: UnknownFields },
): CountedLines {
  const add = (record: CaseRecord) => {
    counter.add(record);
    seen.note(record.id);
  };
  const counted: CountedLines = { lines: 0, cases: 0, leftOut: 0, issues: [], faults: 0 };
  for (const text of lines) {
    counted.lines += 1;
    if (text.trim() === "") continue;
    const issues = faultsOf(text, counted.lines, add, fileName, unknownFields);
    if (issues.length === 0) {
      counted.cases += 1;
      continue;
    }
    counter.leaveOut();
    counted.leftOut += 1;
    counted.faults += issues.length;
    counted.issues.push(...issues.slice(0, Math.max(0, keptFaults - counted.issues.length)));
  }
  return counted;
}

/** Counts the case of a line, or tells what is wrong with it. */
function faultsOf(
  text: string,
  line: number,
  add: (record: CaseRecord) => void,
  fileName: string,
  unknownFields: UnknownFields,
): readonly InputIssue[] {
  try {
    // Most lines are sound: only one that is not is read with all the care that its faults take to be told.
    if (unknownFields === "refuse" && countPlainly(text, add)) return [];
    add(readCaseLine(text, line, { fileName, unknownFields }).value);
    return [];
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    const message = outOfReach(error);
    if (message === undefined) throw error;
    return [{ file: fileName, line, field: "", message }];
  }
}

function countPlainly(text: string, add: (record: CaseRecord) => void): boolean {
  try {
    add(JSON.parse(text));
    return true;
  } catch {
    return false;
  }
}
