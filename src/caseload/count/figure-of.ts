import type { EpochDay } from "../../calendar/civil-date";
import type { Sighting } from "../../evaluate/visit";
import type { FigureName } from "../slots";

/** What a sighting is counted as on the as-of date; `undefined` where its rule does not reach. */
export function figureOf(
  { outcome, dueOn, doneOn, daysLate = 0 }: Pick<Sighting, "outcome" | "dueOn" | "doneOn" | "daysLate">,
  asOf: EpochDay,
): FigureName | undefined {
  switch (outcome) {
    case "not-applicable":
      return undefined;
    case "met":
      return dueOn !== undefined && dueOn >= asOf ? "early" : "inTime";
    case "breached":
      if (doneOn !== undefined || dueOn === undefined) return "late";
      // Days that stopped being counted before the as-of date: what was owed came to an end.
      return daysLate < asOf - dueOn ? "late" : "overdue";
    case "open":
    case "excepted":
      return outcome;
    default:
      return "undetermined";
  }
}
