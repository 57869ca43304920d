import { describe, expect, it } from "vitest";
import { parseIsoDate } from "../../src/calendar/civil-date";
import { type CaseloadSummary, createCaseloadCounter, measures, summariseCaseload } from "../../src/caseload";
import { createEvaluator } from "../../src/evaluate/evaluator";
import type { Finding } from "../../src/evaluate/finding";
import type { CaseRecord } from "../../src/records/case-record";
import { inventCaseload } from "../support/invented-caseload";

const asOf = "2026-11-23";
const cases = inventCaseload(3_000, 11, asOf);

function summarise(): CaseloadSummary {
  const counter = createCaseloadCounter({ asOf });
  for (const record of cases) counter.add(record);
  return summariseCaseload(counter.counts(), { suppressBelow: 1 });
}

/** One thing that a measure counts, found by all rules and kept as a whole: written apart from the counter. */
interface Thing {
  record: CaseRecord;
  finding: Finding;
  figure: string;
}

const reports = (() => {
  const evaluator = createEvaluator();
  return cases.map((record) => ({ record, findings: evaluator.evaluateCase(record, { asOf }).findings }));
})();

function thingsOf({ rules, oneForEach }: (typeof measures.measures)[number]): Thing[] {
  return reports.flatMap(({ record, findings }) => {
    const own = rules.flatMap((rule) =>
      findings.filter((one) => one.rule === rule && one.outcome !== "not-applicable"),
    );
    const byThing = new Map<unknown, Finding[]>();
    for (const finding of own) {
      const key = oneForEach === "last-day" ? (finding.dueOn ?? finding) : finding.subject;
      byThing.set(key, [...(byThing.get(key) ?? []), finding]);
    }
    return [...byThing.values()].map((some) => {
      const finding = some.find(({ outcome }) => outcome !== "undetermined") ?? some[0]!;
      return { record, finding, figure: name(finding) };
    });
  });
}

function name({ outcome, dueOn, doneOn, daysLate }: Finding): string {
  if (outcome === "met") return dueOn !== undefined && dueOn >= asOf ? "early" : "inTime";
  if (outcome !== "breached") return outcome;
  if (doneOn === undefined && daysLate === parseIsoDate(asOf) - parseIsoDate(dueOn!)) return "overdue";
  return "late";
}

function figuresOf(things: readonly Thing[]) {
  const count = (figure: string) => things.filter((one) => one.figure === figure).length;
  const [inTime, late, overdue] = [count("inTime"), count("late"), count("overdue")];
  return {
    inTime,
    late,
    overdue,
    of: inTime + late + overdue,
    early: count("early"),
    open: count("open"),
    excepted: count("excepted"),
    undetermined: count("undetermined"),
    all: things.length,
  };
}

describe("a summary of 3,000 invented cases, counted again in the simplest way", () => {
  const summary = summarise();

  it.each(measures.measures.map((one, i) => ({ ...one, i })))("$id", ({ i }) => {
    const shown = summary.measures[i]!;
    const things = thingsOf(measures.measures[i]!);
    expect(shown.all).toMatchObject(figuresOf(things));
    const { inTime, of } = figuresOf(things);
    if (of > 0) expect(shown.all.share!.percent).toBeCloseTo((100 * inTime) / of, 0.9);
    for (const month of shown.months)
      expect(month, month.month).toMatchObject(
        figuresOf(things.filter(({ finding }) => finding.dueOn?.startsWith(month.month))),
      );
    expect(shown.undated).toMatchObject(figuresOf(things.filter(({ finding }) => finding.dueOn === undefined)));
    for (const [dimension, of] of [
      ["area", (record: CaseRecord) => record.area],
      ["team", (record: CaseRecord) => record.team],
      ["need", (record: CaseRecord) => record.person?.primaryNeed],
    ] as const) {
      const groups = new Set(things.map(({ record }) => of(record)));
      expect(shown.by[dimension].map(({ group }) => group).sort()).toEqual([...groups].sort());
      for (const figures of shown.by[dimension])
        expect(figures).toMatchObject(figuresOf(things.filter(({ record }) => of(record) === figures.group)));
    }
    const open = things.filter(({ figure }) => figure === "open");
    expect(summary.forecast.measures[i]!.within).toEqual(
      [28, 56, 84].map((days) => open.filter(({ finding }) => finding.daysLeft! <= days).length),
    );
  });

  it("reaches every measure", () => {
    for (const { id, all } of summary.measures) expect(all.all, id).toBeGreaterThan(0);
  });

  it("the department's percentage", () => {
    const issued = cases.flatMap(({ needsAssessments = [] }) =>
      needsAssessments.filter(({ finalPlanSentOn }) => finalPlanSentOn?.startsWith("2026") && finalPlanSentOn <= asOf),
    );
    const counted = issued.filter(
      ({ mediationHeld, tribunalHeld, decisionUndone, planDecisionUndone }) =>
        !mediationHeld &&
        !tribunalHeld &&
        [decisionUndone?.route, planDecisionUndone?.route].every(
          (route) => route === undefined || route === "change-of-mind",
        ),
    );
    const within = counted.filter(({ requestReceivedOn, becameResponsibleOn, finalPlanSentOn }) => {
      const from = requestReceivedOn ?? becameResponsibleOn;
      return from !== undefined && parseIsoDate(finalPlanSentOn!) - parseIsoDate(from) <= 140;
    });
    const year = summary.department.years.find((one) => one.year === "2026")!;
    expect([year.issued, year.all.plans, year.all.within20Weeks.plans]).toEqual([
      issued.length,
      counted.length,
      within.length,
    ]);
    const unclaimed = counted.filter(({ exceptions = [] }) => exceptions.length === 0);
    expect(year.withoutExceptions.plans).toBe(unclaimed.length);
  });

  it("advice by source", () => {
    const place = measures.measures.findIndex(({ id }) => id === "advice-6-weeks");
    const things = thingsOf(measures.measures[place]!);
    const from = ({ record, finding }: Thing) => {
      const [, , assessment, , advice] = finding.subject.split("/");
      return record.needsAssessments![Number(assessment)]!.adviceRequests![Number(advice)]!.from;
    };
    for (const { source, ...figures } of summary.advice.sources)
      expect(figures).toMatchObject(figuresOf(things.filter((one) => from(one) === source)));
  });

  it("the longest overdue and the next to breach", () => {
    const all = measures.measures.flatMap((one) => thingsOf(one));
    const days = (figure: string) => {
      const earliest = new Map<string, string>();
      for (const one of all) {
        const { dueOn, subject } = one.finding;
        const key = one.record.id + subject;
        if (one.figure === figure && dueOn !== undefined && dueOn < (earliest.get(key) ?? "9999"))
          earliest.set(key, dueOn);
      }
      return [...earliest.values()].sort().slice(0, 20);
    };
    expect(summary.worst!.map(({ dueOn }) => dueOn)).toEqual(days("overdue"));
    expect(summary.next!.map(({ dueOn }) => dueOn)).toEqual(days("open"));
  });
});
