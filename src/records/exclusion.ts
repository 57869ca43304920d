import { boardConsideration, exclusionRecipients, panelReview } from "./exclusion-review";
import { spellFields } from "./spell";
import { choice, eventOn, list, type MakeObject, statedOn, statement } from "./vocabulary";

/** What the written notice of an exclusion must say (SI 2012/1033 reg 5(1)(b) and (3)(b), and their parallels). */
export const exclusionNoticeContents = [
  "period-and-reasons",
  "right-to-make-representations",
  "how-to-make-representations",
  "where-to-send-representations",
  "right-to-attend-meeting",
  "remote-meeting-request",
] as const;

/** One suspension or permanent exclusion of a pupil (SI 2012/1033). */
export const exclusion = (object: MakeObject) =>
  object({
    kind: choice(["suspension", "permanent"], "Whether the pupil was suspended or permanently excluded"),
    ...spellFields("the suspension or exclusion"),
    decidedOn: eventOn("The day on which the head teacher decided to suspend or exclude the pupil"),
    parentInformedOn: eventOn(
      "The day on which the parent, or the pupil if 18 or over, was told of the period and the reasons",
    ),
    parentNoticeGivenOn: eventOn(
      "The day on which the parent, or the pupil if 18 or over, was given written notice of the exclusion",
    ),
    noticeContents: list(exclusionNoticeContents, "What the written notice says", "parentNoticeGivenOn"),
    authorityInformedOn: eventOn("The day on which the local authority of the school's area was told"),
    livesInAnotherArea: statement("The pupil lives in the area of a local authority other than the school's"),
    homeAuthorityInformedOn: eventOn("The day on which the local authority where the pupil lives was told"),
    socialWorkerInformedOn: eventOn("The day on which the pupil's social worker was told"),
    virtualSchoolInformedOn: eventOn("The day on which the virtual school head was told"),
    section104NoticeGivenOn: eventOn(
      "The day on which the parent was given notice of the days out of public places and of the first day of full-time education (section 104 of the Education and Inspections Act 2006)",
    ),
    educationDetailsAscertainable: statement(
      "The details of the full-time education were reasonably ascertainable by the end of the first day of the exclusion",
    ),
    educationDetailsGivenOn: eventOn(
      "The day on which the parent was given the details of the full-time education in writing",
    ),
    shortNoticeAgreed: statement("The parent agreed to less notice of the full-time education than 48 hours"),
    educationPlannedFrom: statedOn("The day set for the start of the full-time education"),
    educationStartedOn: eventOn(
      "The day on which suitable full-time education was first provided during the exclusion",
    ),
    workSetAndMarked: statement("Work is set and marked for the pupil while no other education is provided"),
    workSetUntil: statedOn("The last day of the exclusion for which work is set and marked"),
    examinationsFinished: statement(
      "The pupil has taken or missed every public examination and other assessment for which the pupil is entered",
    ),
    planHoursProvided: statement(
      "The EHC plan caps the weekly hours of education below what is usual at that age, and the authority provides those hours",
    ),
    admittedElsewhereOn: eventOn("The day on which the pupil was admitted to another school"),
    reinstatedOn: eventOn("The day on which the pupil was reinstated"),
    boardMeetingBeganOn: eventOn("The day on which the governing board's meeting about reinstatement began"),
    cancelledOn: eventOn("The day on which the head teacher decided to cancel the exclusion"),
    cancellationEffectiveOn: statedOn("The day on which the cancellation takes effect, if later than the decision"),
    cancellationToldOn: eventOn(
      "The day on which everybody who must be told had notice of the cancellation and the reasons in writing",
    ),
    cancellationToldTo: list(exclusionRecipients, "Who was told of the cancellation in writing", "cancellationToldOn"),
    parentingContractOn: eventOn("The day on which a parent entered into a parenting contract"),
    parentingOrderAppliedOn: eventOn(
      "The day on which a court was asked for a parenting order because of the suspension or exclusion",
    ),
    board: boardConsideration(object).optional(),
    panel: panelReview(object).optional(),
  });
