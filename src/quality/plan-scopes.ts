import type * as z from "zod";
import { scopesOf } from "../evaluate/scopes";
import { planFactsSchema } from "./plan-facts-schema";

/** The scopes that criteria may name, and the lists that lead to their subjects. */
export const planScopes = scopesOf(planFactsSchema as z.ZodObject, {
  plan: [],
  planSection: ["sections"],
  voiceItem: ["voice"],
  need: ["needs"],
  outcome: ["outcomes"],
  provision: ["provisions"],
  recommendation: ["recommendations"],
  adviceItem: ["advice"],
  planReview: ["reviews"],
  planChange: ["changes"],
});
