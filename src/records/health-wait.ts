import { choice, eventOn, type MakeObject, statedOn } from "./vocabulary";

/** Regulation 49(2) to (10) of SI 2012/2996: why no earlier appointment elsewhere is owed. */
export const alternativeNotOwedGrounds = [
  "missed-appointment",
  "missed-rearranged-appointment",
  "chose-later-date",
  "chose-no-treatment",
  "unavailable",
  "later-in-best-clinical-interests",
  "no-treatment-needed",
  "returned-to-primary-care",
  "monitoring",
  "transplant-list",
  "maternity",
] as const;

/** Regulations 40 and 41 of SI 2012/2996: why no choice of provider is owed. */
export const choiceNotOwedGrounds = [
  "urgent-care",
  "suspected-cancer",
  "maternity",
  "detained-under-mental-health-act",
  "prison",
  "armed-forces",
] as const;

/** One wait for a health service. Waits come in stages: each stage is a wait of its own. */
export const healthWait = (object: MakeObject) =>
  object({
    service: choice(
      ["consultant-led", "interface", "mental-health", "other"],
      "What sort of service it is: consultant-led in any setting, an interface service, a mental health service that is not consultant-led, or another",
    ),
    electiveReferralOn: eventOn("The day on which the referral was made, for treatment not needed at once"),
    referredBy: choice(
      ["general-practitioner", "dentist", "optometrist", "school", "self", "other"],
      "Who made the referral",
      "electiveReferralOn",
    ),
    choiceOfferedOn: eventOn("The day on which a choice of provider and team was offered"),
    choiceNotOwedBecause: choice(
      choiceNotOwedGrounds,
      "Why no choice of provider is owed (regulations 40 and 41 of SI 2012/2996)",
    ),
    referralReceivedOn: eventOn("The day on which the provider received the referral request"),
    treatmentExpectedOn: statedOn("The day on which treatment is expected to start"),
    treatmentStartedOn: eventOn("The day on which the first treatment started, or the waiting time otherwise ended"),
    longWaitNotifiedOn: eventOn(
      "The day on which the provider or the integrated care board was told that the 18 weeks are not or will not be kept",
    ),
    alternativeOfferedOn: eventOn("The day on which an earlier appointment with another provider was offered"),
    alternativeNotOwedBecause: choice(
      alternativeNotOwedGrounds,
      "Why no earlier appointment elsewhere is owed (regulation 49 of SI 2012/2996)",
    ),
    autismTeamReferredOn: eventOn("The day of the referral to the autism team"),
    autismAssessmentStartedOn: eventOn("The day on which the autism diagnostic assessment started"),
    expectedBirthOn: statedOn("The expected day of birth"),
    hearingScreenProgramme: choice(
      ["hospital", "neonatal-intensive-care", "community"],
      "Where the newborn hearing screen is done",
    ),
    hearingScreenCompletedOn: eventOn("The day on which the newborn hearing screen was decided: clear, or referred"),
    hearingAssessmentDecidedOn: eventOn("The day on which it was decided that a hearing assessment is required"),
    hearingAssessmentAttendedOn: eventOn("The day on which the hearing assessment was attended"),
    declinedOn: eventOn("The day on which the family declined the service"),
  });
