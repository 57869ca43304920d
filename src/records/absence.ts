import * as z from "zod";
import { choice, eventOn, type MakeObject, statement } from "./vocabulary";

const provisionReview = (object: MakeObject) =>
  object({ heldOn: eventOn("The day on which the authority reviewed the part-time education it had arranged") });

/** One time in which a child did not receive suitable full-time education at school (section 19 of the Education Act 1996). */
export const absence = (object: MakeObject) =>
  object({
    cause: choice(
      ["illness", "exclusion", "otherwise"],
      "Why the child could not receive suitable education at school",
    ),
    extent: choice(["whole", "part"], "Whether the child missed all of the time at school or a part of it"),
    startedOn: eventOn(
      "The first school day on which the child did not receive suitable full-time education at school",
    ),
    endedOn: eventOn("The last day on which the child did not receive suitable full-time education at school"),
    schoolAgeGoesOn: statement(
      "The child was of compulsory school age on the first day, with more than six weeks of it to come",
    ),
    examinationsToComplete: statement(
      "The child still has public examinations or other assessments to complete, having been entered for them",
    ),
    suitableEducationAvailable: statement("Suitable education is available without arrangements by the authority"),
    authorityAwareOn: eventOn(
      "The day on which the authority knew that the child was not receiving suitable full-time education at school",
    ),
    fifteenDaysClearOn: eventOn(
      "The day on which it became clear that ill health would keep the child from school for 15 school days or more, in a row or over the school year",
    ),
    dutyConsidered: statement("The authority considered whether it had a duty to arrange education"),
    dutyConsideredOn: eventOn("The day on which the authority considered whether it had a duty to arrange education"),
    guidanceRegarded: statement("The authority had regard to the guidance when it decided what to arrange"),
    provisionStartedOn: eventOn("The day on which education that the authority arranged began"),
    provisionFullTime: statement("The education that the authority arranged is full-time"),
    fullTimeExcepted: statement(
      "The child is excluded and in a case excepted from full-time education (regulation 5(2) of SI 2007/1870)",
    ),
    partTimeInBestInterests: statement(
      "The authority considers that full-time education would not be in the child's best interests, for reasons of physical or mental health",
    ),
    partTimeReasonsRecorded: statement(
      "The authority recorded why more education would not be in the child's best interests",
    ),
    provisionReviews: z.array(provisionReview(object)).optional(),
  });
