import * as z from "zod";
import { choice, type MakeObject } from "./vocabulary";

/** What sort of school it is: the rules on leave and on exclusion differ by it. */
export const schoolTypes = [
  "maintained",
  "maintained-special",
  "pupil-referral-unit",
  "academy",
  "academy-special",
  "academy-alternative-provision",
  "non-maintained-special",
  "independent",
] as const;

/** The school at which the pupil is registered. */
export const school = (object: MakeObject) =>
  object({
    id: z.string().min(1).max(40).describe("The school's own number, such as its URN").optional(),
    type: choice(schoolTypes, "The type of school"),
    fullTimeHours: z.number().min(0).max(50).describe("The hours of a full-time week at that school").optional(),
  });
