import type { Period } from "../calendar/period";
import type { Source } from "./rule";

/** A step that has to be taken so long before the last day of a time limit that what must come between still fits. */
export interface Step {
  id: string;
  /** What has to be done, as an order. */
  title: string;
  /** The time limit that stands behind it. */
  rule: string;
  /** The fact that shows that the step was taken; in a list, any of them. */
  doneBy: string;
  /** What has to fit between the step and the last day of the limit. */
  leaving: Period;
  /** Why so long before, in a sentence. */
  because: string;
  /** Where that comes from. */
  sources: Source[];
}
