import { type DayParts, readDay } from "../page/day";
import type { Problem } from "../page/problem";
import { fieldAt } from "./fields";

/** What stands in the form, by the path of its field. */
export type Answers = Readonly<Record<string, DayParts | string | readonly string[]>>;

/** The id of the form's field for a path. */
export const idOf = (path: string): string => `field-${path.replaceAll(".", "-")}`;

/** The record that the answers to these fields make, and what has to be put right before it is one. */
export function recordOf(
  reference: string,
  paths: readonly string[],
  answers: Answers,
): { record: object; problems: Problem[] } {
  const record: Tree = { id: reference.trim() || "my-case" };
  const problems: Problem[] = [];
  let answered = 0;
  for (const path of paths) {
    const { value, fault } = valueAt(path, answers[path]);
    if (fault !== undefined) problems.push({ field: idOf(path), message: `${fault}: ${fieldAt(path).label}` });
    if (value === undefined) continue;
    answered += 1;
    put(record, path.split("."), value);
  }
  if (answered === 0 && problems.length === 0)
    problems.push({ field: idOf(paths[0]!), message: "Enter at least one date" });
  return { record, problems };
}

function valueAt(path: string, answer: Answers[string] | undefined): { value?: unknown; fault?: string } {
  if (answer === undefined || answer === "") return {};
  if (typeof answer === "string") return valueOfText(fieldAt(path).sort, answer.trim());
  if (!("day" in answer)) return answer.length === 0 ? {} : { value: answer };
  const read = readDay(answer);
  return "fault" in read ? read : read.iso === undefined ? {} : { value: read.iso };
}

function valueOfText(sort: string, text: string): { value?: unknown; fault?: string } {
  if (text === "") return {};
  if (sort === "statement") return { value: text === "yes" };
  if (sort !== "number") return { value: text };
  return /^\d+(\.\d+)?$/.test(text) ? { value: Number(text) } : { fault: "Enter a number" };
}

interface Tree {
  [step: string]: unknown;
}

/** Puts a value at its place: a step that is a number is one in a list. */
function put(into: Tree, [step, ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) into[step!] = value;
  else {
    into[step!] ??= /^\d+$/.test(rest[0]!) ? [] : {};
    put(into[step!] as Tree, rest, value);
  }
}
