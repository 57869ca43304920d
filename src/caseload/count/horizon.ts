import type { EpochDay } from "../../calendar/civil-date";
import { measures } from "../measures";
import type { FigureName } from "../slots";

const lastDays = measures.forecast.weeks.map((weeks) => 7 * weeks);

/** The place of the first horizon of the forecast in which an open limit ends; -1 for what is not open, or ends beyond all. */
export function horizonOf(figure: FigureName, dueOn: EpochDay | undefined, asOf: EpochDay): number {
  if (figure !== "open" || dueOn === undefined) return -1;
  for (let i = 0; i < lastDays.length; i++) if (dueOn - asOf <= lastDays[i]!) return i;
  return -1;
}
