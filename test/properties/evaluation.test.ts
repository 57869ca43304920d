import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import { createEvaluator } from "../../src/evaluate/evaluator";
import type { Finding } from "../../src/evaluate/finding";
import { createEngineEvaluator } from "../../src/json-rules-engine";
import { caseRecordSchema } from "../../src/records/case-record";
import { exceptionGrounds } from "../../src/records/claimed-exception";
import { listedObject, requiredSchema } from "../../src/records/field-schema";
import { factMeta } from "../../src/records/vocabulary";
import { arbitraryRecord } from "../support/arbitrary-record";
import { shiftDates } from "../support/shift-dates";

const from = parseIsoDate("2020-01-06");
const asOf = "2020-10-01";
const schoolTerms = { terms: [{ from: "2019-01-01", to: "2022-12-31" }] };
const evaluator = createEvaluator({ schoolTerms });
const records = (recorded: number) => arbitraryRecord({ recorded, from, to: from + 220 });
const findings = (record: unknown, on = asOf) => evaluator.evaluateCase(record, { asOf: on }).findings;

type Assessment = Record<string, unknown>;
const assessmentsOf = (record: Record<string, unknown>) => (record.needsAssessments ?? []) as Assessment[];

describe("the two engines", () => {
  it.each([100, 70, 30])("give the same report, with %i%% of the facts recorded", async (recorded) => {
    const engine = createEngineEvaluator({ schoolTerms });
    await fc.assert(
      fc.asyncProperty(records(recorded), async (record) => {
        expect(await engine.evaluateCase(record, { asOf })).toEqual(evaluator.evaluateCase(record, { asOf }));
      }),
      { numRuns: 120 },
    );
  });

  it.each(["included", "excluded"])(
    "give the same report under firstDay=%s, and cases may overlap",
    async (firstDay) => {
      const interpretations = { firstDay, clockAfterConcession: "reversal", closureOfExactlyFourWeeks: "too-short" };
      const engine = createEngineEvaluator({ interpretations });
      const ours = createEvaluator({ interpretations });
      const sample = fc.sample(records(80), 40);
      const reports = await Promise.all(sample.map((record) => engine.evaluateCase(record, { asOf })));
      expect(reports).toEqual(sample.map((record) => ours.evaluateCase(record, { asOf })));
    },
  );
});

