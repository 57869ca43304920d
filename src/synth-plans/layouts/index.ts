import type { Block } from "../../plan-files/block";
import type { PlanRecord } from "../../quality/plan-record";
import { landscapeColumns, sideBySideColumns, threadTable } from "./grid";
import { heading, numbersOf } from "./parts";
import {
  adviceList,
  adviceTable,
  areasWithoutNeed,
  budget,
  front,
  hasSection,
  needLists,
  outcomeList,
  placement,
  provisionList,
  signature,
  socialCare,
  targets,
  voiceLists,
  voiceTable,
} from "./sections";

/**
 * How a document lays a plan out: each section under its heading, as lists; Sections E and F side by side in one table;
 * or a landscape table that pairs B, E and F, with several letters in its headings.
 */
export const layouts = ["headings", "side-by-side", "landscape"] as const;

/** One of the layouts. */
export type Layout = (typeof layouts)[number];

/** A plan as the blocks of a document. */
export function planBlocks(plan: PlanRecord, layout: Layout): Block[] {
  const numbers = numbersOf(plan);
  const end = [
    ...provisionList(plan, "G", numbers),
    ...socialCare(plan, numbers),
    ...placement(plan),
    ...(hasSection(plan, "J") ? budget(plan) : []),
    ...(layout === "headings" ? adviceList(plan, numbers) : adviceTable(plan, numbers)),
    ...signature(plan),
  ];
  const health = [...needLists(plan, "C", numbers), ...needLists(plan, "D", numbers)];
  if (layout === "headings")
    return [
      ...front(plan),
      ...voiceLists(plan, numbers),
      ...needLists(plan, "B", numbers),
      ...health,
      ...outcomeList(plan, numbers),
      ...provisionList(plan, "F", numbers),
      ...end,
    ];
  if (layout === "side-by-side")
    return [
      ...front(plan),
      ...voiceLists(plan, numbers),
      ...needLists(plan, "B", numbers),
      ...health,
      heading("Sections E and F: Outcomes and provision"),
      threadTable(plan, sideBySideColumns, numbers),
      ...targets(plan),
      ...end,
    ];
  return [
    ...front(plan),
    ...voiceTable(plan, numbers),
    heading("Sections B, E and F: Needs, outcomes and provision"),
    threadTable(plan, landscapeColumns, numbers),
    ...targets(plan),
    ...areasWithoutNeed(plan),
    ...health,
    ...end,
  ];
}
