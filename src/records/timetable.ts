import * as z from "zod";
import { choice, eventOn, list, type MakeObject, statedOn, statement, words } from "./vocabulary";

/** Why a timetable is part-time, as schools and authorities sort the reasons. */
export const timetableReasons = [
  "medical",
  "reintegration",
  "phased-admission",
  "sen-adjustment",
  "emotionally-based-absence",
  "behaviour",
  "other",
] as const;

/** Documents that authorities ask for with a part-time timetable. */
export const timetableDocuments = [
  "risk-assessment",
  "support-plan",
  "inclusion-plan",
  "timetable",
  "headteacher-checklist",
] as const;

const hours = (description: string) => z.number().min(0).max(50).describe(description).optional();

const agreedHours = (object: MakeObject) =>
  object({
    monday: hours("The hours agreed for Mondays"),
    tuesday: hours("The hours agreed for Tuesdays"),
    wednesday: hours("The hours agreed for Wednesdays"),
    thursday: hours("The hours agreed for Thursdays"),
    friday: hours("The hours agreed for Fridays"),
  });

const step = (object: MakeObject) =>
  object({
    from: statedOn("The day from which the hours are to rise"),
    weeklyHours: hours("The weekly hours planned from that day"),
  });

const timetableReview = (object: MakeObject) =>
  object({
    dueOn: statedOn("The day set for a review"),
    heldOn: eventOn("The day on which a review was held"),
    pupilTookPart: statement("The pupil took part in the review"),
    parentTookPart: statement("A parent took part in the review"),
    decision: choice(["continue", "increase", "reduce", "end"], "What the review decided", "heldOn"),
    weeklyHours: hours("The weekly hours after the review"),
    authorityNotifiedOn: eventOn("The day on which the local authority was told of the hours after the review"),
  });

const extension = (object: MakeObject) =>
  object({
    agreedOn: eventOn("The day on which the school and the parent agreed to extend the timetable"),
    until: statedOn("The last day of the extension"),
    because: words("Why the timetable was extended"),
    authorityNotifiedOn: eventOn("The day on which the local authority was told of the extension"),
  });

const timetableReturn = (object: MakeObject) =>
  object({
    madeOn: eventOn("The day on which the local authority was sent a return or update that names the timetable"),
  });

/** One part-time timetable of a pupil (SI 2024/208 reg 11(6) and code C2). */
export const timetable = (object: MakeObject) =>
  object({
    reason: choice(timetableReasons, "The category of the reason for the timetable"),
    reasonInWords: words("The reason for the timetable, in words"),
    exceptionalBecause: words("Why the circumstances are exceptional"),
    inBestInterestsBecause: words("Why the timetable is in the pupil's best interests"),
    alternativesTried: words("What was tried before"),
    pupilViews: words("The pupil's views"),
    decidedOn: eventOn("The day on which the school decided on the timetable"),
    agreedOn: eventOn("The day on which the school and a parent agreed on the timetable"),
    agreedBySchool: statement("Somebody whom the proprietor has authorised agreed to the timetable"),
    agreedByParent: statement("A parent agreed to the timetable"),
    parentLivesWithPupil: statement("The parent who agreed is one with whom the pupil normally lives"),
    exceptionalCircumstancesAgreed: statement(
      "The school and the parent agreed that there are exceptional circumstances for part-time education",
    ),
    agreedAsTemporary: statement("The school and the parent agreed that the timetable is temporary"),
    timesAndDatesAgreed: statement("The school and the parent agreed the times and dates of attendance"),
    agreementInWriting: statement("The agreement is in writing"),
    startedOn: eventOn("The first day of the timetable"),
    expectedEndOn: statedOn("The day set for the end of the timetable, after which full-time education is expected"),
    endedOn: eventOn("The last day of the timetable"),
    extensions: z.array(extension(object)).optional(),
    fullTimeHours: hours("The hours of a full-time week for the pupil's year at that school"),
    agreedHours: agreedHours(object).optional(),
    hoursElsewhere: hours("The weekly hours of education that is arranged elsewhere"),
    elsewhereUnder: choice(
      ["section-19", "section-42", "section-61", "school"],
      "Under what the education elsewhere is arranged",
    ),
    educationForMissingHours: statement("Work or other education is provided for the hours out of school"),
    minutesShortEachDay: z
      .int()
      .min(0)
      .max(600)
      .describe("The minutes by which each day is shorter than full-time")
      .optional(),
    leavesOutSessions: statement("The timetable leaves out whole sessions, so that the register shows an absence"),
    steps: z.array(step(object)).optional().describe("The plan for the hours to rise"),
    reviews: z.array(timetableReview(object)).optional(),
    aimRecorded: statement("What the timetable is to achieve is recorded"),
    supportPlanMadeOn: eventOn("The day on which the plan of support or reintegration was made"),
    riskAssessedOn: eventOn("The day on which the risks of the hours out of school were assessed"),
    documents: list(timetableDocuments, "The documents that were sent to the local authority", "authorityNotifiedOn"),
    authorityNotifiedOn: eventOn("The day on which the local authority was told of the timetable"),
    authorityNotifiedOfEndOn: eventOn("The day on which the local authority was told that the timetable ended"),
    authorityAgreedOn: eventOn("The day on which the local authority agreed to the timetable"),
    sendTeamContactedOn: eventOn("The day on which the timetable was discussed with the authority's SEND team"),
    sendTeamAgreedOn: eventOn("The day on which the authority's SEND team agreed to the timetable"),
    socialWorkerContactedOn: eventOn("The day on which the social worker was told of the timetable"),
    socialWorkerAgreedOn: eventOn("The day on which the social worker agreed to the timetable"),
    virtualSchoolContactedOn: eventOn("The day on which the virtual school was told of the timetable"),
    virtualSchoolAgreedOn: eventOn("The day on which the virtual school agreed to the timetable"),
    youthJusticeAgreedOn: eventOn("The day on which the youth justice worker agreed to the timetable"),
    attendanceOfficerMetOn: eventOn("The day on which the timetable was discussed with the attendance officer"),
    educationPlanReviewedOn: eventOn("The day on which the personal education plan was reviewed"),
    earlyReviewHeldOn: eventOn("The day of an early annual review of the EHC plan because of the timetable"),
    lunchArranged: statement("A free school meal, or its equivalent, is arranged for the days of the timetable"),
    transportArranged: statement("Home-to-school travel fits the hours of the timetable"),
    reasonableAdjustmentsConsidered: statement("Reasonable adjustments for the pupil's disability were considered"),
    provisionSecuredInFull: statement(
      "All special educational provision in the EHC plan is secured during the timetable",
    ),
    parentArrangesSuitableEducation: statement("The parent has made suitable alternative arrangements"),
    recordedFullTimeInCensus: statement("The school census records the pupil as full-time"),
    returns: z.array(timetableReturn(object)).optional(),
    authorityAwareOn: eventOn(
      "The day on which the authority knew that the pupil receives less than full-time education",
    ),
    section19ConsideredOn: eventOn("The day on which the authority considered its duty under section 19"),
    section19ReasonsRecorded: statement("The authority recorded its reasons"),
    section19ReviewDueOn: statedOn("The day on which the authority is to look at its decision again"),
  });
