import * as z from "zod";
import { absence } from "./absence";
import { planAmendment, review } from "./annual-review";
import { appeal } from "./appeal";
import { cessation } from "./ceasing";
import { complaint } from "./complaint";
import { detention } from "./detention";
import { exclusion } from "./exclusion";
import { healthReview } from "./health-review";
import { healthWait } from "./health-wait";
import { informationRequest } from "./information-requests";
import { inspection } from "./inspections";
import { lookedAfterEpisode } from "./looked-after";
import { mediation } from "./mediation";
import { commissionerChange, move } from "./move";
import { needsAssessment } from "./needs-assessment";
import { offSiteDirection } from "./off-site-direction";
import { judicialReview, ombudsmanComplaint } from "./outside-remedies";
import { penaltyNotice } from "./penalty-notice";
import { directPayment } from "./personal-budget";
import { higherEducationDisclosure, phaseTransfer } from "./phase-transfer";
import { placementWait } from "./placement";
import { plan } from "./plan";
import { publication } from "./publications";
import { reassessment } from "./reassessment";
import { registerEntry } from "./register-entry";
import { attendanceReturn, registration, unexplainedAbsence } from "./registration";
import { school } from "./school";
import { socialCareAssessment } from "./social-care";
import { timetable } from "./timetable";
import { transportAppeal } from "./transport-appeals";
import { choice, eventOn, type MakeObject, madeWhenNeeded, statement } from "./vocabulary";

/** Types of special educational need, as the school census and the SEN2 return have them. */
export const primaryNeeds = [
  "specific-learning-difficulty",
  "moderate-learning-difficulty",
  "severe-learning-difficulty",
  "profound-and-multiple-learning-difficulty",
  "social-emotional-and-mental-health",
  "speech-language-and-communication",
  "hearing-impairment",
  "vision-impairment",
  "multi-sensory-impairment",
  "physical-disability",
  "autism",
  "down-syndrome",
  "other",
] as const;

const shortText = (description: string) => z.string().min(1).max(200).describe(description).optional();

const caseRecord = (object: MakeObject) =>
  madeWhenNeeded(object, () => ({
    id: z.string().min(1).max(200).describe("The case's own reference: never a name, UPN or date of birth"),
    localAuthority: shortText("The local authority"),
    area: shortText("The area within it"),
    team: shortText("The team that holds the case"),
    person: object({
      dateOfBirth: eventOn("Date of birth"),
      ncYear: z.int().min(-4).max(20).describe("National Curriculum year").optional(),
      lookedAfter: statement("Looked after by a local authority"),
      socialWorker: statement("Has a social worker"),
      childInNeed: statement("A child in need (section 17 of the Children Act 1989)"),
      childProtectionPlan: statement("Subject to a child protection plan"),
      exploitationRisk: statement("At risk of criminal or sexual exploitation"),
      youthJustice: statement("Known to the youth justice service"),
      disabled: statement("Disabled, as section 6 of the Equality Act 2010 has it"),
      primaryNeed: choice(
        primaryNeeds,
        "The primary type of special educational need, as the school census and SEN2 have it",
      ),
      freeSchoolMeals: statement("Eligible for free school meals"),
      travelEntitled: statement("Eligible for free home-to-school travel"),
      sen: choice(
        ["none", "sen-support", "ehc-needs-assessment", "ehc-plan"],
        "What special educational help there is",
      ),
      youngPerson: statement("Over compulsory school age and under 25 (section 83(2))"),
    }).optional(),
    school: school(object).optional(),
    plan: plan(object).optional(),
    needsAssessments: z.array(needsAssessment(object)).optional(),
    reassessments: z.array(reassessment(object)).optional(),
    moves: z.array(move(object)).optional(),
    commissionerChanges: z.array(commissionerChange(object)).optional(),
    cessations: z.array(cessation(object)).optional(),
    reviews: z.array(review(object)).optional(),
    planAmendments: z.array(planAmendment(object)).optional(),
    phaseTransfers: z.array(phaseTransfer(object)).optional(),
    higherEducationDisclosures: z.array(higherEducationDisclosure(object)).optional(),
    complaints: z.array(complaint(object)).optional(),
    healthWaits: z.array(healthWait(object)).optional(),
    healthReviews: z.array(healthReview(object)).optional(),
    lookedAfterEpisodes: z.array(lookedAfterEpisode(object)).optional(),
    socialCareAssessments: z.array(socialCareAssessment(object)).optional(),
    placementWaits: z.array(placementWait(object)).optional(),
    mediations: z.array(mediation(object)).optional(),
    appeals: z.array(appeal(object)).optional(),
    ombudsmanComplaints: z.array(ombudsmanComplaint(object)).optional(),
    judicialReviews: z.array(judicialReview(object)).optional(),
    directPayments: z.array(directPayment(object)).optional(),
    informationRequests: z.array(informationRequest(object)).optional(),
    transportAppeals: z.array(transportAppeal(object)).optional(),
    publications: z
      .array(publication(object))
      .optional()
      .describe("Of an authority or school: what it publishes, in place of a child's parts"),
    inspections: z
      .array(inspection(object))
      .optional()
      .describe("Of an area: its inspections, in place of a child's parts"),
    detentions: z.array(detention(object)).optional(),
    timetables: z.array(timetable(object)).optional().describe("Part-time timetables"),
    absences: z.array(absence(object)).optional(),
    registrations: z.array(registration(object)).optional(),
    registerEntries: z.array(registerEntry(object)).optional().describe("What the attendance register says"),
    unexplainedAbsences: z.array(unexplainedAbsence(object)).optional(),
    attendanceReturns: z.array(attendanceReturn(object)).optional(),
    penaltyNotices: z.array(penaltyNotice(object)).optional(),
    exclusions: z.array(exclusion(object)).optional(),
    offSiteDirections: z.array(offSiteDirection(object)).optional(),
  })).meta({ title: "A case", description: "What is known of one child or young person's case." });

/** The schema of a case record. Unknown fields are refused, so that a misspelt date cannot vanish. */
export const caseRecordSchema = caseRecord(z.strictObject as unknown as MakeObject);

/** The same for callers who hand in whole database rows: unknown fields are left out. */
export const looseCaseRecordSchema = caseRecord(z.object as unknown as MakeObject);

/** One child or young person's case. Every date is an ISO date (`YYYY-MM-DD`); nearly every field is optional. */
export type CaseRecord = z.infer<typeof caseRecordSchema>;

/** One EHC needs assessment of a case. */
export type NeedsAssessment = NonNullable<CaseRecord["needsAssessments"]>[number];

/** One part-time timetable of a case. */
export type Timetable = NonNullable<CaseRecord["timetables"]>[number];
