import type { Need, PlanOutcome, PlanRecord, Provision } from "../plan-record";

/** What is recorded of a part of a plan beside its words. What is recorded counts as said. */
export type WordingFields = Partial<
  Pick<
    Provision,
    | "activity"
    | "role"
    | "expertise"
    | "mode"
    | "shared"
    | "groupMost"
    | "times"
    | "per"
    | "minutes"
    | "weeksPerYear"
    | "atLeast"
    | "upTo"
    | "service"
  > &
    Pick<PlanOutcome, "byWhen" | "byWhenOn" | "measure"> &
    Pick<Need, "impact"> &
    Pick<NonNullable<PlanRecord["sections"]>[number], "nilConfirmedBy" | "nilConfirmedOn">
>;
