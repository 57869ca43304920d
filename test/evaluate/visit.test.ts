import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import { createEvaluator, type Evaluator } from "../../src/evaluate/evaluator";
import type { Finding } from "../../src/evaluate/finding";
import { InvalidOptionsError } from "../../src/evaluate/options";
import { InvalidRecordError } from "../../src/records/errors";
import { builtInRules } from "../../src/rules/built-in";
import { arbitraryRecord } from "../support/arbitrary-record";

const asOf = "2020-10-01";
const from = parseIsoDate("2020-01-06");
const schoolTerms = { terms: [{ from: "2019-01-01", to: "2022-12-31" }] };

/** What a visit says, written as the findings of a report are. */
function seen(evaluator: Evaluator, record: unknown): Partial<Finding>[] {
  const all: Partial<Finding>[] = [];
  const iso = (day: number | undefined) => (day === undefined ? undefined : toIsoDate(day));
  evaluator.visit(record, { asOf }, (sighting) => {
    all.push({
      rule: evaluator.ruleIds[sighting.rule]!,
      version: sighting.version.inForce.from,
      outcome: sighting.outcome,
      subject: sighting.subject,
      startedOn: iso(sighting.startedOn)!,
      dueOn: iso(sighting.dueOn)!,
      doneOn: iso(sighting.doneOn)!,
      daysLate: sighting.daysLate!,
      daysLeft: sighting.daysLeft!,
      needs: sighting.needs as string[],
      exception: sighting.exception!,
    });
  });
  return all;
}

function written(evaluator: Evaluator, record: unknown): Partial<Finding>[] {
  return evaluator.evaluateCase(record, { asOf }).findings.map((finding) => {
    const { rule, version, outcome, subject, startedOn, dueOn, doneOn, daysLate, daysLeft, needs, exception } = finding;
    return {
      rule,
      version,
      outcome,
      subject,
      startedOn,
      dueOn,
      doneOn,
      daysLate,
      daysLeft,
      needs,
      exception,
    } as Finding;
  });
}

describe("a visit", () => {
  it.each([100, 60])("says what the report says, in its order, with %i in 100 facts recorded", (recorded) => {
    const evaluator = createEvaluator({ schoolTerms });
    fc.assert(
      fc.property(arbitraryRecord({ recorded, from, to: from + 220 }), (record) => {
        expect(seen(evaluator, record)).toEqual(written(evaluator, record));
      }),
      { numRuns: 60 },
    );
  });

  it("shows the part of the record that is judged, and what it is part of", () => {
    const record = { id: "1", needsAssessments: [{ adviceRequests: [{ from: "health" }] }] };
    const parts = new Set<unknown>();
    createEvaluator().visit(record, { asOf }, ({ chain, subject }) => {
      expect(chain[0]).toBe(record);
      if (subject === "/needsAssessments/0/adviceRequests/0") parts.add(chain[2]);
    });
    expect([...parts]).toEqual([record.needsAssessments[0]!.adviceRequests[0]]);
  });

  it("may be made within a visit", () => {
    const evaluator = createEvaluator();
    const record = { id: "1", needsAssessments: [{ requestReceivedOn: "2020-01-06" }] };
    const alone = seen(evaluator, record).map(({ rule }) => rule);
    const outer: string[] = [];
    evaluator.visit(record, { asOf }, (sighting) => {
      evaluator.visit(record, { asOf }, () => undefined);
      outer.push(evaluator.ruleIds[sighting.rule]!);
    });
    expect(outer).toEqual(alone);
  });

  it("refuses what a report refuses", () => {
    const { visit } = createEvaluator();
    expect(() => visit({}, { asOf }, () => undefined)).toThrow(InvalidRecordError);
    expect(() => visit({ id: "1" }, { asOf: "soon" }, () => undefined)).toThrow(InvalidOptionsError);
  });
});

describe("rules that are made ready when they are first needed", () => {
  const whole = { id: "1", person: { dateOfBirth: "2012-05-04" } };
  const parts = {
    needsAssessments: [{ requestReceivedOn: "2020-01-06", finalPlanSentOn: "2020-06-29" }],
    reviews: [{ meetingOn: "2020-03-02", decision: "amend" }],
    absences: [{ startedOn: "2020-01-13" }],
    timetables: [{ startedOn: "2020-02-03", reason: "medical" }],
    exclusions: [{ kind: "suspension", from: "2020-03-02", to: "2020-03-06" }],
  };

  it.each(Object.entries(parts))("judge the same when a record of %s comes first", (key, part) => {
    const record = { ...whole, ...parts };
    const used = createEvaluator({ schoolTerms });
    used.evaluateCase({ ...whole, [key]: part }, { asOf });
    expect(used.evaluateCase(record, { asOf })).toEqual(
      createEvaluator({ schoolTerms }).evaluateCase(record, { asOf }),
    );
  });

  it("are named all the same", () => {
    expect(createEvaluator().ruleIds).toEqual([...new Set(builtInRules.rules.map(({ id }) => id))]);
  });
});
