import type { CaseRecord } from "../../records/case-record";
import type { Placed } from "./placed";

/** A case that is being counted. */
export interface CaseInHand {
  record: CaseRecord;
  /** The name under which it is counted in each of the case dimensions, in their order; `null` where it is not recorded. */
  names: readonly (string | null)[];
  /** What the rules of the measures say of it: one outcome for each thing that a limit reaches. */
  outcomes: readonly Placed[];
}
