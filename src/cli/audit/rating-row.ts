import { nearestNames } from "../../formats/nearest-names";
import { criteria } from "../../quality/criteria";
import type { AuditorRating } from "../../quality/rating";
import type { ReadColumn } from "./rating-columns";

/** Where a row stands, for messages. */
export interface RowPlace {
  file: string;
  line: number;
}

/** A rating and where it stands. */
export interface RatingRow {
  at: RowPlace;
  plan: string;
  auditor?: string;
  agency?: string;
  criterion: string;
  rating: AuditorRating;
  comment?: string;
}

/** A dismissal and where it stands. */
export interface DismissalRow {
  at: RowPlace;
  plan: string;
  criterion: string;
  subject?: string;
  quote?: string;
  reason: string;
}

/** The filled cells of a row, by column. */
export type Cells = Partial<Record<ReadColumn, string>>;

/** Refuses something of a row: its place, its column and what is wrong, never the value. */
export type Refuse = (at: RowPlace, field: string, message: string) => void;

const codes = new Set(criteria.map(({ criterion }) => criterion));
const longestReference = 200;

/** Reads a row as a rating; nothing where it is refused. */
export function readRating(cells: Cells, at: RowPlace, refuse: Refuse): RatingRow | undefined {
  const plan = readPlan(cells, at, refuse);
  const criterion = readCriterion(cells, at, refuse);
  if (cells.rating === undefined) {
    refuse(at, "rating", "there is a comment and no rating: give one of 4, 3, 2, 1 and n/a, or take the comment out");
    return undefined;
  }
  const rating = ratingOf(cells.rating);
  if (rating === undefined) refuse(at, "rating", "write 4, 3, 2, 1 or n/a: the sheet Scale says what each means");
  if (plan === undefined || criterion === undefined || rating === undefined) return undefined;
  const { auditor, agency, comment } = cells;
  return {
    at,
    plan,
    criterion,
    rating,
    ...(auditor && { auditor }),
    ...(agency && { agency }),
    ...(comment && { comment }),
  };
}

/** Reads a row as a dismissal; nothing where it is refused. */
export function readDismissal(cells: Cells, at: RowPlace, refuse: Refuse): DismissalRow | undefined {
  const plan = readPlan(cells, at, refuse);
  const criterion = readCriterion(cells, at, refuse);
  const { subject, quote, reason } = cells;
  if (cells.rating !== undefined)
    refuse(at, "rating", "a row is a rating or a dismissal: give the rating a row of its own");
  if (subject !== undefined && !subject.startsWith("/"))
    refuse(at, "subject", "write the part as the report's CSV has it, such as /provisions/2, or leave it empty");
  if (reason === undefined) refuse(at, "reason", "say why the finding is set aside: it stands in the report");
  if (plan === undefined || criterion === undefined || reason === undefined) return undefined;
  return { at, plan, criterion, reason, ...(subject && { subject }), ...(quote && { quote }) };
}

function readPlan({ plan, auditor, agency }: Cells, at: RowPlace, refuse: Refuse): string | undefined {
  for (const [field, text] of Object.entries({ plan, auditor, agency }))
    if (text !== undefined && text.length > longestReference)
      refuse(at, field, `write a reference of at most ${longestReference} characters`);
  if (plan === undefined) refuse(at, "plan", "name the plan by its reference, here or in a row above");
  return plan;
}

function readCriterion({ criterion }: Cells, at: RowPlace, refuse: Refuse): string | undefined {
  const code = criterion?.toUpperCase();
  if (code !== undefined && codes.has(code)) return code;
  if (code === undefined) refuse(at, "criterion", "give the criterion's code, such as F-05");
  else {
    const near = nearestNames(code, codes);
    refuse(
      at,
      "criterion",
      `no criterion has this code${near.length === 0 ? ": see send-compliance audit --template" : ` (perhaps ${near.join(" or ")}?)`}`,
    );
  }
  return undefined;
}

function ratingOf(text: string): AuditorRating | undefined {
  if (/^n\/?a$/i.test(text)) return "n/a";
  return /^[1-4]$/.test(text) ? (Number(text) as AuditorRating) : undefined;
}
