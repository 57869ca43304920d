// Example reports: on an invented plan, over many of them, and on an invented caseload.

import { createCaseloadCounter, summariseCaseload } from "../src/caseload";
import { createAuditor } from "../src/quality/audit-plan";
import type { Criterion } from "../src/quality/criterion";
import type { PlanRecord } from "../src/quality/plan-record";
import type { Rating } from "../src/quality/rating";
import { caseloadReport, planReportHtml, summariseThemes, type ThemeAction, themeReportHtml } from "../src/report";
import { synthesiseCaseload } from "../src/synth";
import { type PlanQuality, synthesisePlan } from "../src/synth-plans";
import { shiftDates } from "../test/support/shift-dates";
import type { GeneratedFile } from "./generated-file";

const asOf = "2026-11-23";
const many = 160;
const quarter = 91;
const teams = ["North", "South", "West"];
const kinds = ["new", "amended", "annual-review"] as const;
const qualities: readonly PlanQuality[] = ["good", "middling", "good", "bad", "middling"];

const actions: ThemeAction[] = [
  { finding: "C-02", owner: "Designated clinical officer", agency: "NHS", due: "2026-10-30", status: "open" },
  { finding: "E-02", owner: "Team manager, South", agency: "SEND service", due: "2027-01-29", status: "under-way" },
  {
    finding: "A-07",
    owner: "Participation lead",
    agency: "SEND service",
    due: "2026-07-17",
    status: "closed",
    closedOn: "2026-07-24",
    reAuditGrade: "good",
  },
];

/** The reports in docs/examples/reports. */
export function exampleReportFiles(): GeneratedFile[] {
  const auditor = createAuditor();
  const asked = auditor.criteria.filter(({ asks }) => asks !== undefined);
  const one: PlanRecord = {
    ...synthesisePlan({ seed: 3, quality: "bad" }),
    id: "example-plan",
    localAuthority: "Invented County Council",
    team: "North",
  };
  const audit = auditor.auditPlan(one, {
    asOf,
    ratings: [
      { criterion: "A-01", rating: 4, comment: "The child's own words open the plan." },
      { criterion: "E-13", rating: 2 },
    ],
  });
  const plans = Array.from({ length: many }, (_, i) => inventedPlan(i));
  const audits = plans.map((plan, i) => auditor.auditPlan(plan, { asOf, ratings: ratingsOf(asked, i) }));
  const summary = summariseThemes(audits, {
    plans,
    actions,
    about: {
      title: "EHC plans of an invented authority, autumn 2026",
      question: "How good are the plans, and where do teams differ?",
      sample: `${many} invented plans of ${teams.length} teams.`,
      limits: "The plans, teams and ratings are invented: nothing here says anything of any authority.",
    },
  });
  return [
    { path: "docs/examples/reports/plan.html", content: planReportHtml(audit, one) },
    { path: "docs/examples/reports/themes.html", content: themeReportHtml(summary) },
    { path: "docs/examples/reports/caseload.html", content: exampleCaseload() },
  ];
}

/** A report on a caseload of two years, as it may be published: small numbers are suppressed. */
function exampleCaseload(): string {
  const counter = createCaseloadCounter({ asOf, since: "2024-11-01" });
  for (const one of synthesiseCaseload({ count: 6_000, seed: 11, asOf })) counter.add(one);
  return caseloadReport(summariseCaseload(counter.counts(), { target: 60 }), {
    title: "EHC plans of an invented authority, November 2026",
    sources: [{ name: "send-compliance synth", kind: "Invented: nobody in it is real", cases: 6_000 }],
  });
}

function inventedPlan(i: number): PlanRecord {
  const plan = synthesisePlan({ seed: i + 1, quality: qualities[i % qualities.length]! });
  const moved = shiftDates(plan, -quarter * (i % 8 < 6 ? i % 3 : i % 16));
  return { ...moved, id: `example-${i + 1}`, team: teams[i % teams.length]!, kind: kinds[(i >> 2) % kinds.length]! };
}

/** What an auditor made of what takes judgement: invented, and never weak where much hangs on it. */
function ratingsOf(asked: readonly Criterion[], plan: number): Rating[] {
  return asked.map(({ criterion, severity }, i) => {
    const drawn = (plan * 7 + i * 5) % 11;
    if (severity === "critical") return { criterion, rating: drawn < 6 ? 3 : 4 };
    return { criterion, rating: drawn < 5 ? 3 : drawn < 8 ? 4 : drawn < 10 ? 2 : 1 };
  });
}
