import type * as z from "zod";
import type { RecordKind } from "../../evaluate/record-kind";
import { scopesOf } from "../../evaluate/scopes";
import { personFactsSchema, returnFactsSchema } from "./fact-schema";

// What is judged is made here of a return that was read.
const read = (input: unknown) => input as { id: string };

/** What is tested on each person of a return. */
export const personKind: RecordKind = {
  scopes: scopesOf(personFactsSchema as z.ZodObject, {
    person: [],
    request: ["requests"],
    assessment: ["requests", "assessments"],
    namedPlan: ["requests", "assessments", "namedPlans"],
    planDetail: ["requests", "assessments", "namedPlans", "planDetails"],
    activePlan: ["requests", "activePlans"],
    placement: ["requests", "activePlans", "placements"],
    need: ["requests", "activePlans", "needs"],
  }),
  read,
};

/** What is tested once on a whole return. */
export const returnKind: RecordKind = { scopes: scopesOf(returnFactsSchema as z.ZodObject, { return: [] }), read };
