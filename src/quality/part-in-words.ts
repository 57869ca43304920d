import type { PlanRecord } from "./plan-record";

/** What an entry of each list is called, and the section in which it stands where it does not say. */
const parts: Readonly<Record<string, { name: string; section?: string }>> = {
  voice: { name: "View", section: "A" },
  needs: { name: "Need" },
  outcomes: { name: "Outcome", section: "E" },
  provisions: { name: "Provision" },
  recommendations: { name: "Recommendation" },
  advice: { name: "Advice", section: "K" },
  reviews: { name: "Review" },
  changes: { name: "Change" },
};

/** The part of a plan that a JSON Pointer leads to, to begin a sentence with: `Provision 3 in Section F`, `The plan`. */
export function partInWords(pointer: string, plan: PlanRecord): string {
  const [, list = "", at] = /^\/(\w+)\/(\d+)/.exec(pointer) ?? [];
  if (at === undefined) return "The plan";
  const entries = plan as unknown as Readonly<Record<string, { letter?: string; section?: string }[] | undefined>>;
  const entry = entries[list]?.[Number(at)];
  const number = Number(at) + 1;
  if (list === "sections") return entry?.letter === undefined ? `Section number ${number}` : `Section ${entry.letter}`;
  const part = Object.hasOwn(parts, list) ? parts[list]! : { name: "Part" };
  const section = entry?.section ?? part.section;
  return `${part.name} ${number}${section === undefined ? "" : ` in Section ${section}`}`;
}
