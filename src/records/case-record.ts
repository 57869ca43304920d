import { z } from "zod";
import { needsAssessment } from "./needs-assessment";
import { plan } from "./plan";
import { eventOn, type MakeObject, statement } from "./vocabulary";

const shortText = (description: string) => z.string().min(1).max(200).describe(description).optional();

const caseRecord = (object: MakeObject) =>
  object({
    id: z.string().min(1).max(200).describe("The case's own reference: never a name, UPN or date of birth"),
    localAuthority: shortText("The local authority"),
    area: shortText("The area within it"),
    team: shortText("The team that holds the case"),
    person: object({
      dateOfBirth: eventOn("Date of birth"),
      ncYear: z.int().min(-4).max(20).describe("National Curriculum year").optional(),
      lookedAfter: statement("Looked after by a local authority"),
      socialWorker: statement("Has a social worker"),
      youngPerson: statement("Over compulsory school age and under 25 (section 83(2))"),
    }).optional(),
    plan: plan(object).optional(),
    needsAssessments: z.array(needsAssessment(object)).optional(),
  }).meta({ title: "A case", description: "What is known of one child or young person's case." });

/** The schema of a case record. Unknown fields are refused, so that a misspelt date cannot vanish. */
export const caseRecordSchema = caseRecord(z.strictObject as unknown as MakeObject);

/** The same for callers who hand in whole database rows: unknown fields are left out. */
export const looseCaseRecordSchema = caseRecord(z.object as unknown as MakeObject);

/** One child or young person's case. Every date is an ISO date (`YYYY-MM-DD`); nearly every field is optional. */
export type CaseRecord = z.infer<typeof caseRecordSchema>;

/** One EHC needs assessment of a case. */
export type NeedsAssessment = NonNullable<CaseRecord["needsAssessments"]>[number];
