/** What a case can be about, and which of its record's fields are asked for: paths into the record. */
export interface Process {
  id: string;
  title: string;
  hint: string;
  /** Asked at once. */
  common: readonly string[];
  /** Asked of those who want to say more. */
  more: readonly string[];
}

const within = (part: string, fields: readonly string[]) => fields.map((field) => `${part}.${field}`);

/** The processes that are asked about; a file can hold any other. */
export const processes: readonly Process[] = [
  {
    id: "needs-assessment",
    title: "An EHC needs assessment",
    hint: "From the request to the finalised plan: the 6, 16 and 20 weeks",
    common: within("needsAssessments.0", [
      "requestReceivedOn",
      "decision",
      "decisionNotifiedOn",
      "planDecision",
      "planDecisionNotifiedOn",
      "draftServedOn",
      "finalPlanSentOn",
    ]),
    more: [
      ...within("needsAssessments.0", [
        "becameResponsibleOn",
        "withdrawnOn",
        "consultedOn",
        "considerationNotifiedOn",
        "partnersNotifiedOn",
        "decisionNotifiedTo",
        "representationsUntil",
        "schoolRequestedOn",
        "finalPlanSentTo",
        "institutionNamed",
        "exceptions.0.ground",
        "exceptions.0.from",
        "exceptions.0.to",
      ]),
    ],
  },
  {
    id: "review",
    title: "A review of an EHC plan",
    hint: "The meeting, the report, the decision and the amended plan",
    common: [
      "plan.firstMadeOn",
      ...within("reviews.0", [
        "first",
        "previousReviewDecidedOn",
        "meetingOn",
        "reportSentOn",
        "decision",
        "decisionNotifiedOn",
        "amendmentNoticeSentOn",
        "finalPlanSentOn",
      ]),
    ],
    more: within("reviews.0", [
      "attending",
      "meetingPlannedFor",
      "meetingNoticeSentOn",
      "papersCirculatedOn",
      "reportPreparedOn",
      "decisionNotifiedTo",
      "amendmentNoticeServedOn",
      "representationsUntil",
      "amendmentDecision",
      "notAmendingNotifiedOn",
    ]),
  },
  {
    id: "phase-transfer",
    title: "A transfer between phases of education",
    hint: "Primary to secondary, school to college and so on",
    common: within("phaseTransfers.0", [
      "kind",
      "transferOn",
      "reviewMeetingOn",
      "amendmentNoticeSentOn",
      "planNamingPlacementSentOn",
      "noAmendmentNeededNotifiedOn",
    ]),
    more: [],
  },
  {
    id: "timetable",
    title: "A part-time timetable",
    hint: "What the law and statutory guidance ask of it, and when it is to be reviewed",
    common: [
      "person.dateOfBirth",
      "school.type",
      "school.fullTimeHours",
      ...within("timetables.0", [
        "reason",
        "startedOn",
        "expectedEndOn",
        "endedOn",
        "agreedByParent",
        "agreedBySchool",
        "agreedAsTemporary",
        "timesAndDatesAgreed",
      ]),
    ],
    more: [
      "person.sen",
      "person.socialWorker",
      "person.lookedAfter",
      ...within("timetables.0", [
        "agreedOn",
        "parentLivesWithPupil",
        "exceptionalCircumstancesAgreed",
        "agreedHours.monday",
        "agreedHours.tuesday",
        "agreedHours.wednesday",
        "agreedHours.thursday",
        "agreedHours.friday",
        "educationForMissingHours",
        "reviews.0.heldOn",
        "reviews.0.decision",
        "authorityNotifiedOn",
        "socialWorkerContactedOn",
      ]),
    ],
  },
];