describe("evaluation", () => {
  it("is pure: the same again, on records that cannot be changed", () => {
    fc.assert(
      fc.property(records(60), (record) => {
        const first = findings(deepFreeze(record));
        expect(findings(record)).toEqual(first);
      }),
    );
  });

  it("moves no date for an exception: it only ever turns a breach into excepted or undetermined", () => {
    const claim = fc.record({
      ground: fc.constantFrom(...exceptionGrounds),
      adviceRequestedOn: day(),
      closedFrom: day(),
      reopensOn: day(),
      from: day(),
      to: day(),
      impracticalBecause: fc.constant("it was"),
    });
    fc.assert(
      fc.property(records(60), claim, (record, exception) => {
        const without = {
          ...record,
          needsAssessments: assessmentsOf(record).map(({ exceptions: _, ...rest }) => rest),
        };
        const claimed = {
          ...record,
          needsAssessments: without.needsAssessments.map((one) => ({ ...one, exceptions: [exception] })),
        };
        const before = findings(without);
        const after = findings(claimed);
        expect(after.map(({ rule, startedOn, dueOn, doneOn }) => ({ rule, startedOn, dueOn, doneOn }))).toEqual(
          before.map(({ rule, startedOn, dueOn, doneOn }) => ({ rule, startedOn, dueOn, doneOn })),
        );
        for (const [i, finding] of after.entries()) {
          if (finding.outcome === before[i]!.outcome) continue;
          expect(["breached", "undetermined", "excepted"]).toContain(before[i]!.outcome);
          expect(["breached", "undetermined", "excepted"]).toContain(finding.outcome);
        }
      }),
    );
  });

  it("never gives an earlier last day for a later start", () => {
    fc.assert(
      fc.property(records(70), fc.integer({ min: 1, max: 60 }), (record, later) => {
        const shifted = shiftDates(record, later);
        const before = findings(record, "2030-01-01");
        const after = findings(shifted, "2030-01-01");
        for (const [i, { dueOn }] of before.entries()) {
          const moved = after[i]!.dueOn;
          if (dueOn !== undefined && moved !== undefined) expect(moved >= dueOn, before[i]!.rule).toBe(true);
        }
      }),
    );
  });

  it("never turns a breach into a lawful act when the act is done later still", () => {
    const doneBy = ["decisionNotifiedOn", "planDecisionNotifiedOn", "finalPlanSentOn"];
    fc.assert(
      fc.property(records(90), fc.constantFrom(...doneBy), fc.integer({ min: 1, max: 90 }), (record, fact, later) => {
        const delayed = {
          ...record,
          needsAssessments: assessmentsOf(record).map((one) =>
            typeof one[fact] === "string" ? { ...one, [fact]: toIsoDate(parseIsoDate(one[fact]) + later) } : one,
          ),
        };
        const on = "2030-01-01";
        const before = byRule(findings(record, on));
        for (const finding of findings(delayed, on)) {
          const earlier = before.get(finding.rule + finding.subject)!;
          const moved = finding.doneOn !== earlier.doneOn;
          if (moved && earlier.daysLate !== undefined && finding.dueOn === earlier.dueOn)
            expect(finding.daysLate, finding.rule).toBe(earlier.daysLate + later);
        }
      }),
    );
  });

  it("sees nothing of what is dated after the as-of date", () => {
    fc.assert(
      fc.property(records(60), fc.integer({ min: 0, max: 220 }), (record, offset) => {
        const on = toIsoDate(from + offset);
        const known = withoutLaterEvents(caseRecordSchema, record, on);
        const seen = findings(record, on).filter(
          (finding) => finding.outcome !== "not-applicable" && finding.outcome !== "undetermined",
        );
        const expected = byRule(findings(known, on));
        for (const finding of seen) expect(finding).toEqual(expected.get(finding.rule + finding.subject));
      }),
    );
  });

  it("never answers met for breached, or breached for met, because a fact of the case is left out", () => {
    const settled = ["met", "breached"];
    const branchFacts = [
      "decision",
      "planDecision",
      "decisionNotifiedTo",
      "decisionNoticeContents",
      "finalPlanSentTo",
      "draftServedOn",
    ];
    fc.assert(
      fc.property(records(90), fc.constantFrom(...branchFacts), (record, fact) => {
        const less = { ...record, needsAssessments: assessmentsOf(record).map(({ [fact]: _, ...rest }) => rest) };
        const before = byRule(findings(record));
        for (const finding of findings(less)) {
          const full = before.get(finding.rule + finding.subject)!;
          // The draft may be what was done.
          if (fact === "draftServedOn" && full.doneOn !== finding.doneOn) continue;
          if (settled.includes(full.outcome) && settled.includes(finding.outcome))
            expect(finding.outcome, finding.rule).toBe(full.outcome);
        }
      }),
    );
  });
});

function day() {
  return fc.integer({ min: from, max: from + 260 }).map(toIsoDate);
}

function byRule(all: Finding[]): Map<string, Finding> {
  return new Map(all.map((finding) => [finding.rule + finding.subject, finding]));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}

/**
 * A record without the events that lie after a day, and without what is known only from them: read off the schema. An event that comes later
 * is known not to have happened yet, even where `notHeld` names its field: without it, the name goes too.
 */
function withoutLaterEvents(schema: z.ZodType, value: unknown, on: string): unknown {
  const listed = listedObject(schema);
  if (Array.isArray(value)) return listed ? value.map((one) => withoutLaterEvents(listed, one, on)) : value;
  if (!(schema instanceof z.ZodObject) || typeof value !== "object" || value === null) return value;
  const fields = Object.entries(schema.shape).map(([key, field]) => [key, requiredSchema(field)] as const);
  const object = value as Record<string, unknown>;
  const isLater = (key: string, field: z.ZodType) =>
    factMeta.get(field)?.event === true && (object[key] as string) > on;
  const later = new Set(
    fields.filter(([key, field]) => object[key] !== undefined && isLater(key, field)).map(([key]) => key),
  );
  return Object.fromEntries(
    fields.flatMap(([key, field]) => {
      const datedBy = factMeta.get(field)?.datedBy?.split(".").at(-1);
      if (object[key] === undefined || later.has(key) || (datedBy !== undefined && later.has(datedBy))) return [];
      if (key === "notHeld") return [[key, (object[key] as string[]).filter((name) => !later.has(name))]];
      return [[key, withoutLaterEvents(field, object[key], on)]];
    }),
  );
}
