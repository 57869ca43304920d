import { InvalidDateError, OutsideCalendarError } from "../../calendar/errors";
import { createAuditor } from "../../quality/audit-plan";
import { startProgress } from "../output/progress";
import type { Terminal } from "../terminal";
import type { AuditedPlan, KeptOut } from "./audited-plan";
import type { PlanPaths } from "./plan-paths";
import type { RatingsByPlan } from "./ratings-by-plan";
import { readPlan } from "./read-plan";

/** What came of auditing a plan, or the plans of a folder. */
export interface AuditsMade {
  audited: AuditedPlan[];
  keptOut: KeptOut[];
  isFolder: boolean;
  /** Files of the folder that are of no kind that plans come in. */
  otherFiles: number;
}

/** What plans are audited with. */
export interface Auditing {
  asOf: string;
  ratings: RatingsByPlan | undefined;
  terminal: Terminal;
}

/** Audits a plan's file or every plan of a folder, one after another; a plan that cannot be read is kept out with the reason. */
export async function auditPlans(
  { plans, isFolder, otherFiles }: PlanPaths,
  { asOf, ratings, terminal }: Auditing,
): Promise<AuditsMade> {
  const { auditPlan } = createAuditor();
  const audited: AuditedPlan[] = [];
  const keptOut: KeptOut[] = [];
  const fileOf = new Map<string, string>();
  const progress = startProgress(plans.length, terminal.stderr, "Auditing plans");
  try {
    for (const one of plans) {
      const { file } = one;
      const read = await readPlan(one);
      if ("reason" in read) keptOut.push({ file, reason: read.reason });
      else {
        const { plan } = read;
        const before = fileOf.get(plan.id);
        if (before === undefined) {
          fileOf.set(plan.id, file);
          const made = attempt(() => auditPlan(plan, { asOf, ...ratings?.of(plan.id) }));
          if (made === undefined) keptOut.push({ file, reason: "a date in it is too far off to be counted from" });
          else audited.push({ file, ...read, audit: made });
        } else keptOut.push({ file, reason: `it has the same reference as ${before}: give one of the two` });
      }
      progress.step();
    }
  } finally {
    progress.stop();
  }
  return { audited, keptOut, isFolder, otherFiles };
}

/** Nothing for a plan whose dates lead out of the calendar. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof InvalidDateError || error instanceof OutsideCalendarError) return undefined;
    throw error;
  }
}
