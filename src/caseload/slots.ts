import { measures } from "./measures";

/** What a thing that a limit reaches is counted as; each is one of these. */
export const figureNames = ["inTime", "late", "overdue", "early", "open", "excepted", "undetermined"] as const;

export type FigureName = (typeof figureNames)[number];

/** The place of each figure among the numbers of a measure. */
export const slot = Object.fromEntries(figureNames.map((name, i) => [name, i])) as Record<FigureName, number>;

/** After the figures: the open limits that end within the first horizon of the forecast, then from it to the second, and so on. */
export const firstHorizon = figureNames.length;

/** How many numbers a measure has in a row. */
export const measureWidth = figureNames.length + measures.forecast.weeks.length;

/** In a row of a source of advice: the numbers of the measure, then how late the late and overdue are, by band. */
export const sourceWidth = measureWidth + measures.advice.lateness.length;

/** The longest number of days that is counted apart; longer ones are counted with it. */
export const mostDays = 1_830;

/** What is counted of plans issued in a year, for plans without a claimed exception and then for those with one. */
export const departmentBands = ["within", "toAYear", "overAYear", "noBand"] as const;

/** In a row of the department's: the bands without a claimed exception, those with one, and plans left out. */
export const departmentSlot = { withClaim: departmentBands.length, leftOut: 2 * departmentBands.length } as const;

export const departmentWidth = departmentSlot.leftOut + 1;

/** What is counted of each month's work. */
export const activityNames = [
  "requests",
  "assess",
  "notAssess",
  "notIssue",
  "plansIssued",
  "reviews",
  "plansCeased",
] as const;

/** What becomes of claims. */
export const claimNames = ["accepted", "refused", "undetermined", "notTested"] as const;

/** What is counted of part-time timetables. */
export const timetableNames = ["running", "pastEnd", "withoutReview"] as const;
