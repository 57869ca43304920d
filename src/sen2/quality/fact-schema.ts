import * as z from "zod";
import { statedOn, statement, words } from "../../records/vocabulary";
import { moduleOf, type Sen2Field } from "../fields";

const count = (description: string) => z.int().describe(description).optional();

/** The fields of a module that are read, as facts. */
function fieldsOf(module: string): Record<string, z.ZodType> {
  return Object.fromEntries(
    moduleOf(module)
      .fields.filter(({ privacy }) => privacy !== "dropped" && privacy !== "hashed")
      .map((field) => [field.name, factOf(field)]),
  );
}

function factOf({ type, xml }: Sen2Field): z.ZodType {
  switch (type) {
    case "date":
      return statedOn(xml);
    case "flag":
      return statement(xml);
    case "whole-number":
      return count(xml);
    default:
      return words(xml);
  }
}

const header = z
  .object({
    ...fieldsOf("header"),
    isCensusDay: statement("The reference date is the census day of the year"),
    submittedOn: statedOn("The day on which the file was made"),
    collectionYearFromOn: statedOn("The first day of the calendar year before census day"),
    collectionYearToOn: statedOn("The last day of the calendar year before census day"),
  })
  .optional();

const codesOutside = count("How many codes are none of the version of the return");

const planDetail = z.object({ ...fieldsOf("planDetail"), codesOutside });
const need = z.object({ ...fieldsOf("senNeed"), codesOutside });
const placement = z.object({ ...fieldsOf("placementDetail"), codesOutside });

const namedPlan = z.object({
  ...fieldsOf("namedPlan"),
  codesOutside,
  planDetails: z.array(planDetail).optional(),
});

const activePlan = z.object({
  ...fieldsOf("activePlans"),
  codesOutside,
  phaseTransferMonthDay: words("The month and day on which the phase transfer is due"),
  reviewYearOn: statedOn("The day from which the year of the next review runs"),
  placementCount: count("How many placements there are"),
  needCount: count("How many needs there are"),
  overlappingPlacements: count("How many primary placements overlap an earlier one"),
  placements: z.array(placement).optional(),
  needs: z.array(need).optional(),
});

const assessment = z.object({
  ...fieldsOf("assessment"),
  codesOutside,
  namedPlanCount: count("How many plans it led to"),
  planIssuedOn: statedOn("The day on which the plan was issued"),
  challenged: statement("Mediation or the tribunal takes the case out of the department's measure"),
  namedPlans: z.array(namedPlan).optional(),
});

const request = z.object({
  ...fieldsOf("requests"),
  codesOutside,
  assessmentCount: count("How many assessments there are"),
  liveAssessments: count("How many of them are not historical"),
  transferredIn: statement("The plan came from another authority in the year"),
  ceased: statement("A plan that it led to has ceased"),
  ceasingReviewOn: statedOn("The day of the letter after a review with the decision to cease"),
  assessments: z.array(assessment).optional(),
  activePlans: z.array(activePlan).optional(),
});

/** A person of a return with its header, and what is worked out from them. */
export const personFactsSchema = z.object({
  header,
  ...fieldsOf("person"),
  codesOutside,
  hasUpn: statement("There is a UPN"),
  hasUln: statement("There is a Unique Learner Number"),
  bornFromOn: statedOn("The date of birth, or the first day of its month"),
  ageOnReferenceDate: count("The age on census day, the lower where only the month of birth is known"),
  ageAtStartOfYear: count(
    "The age on the 1 September before census day, the lower where only the month of birth is known",
  ),
  openPlans: count("How many plans are in force"),
  requests: z.array(request).optional(),
});

/** A whole return: its header, and what is counted over its persons. */
export const returnFactsSchema = z.object({
  header,
  duplicatePersons: count("How many persons have the key of an earlier one"),
  claimedShare: z
    .number()
    .describe("Of a hundred plans that were issued, those with an exception to the 20 weeks")
    .optional(),
});
