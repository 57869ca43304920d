import { describe, expect, it } from "vitest";
import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import { lastDayAfter } from "../../src/calendar/counting";
import { englandWorkingCalendar } from "../../src/calendar/england";
import type { SchoolTerms } from "../../src/calendar/school-days";
import { evaluateCase } from "../../src/evaluate/evaluate-case";
import { explain } from "../../src/evaluate/explain";
import { optionName } from "../../src/evaluate/readings";
import { builtInRules } from "../../src/rules/built-in";
import { policies } from "../../src/timetables/built-in-policies";
import { withPolicy } from "../../src/timetables/with-policy";
import cases from "./published-cases.json";

interface Expected {
  rule: string;
  outcome: string;
  /** Where the source counts otherwise: the notice, and the reading under which the source's date comes out. */
  differs?: { notice: string; reading: string; dueOn: string; outcome?: string };
  /** Which part of the record; its first by default. */
  subject?: string;
}

/** What a case may have beside the record: the school's terms, and the council whose policy it is judged by. */
interface Published {
  asOf: string;
  record: unknown;
  schoolTerms?: SchoolTerms;
  policy?: string;
}

describe.each(cases.map((one) => [one.id, one] as const))("%s", (_, published) => {
  const { record, asOf, schoolTerms, policy } = published as Published;
  const council = policies.find(({ id }) => id === policy);
  const find = ({ rule, subject }: Omit<Expected, "differs">, interpretations = {}) =>
    evaluateCase(record, {
      asOf,
      interpretations,
      schoolTerms,
      rules: council && withPolicy(builtInRules, council),
    }).findings.find((finding) => finding.rule === rule && (subject === undefined || finding.subject === subject))!;

  it.each((published.expect as Expected[]).map((expected) => [expected.rule, expected] as const))(
    "%s",
    (_, { differs, ...expected }) => {
      const finding = find(expected);
      expect(finding).toMatchObject(expected);
      if (!differs) return;
      const interpretations = { [optionName(differs.notice)]: differs.reading };
      expect(find(expected, interpretations)).toMatchObject({
        dueOn: differs.dueOn,
        outcome: differs.outcome ?? expected.outcome,
      });
      expect(finding.dueOn).not.toBe(differs.dueOn);
    },
  );
});

describe("sources that count a day differently", () => {
  it("are named in the explanation, with their date", () => {
    const { record, asOf } = cases.find((one) => one.id === "essex-23-013-824")!;
    const finding = evaluateCase(record, { asOf }).findings.find(
      (one) => one.rule === "needs-assessment.refusal-to-issue",
    )!;
    expect(explain(finding).otherReadings).toEqual([
      expect.stringMatching(/^Under firstDay=included the last day is Wednesday 6 September 2023\./),
    ]);
  });
});

describe("sources that state a month or a duration", () => {
  it("come out whatever the day within it: 31 weeks after a request in July 2023 is 11 weeks late", () => {
    for (let day = 1; day <= 31; day++) {
      const requestReceivedOn = `2023-07-${String(day).padStart(2, "0")}`;
      const finalPlanSentOn = toIsoDate(parseIsoDate(requestReceivedOn) + 31 * 7);
      const record = { id: "any", needsAssessments: [{ requestReceivedOn, finalPlanSentOn }] };
      const finding = evaluateCase(record, { asOf: "2024-12-31" }).findings.find(
        (one) => one.rule === "needs-assessment.final-plan",
      )!;
      expect(finding).toMatchObject({ outcome: "breached", daysLate: 77 });
    }
  });

  it("come out whatever the day within it: an order of February 2025 and a decision of August", () => {
    const { record } = cases.find((one) => one.id === "lgsco-24-023-469-somerset")!;
    const [assessment] = record.needsAssessments!;
    const earliest = {
      ...assessment,
      decisionUndone: { route: "tribunal-order", on: "2025-02-01" },
      planDecisionNotifiedOn: "2025-08-31",
    };
    const finding = evaluateCase({ id: "any", needsAssessments: [earliest] }, { asOf: "2025-09-30" }).findings.find(
      (one) => one.rule === "needs-assessment.refusal-to-issue-after-order",
    )!;
    expect(finding.outcome).toBe("breached");
  });
});

describe("Dodds v Walker [1981] 1 WLR 1027", () => {
  it("ends four months after 30 September 1978 on 30 January 1979", () => {
    const last = lastDayAfter(parseIsoDate("1978-09-30"), { months: 4 }, { working: englandWorkingCalendar() });
    expect(toIsoDate(last)).toBe("1979-01-30");
  });
});
