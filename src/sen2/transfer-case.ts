import type { CaseRecord } from "../records/case-record";
import type { Sen2ActivePlan } from "./return";

type PhaseTransfer = NonNullable<CaseRecord["phaseTransfers"]>[number];

/** The kinds of transfer that a limit tells, by its month and day. */
const kindOfLimit: Readonly<Record<string, NonNullable<PhaseTransfer["kind"]>>> = {
  "02-15": "to-school",
  "03-31": "secondary-to-post-16",
};

/** The phase transfer that a review of an active plan is for; `undefined` where the return says nothing of one. */
export function transferCase(plan: Sen2ActivePlan): PhaseTransfer | undefined {
  const { phaseTransferDueDate, phaseTransferFinalDate } = plan;
  if (phaseTransferDueDate === undefined && phaseTransferFinalDate === undefined) return undefined;
  const made: PhaseTransfer = {};
  // Any other day may be five months before a transfer or a mistake: then the kind is not known.
  const kind = kindOfLimit[phaseTransferDueDate?.slice(5) ?? ""];
  if (kind !== undefined) made.kind = kind;
  if (phaseTransferDueDate !== undefined) made.limitStatedOn = phaseTransferDueDate;
  if (phaseTransferFinalDate !== undefined) made.planNamingPlacementSentOn = phaseTransferFinalDate;
  return made;
}
