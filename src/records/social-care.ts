import { choice, eventOn, list, type MakeObject, statement } from "./vocabulary";

/** One assessment by social services: after a referral, or of a child's needs as an adult (Care Act 2014). */
export const socialCareAssessment = (object: MakeObject) =>
  object({
    referralReceivedOn: eventOn("The day on which the referral was received"),
    responseDecidedOn: eventOn("The day on which the type of response was decided"),
    response: choice(["assess", "other-services", "no-further-action"], "The response decided on", "responseDecidedOn"),
    assessmentConcludedOn: eventOn("The day on which the child and family assessment was concluded"),
    longerAssessmentReasonsRecordedOn: eventOn(
      "The day on which the reasons for exceeding the 45 working days were recorded",
    ),
    section47InitiatedOn: eventOn(
      "The day of the strategy discussion at which the section 47 enquiries were initiated",
    ),
    conferenceNotNeededOn: eventOn("The day on which it was decided that no child protection conference is needed"),
    conferenceHeldOn: eventOn("The day of the initial child protection conference"),
    likelyAdultNeedsAppearedOn: eventOn(
      "The day on which it appeared to the authority that the child is likely to have needs for care and support after becoming 18",
    ),
    significantBenefit: statement(
      "The authority is satisfied that it would be of significant benefit to the child to assess",
    ),
    consentConditionMet: statement("The consent condition is met (section 58(3) of the Care Act 2014)"),
    abuseOrNeglect: statement("The child is experiencing, or is at risk of, abuse or neglect"),
    needsAssessmentRequestedOn: eventOn("The day on which a child's needs assessment was asked for"),
    needsAssessmentRefusedOn: eventOn("The day on which the authority decided not to comply with that request"),
    refusalContents: list(
      ["written-reasons", "information-and-advice"],
      "What the person who had asked was given on the refusal",
      "needsAssessmentRefusedOn",
    ),
    needsAssessmentDoneOn: eventOn("The day on which the child's needs assessment was carried out"),
    section17ServicesStartedOn: eventOn("The day on which services under section 17 of the Children Act 1989 started"),
    section17ServicesEndedOn: eventOn("The last day on which they were provided"),
    adultNeedsConcludedOn: eventOn(
      "The day on which the authority reached a conclusion on the needs as an adult, or decided that no adult assessment is owed",
    ),
  });
