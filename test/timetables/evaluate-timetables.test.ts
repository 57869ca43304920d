import { describe, expect, it } from "vitest";
import { evaluateCase } from "../../src/evaluate/evaluate-case";
import { InvalidRecordError } from "../../src/records/errors";
import { createTimetableEvaluator, evaluateTimetables, policies } from "../../src/timetables";

const asOf = "2026-11-23";
const schoolTerms = {
  terms: [{ from: "2026-09-01", to: "2026-12-18" }],
  halfTerms: [{ from: "2026-10-26", to: "2026-10-30" }],
};
const record = {
  id: "A-17",
  area: "Mockford",
  person: { dateOfBirth: "2013-02-11", ncYear: 8, sen: "ehc-plan", lookedAfter: true, socialWorker: false },
  school: { id: "100001", type: "academy", fullTimeHours: 25 },
  timetables: [
    {
      reason: "medical",
      startedOn: "2026-11-02",
      expectedEndOn: "2026-11-13",
      agreedByParent: false,
      agreedHours: { monday: 3, tuesday: 3, wednesday: 3, thursday: 3, friday: 3 },
      reviews: [{ dueOn: "2026-11-16" }],
    },
    { startedOn: "2026-09-07", endedOn: "2026-09-25", reason: "reintegration" },
  ],
  registerEntries: [{ code: "C2", from: "2026-11-02", to: "2026-11-20", session: "afternoon" }],
  exclusions: [{ kind: "suspension", from: "2026-09-28", to: "2026-09-29", decidedOn: "2026-09-28" }],
  needsAssessments: [{ requestReceivedOn: "2026-01-05" }],
};

describe("a case's timetables", () => {
  const { id, timetables, otherFindings } = evaluateTimetables(record, { asOf, schoolTerms });
  const [first, second] = timetables;

  it("are reported one by one, with their dates, measures and categories", () => {
    expect(id).toBe("A-17");
    const { findings: _, ...facts } = first!;
    expect(facts).toEqual({
      subject: "/timetables/0",
      status: "past-its-end",
      reason: "medical",
      startedOn: "2026-11-02",
      expectedEndOn: "2026-11-13",
      agreedUntil: "2026-11-13",
      days: 22,
      weeklyHours: 15,
      fullTimeHours: 25,
      hoursLostPerWeek: 10,
      hoursLost: 32,
      reviewOverdue: true,
      sen: "ehc-plan",
      keyStage: "key stage 3",
      lookedAfter: true,
      socialWorker: false,
      area: "Mockford",
      school: "100001",
    });
    expect(second).toMatchObject({ subject: "/timetables/1", status: "ended", endedOn: "2026-09-25", days: 19 });
    expect(second).toMatchObject({ reviewOverdue: false, needs: ["agreedHours"] });
  });

  it("have the findings on them and inside them, as evaluateCase has them", () => {
    const all = evaluateCase(record, { asOf, schoolTerms }).findings;
    for (const [i, { findings }] of timetables.entries()) {
      expect(findings).toEqual(all.filter(({ subject }) => `${subject}/`.startsWith(`/timetables/${i}/`)));
      expect(findings.length).toBeGreaterThan(10);
    }
    expect(first!.findings.filter(({ outcome }) => outcome === "breached").map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["part-time-timetable.end-by-agreed-day", "part-time-timetable.review-on-day-set"]),
    );
    expect(first!.findings.some(({ subject }) => subject === "/timetables/0/reviews/0")).toBe(true);
  });

  it("leave the rest of attendance to other findings, and other processes out", () => {
    const scopes = new Set(otherFindings.map(({ subject }) => subject.split("/")[1]));
    expect(scopes).toEqual(new Set([undefined, "registerEntries", "exclusions"]));
    const rules = new Set(otherFindings.map(({ rule }) => rule.split(".")[0]));
    expect([...rules].filter((process) => /needs-assessment|complaint|publication/.test(process!))).toEqual([]);
    expect(rules.has("register")).toBe(true);
  });

  it("are none where none is recorded", () => {
    expect(evaluateTimetables({ id: "none" }, { asOf }).timetables).toEqual([]);
  });
});

describe("an evaluator of timetables", () => {
  it("adds the rules of a policy, of local force, and says which rules it judges by", () => {
    const policy = policies.find((one) => one.id === "hertfordshire")!;
    const evaluator = createTimetableEvaluator({ policy, schoolTerms });
    const local = evaluator.rules.rules.filter(({ force }) => force === "local");
    expect(local.length).toBeGreaterThan(2);
    const [report] = evaluator.evaluateTimetables(record, { asOf }).timetables;
    const start = report!.findings.find(({ rule }) => rule === "local-policy.tell-of-start")!;
    expect(start).toMatchObject({
      outcome: "breached",
      force: "local",
      lastDays: { "calendar-days": "2026-11-07", "working-days": "2026-11-09", "school-days": "2026-11-09" },
    });
  });

  it.each([
    ["hammersmith-and-fulham", 0, "breached"],
    ["hammersmith-and-fulham", 9, "breached"],
    ["hammersmith-and-fulham", 10, "not-applicable"],
    ["suffolk", 9, "open"],
    ["suffolk", 10, "not-applicable"],
  ])(
    "takes the school's full week where a timetable has none of its own: %s, %i hours elsewhere",
    (id, hours, outcome) => {
      const policy = policies.find((one) => one.id === id)!;
      const timetables = [{ ...record.timetables[0], minutesShortEachDay: 120, hoursElsewhere: hours }];
      const start = (changed: object) =>
        createTimetableEvaluator({ policy, schoolTerms })
          .evaluateTimetables({ ...record, timetables, ...changed }, { asOf })
          .timetables[0]!.findings.find(({ rule }) => rule === "local-policy.tell-of-start")!;
      expect(start({}).outcome).toBe(outcome);
      expect(start({ school: { type: "academy" } })).toMatchObject({
        outcome: "undetermined",
        needs: ["school.fullTimeHours"],
      });
      const own = [{ ...timetables[0], fullTimeHours: 15 + hours }];
      expect(start({ timetables: own, school: { type: "academy" } }).outcome).toBe("not-applicable");
    },
  );

  it("judges each case anew: the same record and day give the same report", () => {
    const evaluator = createTimetableEvaluator({ schoolTerms });
    const once = evaluator.evaluateTimetables(record, { asOf });
    evaluator.evaluateTimetables({ ...record, timetables: [] }, { asOf: "2026-09-10" });
    expect(evaluator.evaluateTimetables(record, { asOf })).toEqual(once);
    expect(evaluateTimetables(record, { asOf, schoolTerms })).toEqual(once);
  });

  it("refuses a record with a field that it does not know, unless it is told to leave it out", () => {
    const odd = { ...record, timetables: [{ startdOn: "2026-11-02" }] };
    expect(() => evaluateTimetables(odd, { asOf })).toThrow(InvalidRecordError);
    const [report] = evaluateTimetables(odd, { asOf, unknownFields: "ignore" }).timetables;
    expect(report!.status).toBe("undated");
  });

  it("says that hours to date need the school's terms, where there are none", () => {
    const [report] = evaluateTimetables(record, { asOf }).timetables;
    expect(report).toMatchObject({ hoursLostPerWeek: 10, needs: ["schoolTerms"] });
  });
});
