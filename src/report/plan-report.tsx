import type { PlanAudit } from "../quality/plan-audit";
import type { PlanRecord } from "../quality/plan-record";
import { clip } from "./page/clip";
import { Page, writePage } from "./page/page";
import { day } from "./page/words";
import { Advice } from "./plan/advice";
import { Fixes } from "./plan/fixes";
import { Dismissed, Judgements } from "./plan/judgements";
import { SectionStrip } from "./plan/section-strip";
import { SignOff } from "./plan/sign-off";
import { Strengths } from "./plan/strengths";
import { ThreadSection } from "./plan/thread-section";
import { Verdict } from "./plan/verdict";

/**
 * The report of one audit as a page of HTML that stands alone: it needs no network and no script, and prints on one to two sheets of A4.
 * Of the plan it repeats the words that the audit quotes, and no more.
 *
 * @param plan The record that was audited: with it, parts are named by section and service, and the thread is drawn in full.
 */
export function planReportHtml(audit: PlanAudit, plan?: PlanRecord): string {
  const title = `Quality audit of plan ${clip(audit.id, 200)}`;
  return writePage(
    <Page
      title={title}
      sort="Education, health and care plan"
      facts={[
        ["Authority", audit.localAuthority],
        ["Area", audit.area],
        ["Team", audit.team],
        ["Issued", audit.issuedOn && day(audit.issuedOn)],
        ["Audited as of", day(audit.asOf)],
      ]}
      foot={
        <p>
          Structure is tested by the record; wording is only queried. A query asks a person to look, and is never a
          finding of unlawfulness. How a plan is graded is a local choice: compare only grades that were given in the
          same way. This is not legal advice.
        </p>
      }
    >
      <Verdict audit={audit} />
      <SectionStrip audit={audit} />
      <Strengths audit={audit} />
      <Fixes audit={audit} plan={plan} />
      <ThreadSection audit={audit} plan={plan} />
      <Advice audit={audit} plan={plan} />
      <Judgements audit={audit} />
      <Dismissed audit={audit} plan={plan} />
      <SignOff />
    </Page>,
  );
}
