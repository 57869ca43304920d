/** The columns that are read of a table of ratings or dismissals. */
export const readColumns = [
  "plan",
  "auditor",
  "agency",
  "criterion",
  "rating",
  "comment",
  "subject",
  "quote",
  "reason",
] as const;

/** A column that is read. */
export type ReadColumn = (typeof readColumns)[number];

/** The columns that only tell the auditor what is rated. */
export const shownColumns = ["section", "statement", "good", "weak", "asks", "method", "severity"] as const;

/** The columns of the sheet of ratings, in the order in which the template has them. */
export const ratingColumns = ["plan", "auditor", "agency", "criterion", ...shownColumns, "rating", "comment"] as const;

/** The columns of the sheet of dismissals. */
export const dismissalColumns = ["plan", "auditor", "criterion", "subject", "quote", "reason"] as const;

/** What the sheets of a workbook of ratings are called. */
export const sheetNames = { ratings: "Ratings", dismissals: "Dismissals", scale: "Scale" } as const;
