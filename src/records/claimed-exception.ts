import * as z from "zod";
import { eventOn, type MakeObject, statedOn, words } from "./vocabulary";

/**
 * The grounds on which records claim an exception. Which limit has which ground is for the rules to say. `not-recorded` is for records
 * that say that an exception was claimed, and not which.
 */
export const exceptionGrounds = [
  "school-closure",
  "early-years-closure",
  "exceptional-personal-circumstances",
  "exceptional-circumstances",
  "absence-from-area",
  "missed-appointment",
  "coronavirus",
  "other",
  "not-recorded",
] as const;

/** An exception claimed against a time limit, on one of these grounds. */
export const claimedException = <const Grounds extends readonly string[]>(object: MakeObject, grounds: Grounds) =>
  object({
    ground: z.enum(grounds).describe("The ground claimed"),
    adviceRequestedOn: eventOn("The day on which the authority asked that school, provider or principal for advice"),
    closedFrom: statedOn("The first day on which the school or provider was closed"),
    reopensOn: statedOn("The day on which it re-opens"),
    from: statedOn("The first day of the circumstances or absence"),
    to: statedOn("Their last day; none while they go on"),
    impracticalBecause: words("Why the ground made it impractical to keep the limit"),
  });

/** Exceptions claimed on any of the usual grounds. */
export const claimedExceptions = (object: MakeObject) =>
  z.array(claimedException(object, exceptionGrounds)).optional().describe("Exceptions claimed for these limits");
