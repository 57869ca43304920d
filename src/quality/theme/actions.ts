import { parseIsoDate } from "../../calendar/civil-date";
import { schemaFaults } from "../../faults/schema-faults";
import { InvalidRecordError } from "../../records/errors";
import { byText } from "../by-text";
import { type ThemeAction, themeActionsSchema } from "./actions-schema";

/** An action, and how late it is. */
export interface ActionFigure extends ThemeAction {
  /** Days from the day it was due to the day it was closed, or to the day of the report; absent where it is not late. */
  daysLate?: number;
}

/** The actions that came of audits. */
export interface ActionSummary {
  /** Those not closed first, the longest due before the others; then those closed, the latest first. */
  actions: ActionFigure[];
  open: number;
  /** Not closed, and the day they were due has passed. */
  overdue: number;
  closed: number;
  /** Audited again, and good or better then. */
  reAudited: number;
  reAuditedGood: number;
}

/**
 * Checks a list of actions.
 *
 * @throws InvalidRecordError with every fault, each with a JSON Pointer; values are never repeated.
 */
export function readThemeActions(input: unknown): ThemeAction[] {
  const result = themeActionsSchema.safeParse(input);
  if (result.success) return result.data;
  throw new InvalidRecordError(schemaFaults(result.error, input));
}

/** Sums up actions as they stand on an ISO date. */
export function summariseActions(actions: readonly ThemeAction[], asOf: string): ActionSummary {
  const all = actions.map((one): ActionFigure => {
    const late = daysLateOf(one, asOf);
    return { ...one, ...(late > 0 ? { daysLate: late } : {}) };
  });
  const count = (is: (one: ActionFigure) => boolean) => all.filter(is).length;
  const noDay = "9999-12-31";
  return {
    actions: [
      ...all.filter(isOpen).sort((a, b) => byText(a.due ?? noDay, b.due ?? noDay)),
      ...all.filter((one) => !isOpen(one)).sort((a, b) => byText(b.closedOn ?? "", a.closedOn ?? "")),
    ],
    open: count(isOpen),
    overdue: count((one) => isOpen(one) && one.daysLate !== undefined),
    closed: count((one) => !isOpen(one)),
    reAudited: count(({ reAuditGrade }) => reAuditGrade !== undefined),
    reAuditedGood: count(({ reAuditGrade }) => reAuditGrade === "outstanding" || reAuditGrade === "good"),
  };
}

function isOpen({ status }: ThemeAction): boolean {
  return status !== "closed";
}

function daysLateOf(action: ThemeAction, asOf: string): number {
  const until = isOpen(action) ? asOf : action.closedOn;
  if (action.due === undefined || until === undefined) return 0;
  return parseIsoDate(until) - parseIsoDate(action.due);
}
