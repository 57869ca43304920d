import type { EpochDay } from "../calendar/civil-date";
import type { NeedsAssessment } from "../records/case-record";
import { iso } from "./days";
import { type History, put } from "./history";
import { contentsOf, type Notice, recipientsOf, sentFinalPlan, type Told } from "./notices";

/** What is recorded of the sending of the finalised plan. */
export interface FinalPlanOptions {
  sentTo?: Told;
  notice?: Notice;
}

/** The finalised plan is sent. */
export function finalised(
  history: History,
  on: EpochDay,
  { sentTo = "everyone", notice = "complete" }: FinalPlanOptions = {},
): void {
  const facts: NeedsAssessment = { finalPlanSentOn: iso(on) };
  const to = recipientsOf(sentFinalPlan, sentTo);
  if (to) facts.finalPlanSentTo = to;
  const contents = contentsOf("later-notice", notice);
  if (contents) facts.finalPlanNoticeContents = contents;
  put(history, on, history.assessment, facts);
}
