import * as z from "zod";
import { isIsoDate } from "../../calendar/civil-date";
import { gradeWords } from "../grading-schema";

const words = (description: string) => z.string().min(1).max(2_000).describe(description);
const day = (description: string) =>
  z.string().refine(isIsoDate, { error: "a date that exists, written YYYY-MM-DD" }).describe(description);

/** The schema of the actions that came of audits. */
export const themeActionsSchema = z
  .array(
    z.strictObject({
      finding: words("What was found: a criterion's code, or in words"),
      owner: words("Who sees to it, by role"),
      agency: words("The agency or team that it lies with").optional(),
      due: day("The day by which it is to be done").optional(),
      status: z.enum(["open", "under-way", "closed"]).describe("How far it is"),
      closedOn: day("The day on which it was closed").optional(),
      reAuditOn: day("The day on which plans are, or were, audited again").optional(),
      reAuditGrade: z.enum(gradeWords).describe("The grade when it was audited again").optional(),
    }),
  )
  .meta({ title: "Actions", description: "What was decided to be done after audits, and what came of it." });

/** An action that came of audits. */
export type ThemeAction = z.infer<typeof themeActionsSchema>[number];
