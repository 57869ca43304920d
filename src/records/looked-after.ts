import * as z from "zod";
import { eventOn, type MakeObject, statement } from "./vocabulary";

const shortBreak = (object: MakeObject) =>
  object({
    startedOn: eventOn("The first day of the short break"),
    days: z.int().min(0).max(366).describe("How many days the short break lasted").optional(),
  });

const laterReview = (object: MakeObject) =>
  object({ heldOn: eventOn("The day of a review after the first; the second is among them") });

const laterVisit = (object: MakeObject) =>
  object({ visitedOn: eventOn("The day of a visit after the first, on a day when the child was placed") });

const educationPlanReview = (object: MakeObject) =>
  object({ reviewedOn: eventOn("The day on which the personal education plan was reviewed") });

/** One time of being looked after by an authority, or one series of short breaks (SI 2010/959). */
export const lookedAfterEpisode = (object: MakeObject) =>
  object({
    becameLookedAfterOn: eventOn("The day on which the child became looked after"),
    endedOn: eventOn(
      "The day on which the child ceased to be looked after or was placed for adoption, or the short breaks ended",
    ),
    careOrderAppliedForOn: eventOn(
      "The day of an application on which a care order might be made (section 31A of the Children Act 1989)",
    ),
    firstPlacementStartedOn: eventOn("The day on which the first placement started"),
    carePlanPracticableBefore: statement("It was practicable to prepare the care plan before the first placement"),
    carePlanPreparedOn: eventOn("The day on which the care plan was prepared"),
    educationPlanReadyOn: eventOn("The day on which the personal education plan was ready"),
    educationPlanReviews: z.array(educationPlanReview(object)).optional(),
    earlierHealthAssessmentOn: eventOn(
      "The day of an earlier assessment of the child's health, of which the authority has a written report",
    ),
    healthAssessmentPracticableBefore: statement(
      "It was reasonably practicable to arrange the health assessment before the first placement",
    ),
    healthAssessmentArrangedOn: eventOn("The day on which the health assessment and its report were arranged"),
    healthAssessedOn: eventOn("The day on which the child's health was assessed"),
    healthAssessmentRefusedOn: eventOn(
      "The day on which the child, being of sufficient age and understanding, refused the assessment or review of health",
    ),
    previousHealthReviewOn: eventOn(
      "The day of the last review of the child's health before the one now due; of the assessment, where there was none",
    ),
    healthReviewOn: eventOn("The day on which the review of the child's health now due was carried out"),
    firstReviewOn: eventOn("The day of the first review of the child's case"),
    secondReviewOn: eventOn("The day of the second review of the child's case"),
    laterReviews: z.array(laterReview(object)).optional(),
    reviewAdjournedOn: eventOn("The day on which a review meeting was adjourned"),
    reviewAdjournedAgainOn: eventOn("The day on which that meeting was adjourned a second time"),
    adjournedReviewCompletedOn: eventOn("The day on which the adjourned review was completed"),
    becameEligibleOn: eventOn(
      "The day on which the child became an eligible child: the sixteenth birthday, or a later day",
    ),
    pathwayAssessmentCompletedOn: eventOn(
      "The day on which the assessment of needs for the pathway plan was completed",
    ),
    shortBreaksArrangedOn: eventOn("The day on which a series of short breaks was arranged (regulation 48)"),
    longestIntendedStayInDays: z
      .int()
      .min(1)
      .max(366)
      .describe("The length in days of the longest single short break intended")
      .optional(),
    shortBreaks: z.array(shortBreak(object)).optional(),
    firstVisitOn: eventOn("The day of the first visit, on a day when the child was placed"),
    firstVisitAsSoonAsPracticable: statement(
      "A first visit after the three months was, or is being, made as soon as practicable",
    ),
    laterVisits: z.array(laterVisit(object)).optional(),
  });
