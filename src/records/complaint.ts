import { choice, eventOn, type MakeObject, statedOn, statement } from "./vocabulary";

/** The procedure that a complaint goes through: each has time limits of its own. */
export const complaintRoutes = ["childrens-act", "public-health", "nhs-or-adult-care", "council"] as const;

/** Local resolution under SI 2006/1738, regulation 14. */
const localResolution = {
  sufficientInterestAwaited: statement(
    "The complainant is one whose sufficient interest the authority has to decide (regulation 12)",
  ),
  sufficientInterestDecidedOn: eventOn(
    "Where it had to be decided: the day on which the authority decided that the complainant has a sufficient interest",
  ),
  advocateAwaited: statement(
    "The complainant had asked for an advocate, and none had been appointed when the complaint was received",
  ),
  advocateAppointedOn: eventOn("Where one was awaited: the day on which an advocate was appointed"),
  laterStartOn: statedOn("The later start date agreed at the complainant's request (regulation 14(4))"),
  extendedAsComplexOn: eventOn("The day on which the authority extended the period because the complaint is complex"),
  stageOneSkippedOn: eventOn("The day on which it was agreed not to attempt local resolution"),
  stageOneConcludedOn: eventOn(
    "The day by which the authority had considered the complaint and tried to resolve it (regulation 14)",
  ),
};

/** Investigation and review panel under SI 2006/1738, regulations 17 to 20. */
const investigationAndPanel = {
  investigationRequestedOn: eventOn("The day on which the authority received the request for an investigation"),
  writtenRecordFinalisedOn: eventOn(
    "Where the complaint was made orally: the day of the final written record (regulation 16)",
  ),
  investigationDelayToldOn: eventOn(
    "The day on which the complainant was told in writing why the 25 working days cannot be kept, and a new date",
  ),
  investigationPromisedBy: statedOn("The date by which the complainant was told that the response will be sent"),
  investigationResponseSentOn: eventOn("The day on which notice of the response to the investigation was sent"),
  investigationResponseReceivedOn: eventOn("The day on which the complainant received that notice"),
  panelRequestedOn: eventOn("The day on which the complainant asked for a review panel, with reasons"),
  panelRequestReceivedOn: eventOn("The day on which the authority received that request"),
  panelMetOn: eventOn("The day on which the review panel met"),
  panelReportSentOn: eventOn("The day on which the panel sent its report"),
  panelRecommendationsReceivedOn: eventOn("The day on which the authority received the panel's recommendations"),
  panelResponseSentOn: eventOn("The day on which the authority sent its response to the panel's recommendations"),
};

/** A council's own two stages, as the Ombudsman's Complaint Handling Code has them. */
const councilStages = {
  stageOneExtendedOn: eventOn("The day on which an extension of stage 1 was explained to the complainant"),
  stageOneResponseSentOn: eventOn("The day on which the full response at stage 1 was sent"),
  escalationReceivedOn: eventOn("The day on which the request to go to stage 2 was received"),
  escalationAcknowledgedOn: eventOn("The day on which that request was acknowledged and logged"),
  stageTwoExtendedOn: eventOn("The day on which an extension of stage 2 was explained to the complainant"),
  stageTwoResponseSentOn: eventOn("The day on which the final response at stage 2 was sent"),
};

/** One complaint, or one set of representations. */
export const complaint = (object: MakeObject) =>
  object({
    route: choice(
      complaintRoutes,
      "The procedure that applies: representations under the Children Act 1989, public health functions, NHS or adult social care, or the council's own",
    ),
    madeOrally: statement("The complaint was made orally"),
    groundsAroseOn: eventOn("The day on which the grounds for the complaint arose"),
    matterOccurredOn: eventOn("The day on which the matter complained of occurred"),
    cameToNoticeOn: eventOn("Where that was later: the day on which the matter came to the complainant's notice"),
    madeOn: eventOn("The day on which the complaint was made"),
    lateAcceptedOn: eventOn("The day on which it was decided to consider a complaint made out of time"),
    lateForGoodReason: statement(
      "There were good reasons for not making it in time, or it would not be reasonable to expect that",
    ),
    lateStillFair: statement("It is still possible to consider the complaint effectively and fairly"),
    concurrentConsiderationEndedOn: eventOn(
      "The day on which the proceedings or investigation that stood in the way were discontinued or completed (regulation 8)",
    ),
    resubmittedOn: eventOn("The day on which the complaint was resubmitted after them"),
    receivedOn: eventOn("The day on which the complaint was received"),
    acknowledgedOn: eventOn("The day on which the complaint was acknowledged"),
    resolvedOn: eventOn("The day on which the complaint was resolved to the complainant's satisfaction"),
    withdrawnOn: eventOn(
      "The day on which the complaint was withdrawn, or the complainant was told that it will not be considered further",
    ),
    ...localResolution,
    ...investigationAndPanel,
    ...councilStages,
    providerNotifiedOn: eventOn(
      "The day on which the council notified the service provider that it is to handle the complaint (regulation 24(5))",
    ),
    providerAcknowledgedOn: eventOn("The day on which the service provider acknowledged the complaint"),
    longerPeriodAgreedOn: eventOn("The day on which a longer period for the response was agreed with the complainant"),
    longerPeriodEndsOn: statedOn("The last day of the longer period agreed"),
    responseSentOn: eventOn("The day on which the written response was sent"),
    delayExplainedOn: eventOn(
      "The day on which the complainant was told in writing why there was no response within the period",
    ),
  });
