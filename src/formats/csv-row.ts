import { headingOfPath } from "./csv-columns";
import type { Step } from "./schema-fields";

/** A value of a row and the column that it stands in. */
export interface FilledCell {
  heading: string;
  path: readonly Step[];
  value: unknown;
}

/** A row as a record, and the names of its columns for paths into that record. */
export interface AssembledRow {
  value: Record<string, unknown>;
  fieldAt(pointer: string): string;
}

/** Makes a record of a row. Where index 1 of a list is used without index 0, the list closes up. */
export function assembleRow(cells: readonly FilledCell[]): AssembledRow {
  const close = closeGaps(cells);
  const placed = cells.map((cell) => ({ ...cell, closed: close(cell.path) }));
  const value: Record<string, unknown> = {};
  for (const { closed, value: leaf } of placed) place(value, closed, leaf);
  return { value, fieldAt: (pointer) => columnAt(pointer, placed) };
}

/** Renumbers the indices of each list by their rank among those that the row uses. */
function closeGaps(cells: readonly FilledCell[]): (path: readonly Step[]) => Step[] {
  const used = new Map<string, Set<number>>();
  for (const { path } of cells) {
    path.forEach((step, i) => {
      if (typeof step !== "number") return;
      const list = path.slice(0, i).join(".");
      used.set(list, (used.get(list) ?? new Set()).add(step));
    });
  }
  const ranks = new Map([...used].map(([list, indices]) => [list, [...indices].sort((a, b) => a - b)]));
  return (path) =>
    path.map((step, i) => (typeof step === "number" ? ranks.get(path.slice(0, i).join("."))!.indexOf(step) : step));
}

function place(record: Record<string, unknown>, path: readonly Step[], value: unknown) {
  let at = record as Record<Step, unknown>;
  for (const [i, step] of path.entries()) {
    if (i === path.length - 1) at[step] = value;
    else {
      at[step] ??= typeof path[i + 1] === "number" ? [] : {};
      at = at[step] as Record<Step, unknown>;
    }
  }
}

/** The heading of the column that a JSON Pointer leads to, or the heading that such a column would have. */
function columnAt(pointer: string, placed: readonly (FilledCell & { closed: Step[] })[]): string {
  const steps = pointer.split("/").slice(1);
  let nearest: { cell: (typeof placed)[number]; shared: number } | undefined;
  for (const cell of placed) {
    const differs = cell.closed.findIndex((step, i) => String(step) !== steps[i]);
    const shared = differs < 0 ? cell.closed.length : differs;
    if (nearest === undefined || shared > nearest.shared) nearest = { cell, shared };
  }
  if (nearest === undefined) return headingOfPath(steps);
  const { cell, shared } = nearest;
  if (shared === cell.path.length) return cell.heading;
  const rest = steps.slice(shared).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return headingOfPath([...cell.path.slice(0, shared), ...rest]);
}
