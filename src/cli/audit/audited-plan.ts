import type { Unread } from "../../plan-files/block";
import type { PlanAudit } from "../../quality/plan-audit";
import type { PlanRecord } from "../../quality/plan-record";

/** A plan as it was read from a file. */
export interface ReadPlan {
  /** The file's own name, without its folder. */
  file: string;
  plan: PlanRecord;
  /** What of the file could not be read, or only with doubt. */
  unread: Unread[];
}

/** A plan and its audit. */
export interface AuditedPlan extends ReadPlan {
  audit: PlanAudit;
}

/** A file that no audit was made of, and why. */
export interface KeptOut {
  file: string;
  reason: string;
}
