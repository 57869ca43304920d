import type { NeedsAssessment } from "../../records/case-record";
import type { requesters } from "../../records/needs-assessment";
import type { Random } from "../random";

const weights: readonly (readonly [number, (typeof requesters)[number]])[] = [
  [40, "parent-or-young-person"],
  [50, "school-or-other-setting"],
  [4, "health"],
  [4, "social-care"],
  [2, "other"],
];

/** Who asked, and whether a mediation or a tribunal took place: what a return says of an assessment beside its days. */
export function routeOf(random: Random, { requestReceivedOn }: NeedsAssessment): Partial<NeedsAssessment> {
  return {
    ...(requestReceivedOn === undefined ? {} : { requestedBy: random.weighted(weights) }),
    ...(random.percent(4) ? { mediationHeld: true } : {}),
    ...(random.percent(2) ? { tribunalHeld: true } : {}),
  };
}
