import { choice, eventOn, type MakeObject, statedOn, statement } from "./vocabulary";

/** The grounds on which a name is deleted from the admission register (SI 2024/208 reg 9(1)(a) to (o), and those of (3) among them). */
export const deletionGrounds = [
  "registered-elsewhere",
  "nursery-not-returning",
  "dual-registered-not-returning",
  "order-names-another-school",
  "order-revoked",
  "home-education",
  "moved-away",
  "not-back-after-leave",
  "absent-twenty-days",
  "detained",
  "died",
  "over-compulsory-age",
  "boarding-charges-unpaid",
  "left-independent-school",
  "permanently-excluded",
  "not-returning",
] as const;

/** One time of being on a school's admission register (SI 2024/208). */
export const registration = (object: MakeObject) =>
  object({
    startingDayOn: statedOn(
      "The pupil's starting day at the school: as agreed or as the school was told, or else the first day of attending",
    ),
    nameEnteredOn: eventOn("The day on which the pupil's name was entered in the admission register"),
    startedInMostJuniorClassOnFirstDay: statement(
      "The pupil was placed on admission in the school's most junior class, and the starting day was the first day of the school year",
    ),
    newPupilReturnsRequestedOn: eventOn(
      "The day on which the local authority asked for new pupil returns about such pupils too",
    ),
    newPupilReturnMadeOn: eventOn("The day on which the new pupil return was made"),
    nameDeletedOn: eventOn("The day on which the pupil's name was deleted from the admission register"),
    deletionGround: choice(deletionGrounds, "The ground on which the name was deleted", "nameDeletedOn"),
    leftMostSeniorClassAtEndOfYear: statement(
      "The pupil was in the school's most senior class, and the name was deleted at or after the end of the year's final term",
    ),
    deletionReturnsRequestedOn: eventOn(
      "The day on which the local authority asked for deletion returns about such pupils too",
    ),
    deletionReturnMadeOn: eventOn("The day on which the deletion return was made"),
    leaveEndedOn: eventOn("The last day of the leave of absence from which the pupil did not come back"),
    returnedOn: eventOn("The first day on which the pupil attended again after that leave"),
    absenceStartedOn: eventOn("The first day of the continuous absence for which the name was deleted"),
    sicknessOrUnavoidableCause: statement(
      "The school has reasonable grounds to believe that the pupil cannot attend because of sickness or an unavoidable cause",
    ),
    jointEnquiriesMade: statement(
      "The school and the local authority together made reasonable efforts to find out where the pupil is and in what circumstances",
    ),
    schoolEnquiriesMade: statement(
      "The school made reasonable efforts of its own to find out where a pupil not of compulsory school age is and in what circumstances",
    ),
    whereaboutsFound: statement("Those efforts found out where the pupil is and in what circumstances"),
    groundsToExpectReturn: statement("The school has reasonable grounds to believe that the pupil will attend again"),
    agreedNotReturning: statement(
      "The school and the local authority agree that there are no reasonable grounds to believe that the pupil will attend again",
    ),
    placedByAuthority: statement(
      "The pupil came onto the special school's register by a local authority's arrangements",
    ),
    deletionConsented: statement(
      "The local authority that made those arrangements consented to the deletion, or the Secretary of State directed it",
    ),
    boardDutiesDischargedOn: eventOn(
      "The day on which the governing board, or its equivalent, had done all its duties about the permanent exclusion",
    ),
    reviewRightsEndedOn: eventOn(
      "The day on which a review of the permanent exclusion was waived in writing, ran out of time, was given up, or ended without reinstatement",
    ),
    lastEntryMadeOn: eventOn("The day on which the last entry about the pupil was made in the registers"),
    entriesErasedOn: eventOn("The day on which the entries about the pupil were erased from the registers"),
  });

/** One return to the local authority that names the pupil, or the question whether one is owed. */
export const attendanceReturn = (object: MakeObject) =>
  object({
    kind: choice(["attendance", "sickness"], "Whether it is an attendance return or a sickness return"),
    previousReturnOn: eventOn("The day of the school's attendance return before this one"),
    dueOn: statedOn(
      "The day of the return at the intervals agreed with the local authority, or else set by the Secretary of State",
    ),
    boarder: statement("The pupil is a boarder"),
    failedToAttendRegularly: statement(
      "The pupil failed to attend regularly since the last return, apart from attendance at another school or approved place",
    ),
    sicknessBelieved: statement(
      "The school has reasonable grounds to believe that sickness keeps, or has kept, the pupil away for 15 school days",
      "sicknessBelievedOn",
    ),
    sicknessBelievedOn: eventOn(
      "The day on which the school first had those grounds, or found that it had none, of a pupil who is recorded with code I",
    ),
    madeOn: eventOn("The day on which the return was made"),
  });

/** One absence that was first recorded with code N. */
export const unexplainedAbsence = (object: MakeObject) =>
  object({
    registerTakenOn: eventOn("The day of the session that was recorded with code N"),
    codeReplacedOn: eventOn("The day on which code N was replaced in the register"),
  });
