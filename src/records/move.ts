import * as z from "zod";
import { needsAssessment } from "./needs-assessment";
import { eventOn, list, type MakeObject, statement } from "./vocabulary";

/** What regulation 15(4) requires the parent or young person to be told of. */
const toldOfTransfer = ["plan-transferred", "assessment-proposal", "review-date"] as const;

/** What the two commissioning bodies do when another becomes responsible (regulations 15(7) and (8), and 16). */
const handover = {
  originalCommissionerAwareOn: (of: string) =>
    eventOn(`The day on which the original responsible commissioning body became aware of the ${of}`),
  newCommissionerToldOn: () =>
    eventOn("The day on which the original responsible commissioning body notified the new one"),
  healthProvisionImpracticable: () =>
    statement("The new body cannot practicably arrange the health care provision in the plan"),
  assessmentOrReviewRequestedOn: () =>
    eventOn("The day on which the new responsible commissioning body asked the authority to assess or review"),
  assessmentOrReviewStartedOn: () => eventOn("The day on which the authority set about that assessment or review"),
};

const laterReview = (object: MakeObject) =>
  object({ reviewedOn: eventOn("The day on which the plan was reviewed again: that of the review's decision") });

/** One move from the area of the authority that maintains the plan into that of another. */
export const move = (object: MakeObject) =>
  object({
    movedOn: eventOn("The day of the move into the new authority's area"),
    oldAuthorityAwareOn: eventOn("The day on which the old authority became aware of the move"),
    newAuthorityAwareOn: eventOn("The day on which the new authority became aware of the move"),
    planTransferredOn: eventOn("The day on which the old authority transferred the plan to the new authority"),
    maintainedFromOn: eventOn("The day from which the new authority has maintained the plan"),
    familyToldOn: eventOn("The day on which the new authority told the parent or young person of the transfer"),
    familyToldOf: list(toldOfTransfer, "What they were told of (regulation 15(4))", "familyToldOn"),
    lastReviewedOn: eventOn("The day of the last review before the transfer; none where there had been none"),
    reviewedOn: eventOn("The day on which the new authority first reviewed the plan: that of the review's decision"),
    laterReviews: z.array(laterReview(object)).optional().describe("The reviews after that one"),
    attendanceImpracticableOn: eventOn(
      "The day from which, because of the move, attending the named school or institution was no longer practicable",
    ),
    otherPlacementOn: eventOn("The day from which attendance elsewhere was arranged"),
    otherPlacementEndedOn: eventOn("The last day of that attendance elsewhere"),
    planAmendedOn: eventOn("The day on which it became possible to amend the plan, or it was amended"),
    commissionerChanged: statement("The move made another commissioning body responsible"),
    originalCommissionerAwareOn: handover.originalCommissionerAwareOn("move"),
    newCommissionerToldOn: handover.newCommissionerToldOn(),
    newCommissionerAwareOn: eventOn("The day on which the new responsible commissioning body became aware of the move"),
    healthProvisionImpracticable: handover.healthProvisionImpracticable(),
    assessmentOrReviewRequestedOn: handover.assessmentOrReviewRequestedOn(),
    assessmentOrReviewStartedOn: handover.assessmentOrReviewStartedOn(),
    exceptions: needsAssessment(object).shape.exceptions,
  });

/** One change of responsible commissioning body while the authority stays the same. */
export const commissionerChange = (object: MakeObject) =>
  object({
    changedOn: eventOn("The day on which another commissioning body became responsible"),
    originalCommissionerAwareOn: handover.originalCommissionerAwareOn("change"),
    newCommissionerToldOn: handover.newCommissionerToldOn(),
    newCommissionerAwareOn: eventOn("The day on which the new body became aware that it is responsible"),
    healthProvisionImpracticable: handover.healthProvisionImpracticable(),
    assessmentOrReviewRequestedOn: handover.assessmentOrReviewRequestedOn(),
    assessmentOrReviewStartedOn: handover.assessmentOrReviewStartedOn(),
    exceptions: needsAssessment(object).shape.exceptions,
  });
