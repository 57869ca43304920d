import type { PlanRecord } from "../../quality/plan-record";
import { displayId } from "./finding-table";

/** What a part of each list is called, and the section in which it stands when it does not say. */
const parts = new Map<string, { name: string; section?: string }>([
  ["sections", { name: "section" }],
  ["voice", { name: "view", section: "A" }],
  ["needs", { name: "need" }],
  ["outcomes", { name: "outcome", section: "E" }],
  ["provisions", { name: "provision" }],
  ["recommendations", { name: "recommendation" }],
  ["advice", { name: "advice", section: "K" }],
  ["reviews", { name: "review" }],
  ["changes", { name: "change" }],
]);

/**
 * A part of a plan in words, such as `provision 3 (Section F)`: letters and numbers alone, and nothing that stands in the part. A pointer
 * that an auditor has mistyped stays as it is.
 */
export function partOfPlan(pointer: string, plan: PlanRecord): string {
  if (pointer === "") return "the plan";
  const [list = "", index = "", field] = pointer.split("/").slice(1);
  const kind = parts.get(list);
  if (index === "" && kind === undefined) return displayId(inWords(list));
  if (kind === undefined || !/^\d{1,6}$/.test(index)) return displayId(pointer);
  const number = Number(index) + 1;
  const lists = plan as unknown as Readonly<Record<string, { letter?: string; section?: string }[] | undefined>>;
  const part = lists[list]?.[Number(index)];
  if (list === "sections") return part?.letter === undefined ? `section ${number}` : `Section ${part.letter}`;
  const section = part?.section ?? kind.section;
  const where = `${kind.name} ${number}${section === undefined ? "" : ` (Section ${section})`}`;
  return field === undefined || field === "text" ? where : `${where}, ${displayId(inWords(field))}`;
}

/** `noProvisionBecause` as `no provision because`. */
function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
