import type { PlanRecord } from "../../quality/plan-record";
import { type Columns, landscapeColumns, sideBySideColumns } from "./grid";
import type { Layout } from "./index";

/** Fields that stand in the table of a layout, and that links of its rows give. */
const always = ["id", "section", "text", "needIds", "outcomeIds"];

/**
 * A plan without what a layout leaves out: the tables have no columns for every field of a need, an outcome or special
 * educational provision. The layout of headings carries everything that is synthesised.
 */
export function carriedBy(layout: Layout, plan: PlanRecord): PlanRecord {
  if (layout === "headings") return plan;
  const { B, E, F } = layout === "landscape" ? landscapeColumns : { ...sideBySideColumns, B: undefined };
  return {
    ...plan,
    ...(plan.needs && {
      needs: plan.needs.map((need) => (B && need.section === "B" ? only(need, B, ["area"]) : need)),
    }),
    ...(plan.outcomes && { outcomes: plan.outcomes.map((outcome) => only(outcome, E)) }),
    ...(plan.provisions && {
      provisions: plan.provisions.map((one) => (one.section === "F" ? only(one, F) : one)),
    }),
  };
}

/** A part with the fields that its columns carry. */
function only<Part extends object>(part: Part, { fields }: Columns<Part>, more: readonly string[] = []): Part {
  const carried = new Set<string>([...always, ...more, ...fields.flatMap(({ carries }) => carries)]);
  return Object.fromEntries(Object.entries(part).filter(([field]) => carried.has(field))) as Part;
}
