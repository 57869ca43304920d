import { createCaseloadCounter, summariseCaseload } from "../../src/caseload";
import { auditPlan } from "../../src/quality";
import { caseloadReport, planReportHtml } from "../../src/report";

const asOf = "2026-01-05";

/** The style sheets of the reports that the web calculator shows, word for word: the page lets these in and no others. */
export function reportStyles(): string[] {
  const pages = [
    planReportHtml(auditPlan({ id: "any" }, { asOf })),
    caseloadReport(summariseCaseload(createCaseloadCounter({ asOf }).counts())),
  ];
  return [...new Set(pages.flatMap((page) => [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text!)))];
}
