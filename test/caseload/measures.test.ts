import { describe, expect, it } from "vitest";
import {
  type CaseloadSummary,
  createCaseloadCounter,
  InvalidOptionsError,
  InvalidRecordError,
  measures,
  measuresSchema,
  summariseCaseload,
  UnlikeCountsError,
} from "../../src/caseload";
import { leftOutSentence } from "../../src/caseload/left-out";

import { builtInRules } from "../../src/rules/built-in";

const asOf = "2026-11-23";

function summaryOf(
  records: object[],
  options: { since?: string; target?: number; asOf?: string } = {},
): CaseloadSummary {
  const counter = createCaseloadCounter({ asOf: options.asOf ?? asOf, since: options.since });
  for (const [i, record] of records.entries()) counter.add({ id: `case-${i + 1}`, ...record });
  return summariseCaseload(counter.counts(), { suppressBelow: 1, target: options.target });
}

function measure(id: string, records: object[], options = {}) {
  return summaryOf(records, options).measures.find((one) => one.id === id)!;
}

const assessment = (about: object) => ({ needsAssessments: [about] });
const none = { inTime: 0, late: 0, overdue: 0, early: 0, open: 0, excepted: 0, undetermined: 0, of: 0, all: 0 };

describe("rules/caseload/measures.json", () => {
  it("is as its schema has it, and rests on rules that there are, each in one measure", () => {
    expect(measuresSchema.parse(measures)).toEqual(measures);
    const used = measures.measures.flatMap(({ rules }) => rules);
    expect(new Set(used).size).toBe(used.length);
    for (const id of used)
      expect(
        builtInRules.rules.some((rule) => rule.id === id),
        id,
      ).toBe(true);
    const ids = measures.measures.map(({ id }) => id);
    const named = [measures.advice, measures.exceptions, ...measures.backlog].map((one) => one.measure);
    for (const id of named) expect(ids).toContain(id);
  });
});

describe("finalised plans within 20 weeks", () => {
  const requestReceivedOn = "2026-01-05"; // due on 25 May
  const id = "final-plan-20-weeks";

  it.each([
    ["in time", { requestReceivedOn, finalPlanSentOn: "2026-05-25" }, "inTime"],
    ["a day late", { requestReceivedOn, finalPlanSentOn: "2026-05-26" }, "late"],
    ["not at all", { requestReceivedOn }, "overdue"],
    ["withdrawn after the last day", { requestReceivedOn, withdrawnOn: "2026-07-01" }, "late"],
    ["with weeks to go", { requestReceivedOn: "2026-11-02" }, "open"],
    ["on its last day", { requestReceivedOn: "2026-07-06" }, "open"],
    ["done, the last day being to come", { requestReceivedOn: "2026-10-01", finalPlanSentOn: "2026-11-20" }, "early"],
    ["done, the last day being today", { requestReceivedOn: "2026-07-06", finalPlanSentOn: "2026-11-20" }, "early"],
    [
      "which decision was notified is not known",
      { requestReceivedOn, decisionNotifiedOn: "2026-02-01" },
      "undetermined",
    ],
  ])("%s", (_, about, figure) => {
    const { all } = measure(id, [assessment(about)]);
    const of = ["inTime", "late", "overdue"].includes(figure) ? 1 : 0;
    expect(all).toMatchObject({ ...none, [figure]: 1, of, all: 1 });
    expect(all.share?.percent).toBe(of === 0 ? undefined : figure === "inTime" ? 100 : 0);
  });

  it("counts neither a refusal nor a request withdrawn in time", () => {
    const refused = { requestReceivedOn, decision: "not-assess", decisionNotifiedOn: "2026-02-01" };
    expect(
      measure(id, [assessment(refused), assessment({ requestReceivedOn, withdrawnOn: "2026-03-01" })]).all,
    ).toMatchObject(none);
  });

  it("keeps an exception that is made out beside the share, and never in it", () => {
    const excepted = {
      requestReceivedOn: "2026-06-01",
      exceptions: [
        { ground: "exceptional-personal-circumstances", from: "2026-07-01", to: "2026-10-01", impracticalBecause: "x" },
      ],
      finalPlanSentOn: "2026-11-10",
    };
    const summary = summaryOf([assessment(excepted)]);
    expect(summary.measures.find((one) => one.id === id)!.all).toMatchObject({ ...none, excepted: 1, all: 1 });
    expect(summary.exceptions).toMatchObject({
      assessments: 1,
      grounds: [{ ground: "exceptional-personal-circumstances", claimed: 1, accepted: 1, refused: 0, notTested: 0 }],
    });
  });

  it("counts in the month of the last day, and leaves no month out", () => {
    const { months, undated } = measure(id, [
      assessment({ requestReceivedOn, finalPlanSentOn: "2026-05-25" }),
      assessment({ requestReceivedOn: "2026-03-02", finalPlanSentOn: "2026-11-02" }),
      assessment({ finalPlanSentOn: "2026-03-01" }),
    ]);
    expect(months.map(({ month, of }) => [month, of])).toEqual([
      ["2026-05", 1],
      ["2026-06", 0],
      ["2026-07", 1],
    ]);
    expect(undated).toMatchObject({ undetermined: 1, all: 1 });
  });

  it("calls a month complete once all of its last days have passed", () => {
    const months = (on: string) =>
      measure(id, [assessment({ requestReceivedOn: "2026-01-05" })], { asOf: on }).months.map(
        ({ complete }) => complete,
      );
    expect(months("2026-05-31")).toEqual([false]);
    expect(months("2026-06-01")).toEqual([true]);
  });

  it("leaves older limits out where that is asked, and in the backlog what is still overdue", () => {
    const summary = summaryOf([assessment({ requestReceivedOn }), assessment({ requestReceivedOn: "2026-03-02" })], {
      since: "2026-06-01",
    });
    expect(summary.measures.find((one) => one.id === id)!.all.overdue).toBe(1);
    expect(summary.backlog.find((one) => one.id === "assessments")!.overdue).toBe(2);
  });

  it("stands beside a target", () => {
    const records = [
      ...Array.from({ length: 3 }, () => assessment({ requestReceivedOn, finalPlanSentOn: "2026-05-25" })),
      assessment({ requestReceivedOn }),
    ];
    expect(measure(id, records, { target: 60 }).target).toEqual({ percent: 60, difference: 15, reached: true });
    expect(measure(id, records, { target: 75.1 }).target).toEqual({ percent: 75.1, difference: -0.1, reached: false });
    expect(measure(id, records)).not.toHaveProperty("target");
    expect(measure("advice-6-weeks", records, { target: 60 })).not.toHaveProperty("target");
  });

  it("says its law", () => {
    expect(measure(id, [])).toMatchObject({ force: "law", citations: ["SI 2014/1530 reg 13(2)"] });
    expect(measure("plan-decision-16-weeks", []).force).toBe("case-law");
  });
});

describe("the other limits", () => {
  it("a request is decided once: a refusal by its own rule, silence by the other", () => {
    const refused = { requestReceivedOn: "2026-01-05", decision: "not-assess", decisionNotifiedOn: "2026-02-17" };
    const { all } = measure("decision-to-assess-6-weeks", [
      assessment(refused),
      assessment({ requestReceivedOn: "2026-01-05", decision: "assess", decisionNotifiedOn: "2026-02-16" }),
      assessment({ requestReceivedOn: "2026-01-05" }),
    ]);
    expect(all).toMatchObject({ inTime: 1, late: 1, overdue: 1, of: 3, all: 3, share: { percent: 33.3 } });
  });

  it("16 weeks: a refusal in time, and a draft that shows the decision", () => {
    const agreed = { requestReceivedOn: "2026-01-05", decision: "assess", decisionNotifiedOn: "2026-02-01" };
    const { all } = measure("plan-decision-16-weeks", [
      assessment({ ...agreed, planDecision: "not-issue", planDecisionNotifiedOn: "2026-04-27" }),
      assessment({ ...agreed, draftServedOn: "2026-04-28" }),
    ]);
    expect(all).toMatchObject({ inTime: 1, late: 1, all: 2 });
  });

  it("a plan after an order has a measure of its own", () => {
    const undone = {
      requestReceivedOn: "2025-09-01",
      decision: "not-assess",
      decisionNotifiedOn: "2025-10-06",
      decisionUndone: { route: "tribunal-order", on: "2026-03-02" },
      finalPlanSentOn: "2026-06-08",
    };
    const summary = summaryOf([assessment(undone)]);
    const of = (id: string) => summary.measures.find((one) => one.id === id)!.all;
    expect(of("final-plan-20-weeks").all).toBe(0);
    expect(of("final-plan-after-appeal")).toMatchObject({ inTime: 1, all: 1 });
  });

  it("reviews: decided in 4 weeks, amended in 12", () => {
    const reviews = [
      { meetingOn: "2026-03-02", decision: "amend", decisionNotifiedOn: "2026-03-30", finalPlanSentOn: "2026-05-26" },
      { meetingOn: "2026-04-01" },
    ];
    const summary = summaryOf([{ reviews }]);
    const of = (id: string) => summary.measures.find((one) => one.id === id)!;
    expect(of("review-decision-4-weeks").all).toMatchObject({ inTime: 1, overdue: 1, of: 2 });
    expect(of("amended-plan-12-weeks").all).toMatchObject({ late: 1, of: 1, all: 1 });
    expect(of("review-decision-4-weeks").by.route).toEqual([]);
  });

  it("a review year counts once, whether a review or the plan alone tells of it", () => {
    const id = "review-12-months";
    const plan = { firstMadeOn: "2024-09-02" };
    const first = { first: true, meetingOn: "2025-07-01", decision: "maintain", decisionNotifiedOn: "2025-07-20" };
    const begun = { first: false, previousReviewDecidedOn: "2025-07-20", meetingOn: "2026-07-01" };
    expect(measure(id, [{ plan }]).all).toMatchObject({ overdue: 1, all: 1 });
    expect(measure(id, [{ plan, reviews: [first] }]).all).toMatchObject({ inTime: 1, overdue: 1, all: 2 });
    expect(measure(id, [{ plan, reviews: [first, begun] }]).all).toMatchObject({ inTime: 1, overdue: 1, all: 2 });
  });

  it("a transfer to come is open, and never late", () => {
    const kind = "primary-to-secondary";
    const { all, by } = measure("phase-transfer", [
      { phaseTransfers: [{ kind, transferOn: "2027-09-01" }] },
      { phaseTransfers: [{ kind, transferOn: "2026-09-01" }] },
      { phaseTransfers: [{ kind, transferOn: "2026-09-01", planNamingPlacementSentOn: "2026-02-14" }] },
    ]);
    expect(all).toMatchObject({ open: 1, overdue: 1, inTime: 1, of: 2, share: { percent: 50 } });
    expect(by.phase).toMatchObject([{ all: 3 }]);
  });

  it("advice by source, with how late it was", () => {
    const advice = (from: string, suppliedOn?: string) => ({
      from,
      requestReceivedOn: "2026-02-02", // due on 16 March
      ...(suppliedOn === undefined ? {} : { suppliedOn }),
    });
    const adviceRequests = [
      advice("educational-psychologist", "2026-03-16"),
      advice("educational-psychologist", "2026-03-23"),
      advice("educational-psychologist", "2026-03-24"),
      advice("health", undefined),
    ];
    const { sources } = summaryOf([assessment({ requestReceivedOn: "2026-01-05", adviceRequests })]).advice;
    expect(sources.map(({ source, inTime, late, overdue }) => [source, inTime, late, overdue])).toEqual([
      ["educational-psychologist", 1, 2, 0],
      ["health", 0, 0, 1],
    ]);
    expect(sources.map(({ lateness }) => lateness.map(({ count }) => count))).toEqual([
      [1, 1, 0, 0],
      [0, 0, 0, 1],
    ]);
    expect(sources[0]!.daysTaken).toEqual({ lowerQuartile: 42, median: 49, upperQuartile: 50 });
    expect(sources[1]).not.toHaveProperty("daysTaken");
  });
});

describe("the department's percentage", () => {
  const plan = (about: object) => assessment({ requestReceivedOn: "2026-01-05", ...about });
  const year = (records: object[]) => summaryOf(records).department.years;

  it("is by year of issue, with its bands: 140 days are in time, and days that are missing are not", () => {
    const years = year([
      plan({ finalPlanSentOn: "2026-05-25" }),
      plan({ finalPlanSentOn: "2026-05-26" }),
      plan({ requestReceivedOn: "2025-06-02", finalPlanSentOn: "2026-06-02" }),
      plan({ requestReceivedOn: "2025-06-01", finalPlanSentOn: "2026-06-02" }),
      assessment({ finalPlanSentOn: "2026-06-02" }),
      plan({ requestReceivedOn: "2025-01-06", finalPlanSentOn: "2025-02-03" }),
      plan({}),
    ]);
    expect(years.map((one) => [one.year, one.complete, one.issued])).toEqual([
      ["2025", true, 1],
      ["2026", false, 5],
    ]);
    expect(years[1]!.all).toMatchObject({
      plans: 5,
      within20Weeks: { plans: 1, percent: 20 },
      over20WeeksToAYear: { plans: 2, percent: 40 },
      overAYear: { plans: 1, percent: 20 },
      noBand: { plans: 1, percent: 20 },
    });
  });

  it.each([
    ["a mediation by its flag", { mediationHeld: true }, {}, 1],
    ["a tribunal by its flag", { tribunalHeld: true }, {}, 1],
    ["an order", { decisionUndone: { route: "tribunal-order", on: "2026-03-02" } }, {}, 1],
    ["an order to make a plan", { planDecisionUndone: { route: "tribunal-order", on: "2026-03-02" } }, {}, 1],
    ["a change of mind", { decisionUndone: { route: "change-of-mind", on: "2026-03-02" } }, {}, 0],
    [
      "an appeal against a refusal",
      {},
      { appeals: [{ against: "refusal-to-assess", appealReceivedOn: "2026-03-02" }] },
      1,
    ],
    ["an appeal that does not say what it is against", {}, { appeals: [{}] }, 1],
    ["an appeal against the plan's contents", {}, { appeals: [{ against: "contents" }] }, 0],
    ["an appeal after the plan", {}, { appeals: [{ appealReceivedOn: "2026-08-01" }] }, 0],
    ["a mediation held", {}, { mediations: [{ mediationHeldOn: "2026-03-02" }] }, 1],
    ["a mediation not held", {}, { mediations: [{ adviserContactedOn: "2026-03-02" }] }, 0],
    ["a mediation before the request", {}, { mediations: [{ mediationHeldOn: "2025-03-02" }] }, 0],
  ])("%s", (_, about, record, leftOut) => {
    const [one] = year([{ ...plan({ finalPlanSentOn: "2026-06-22", ...about }), ...record }]);
    expect(one).toMatchObject({ issued: 1, leftOut, all: { plans: 1 - leftOut } });
  });

  it("is with and without plans with a claim, whether or not it is made out, and flags a great share of them", () => {
    const claim = { exceptions: [{ ground: "not-recorded" }] };
    const plans = (claimed: number, all: number) =>
      year(
        Array.from({ length: all }, (_, i) => plan({ finalPlanSentOn: "2026-05-25", ...(i < claimed ? claim : {}) })),
      )[0]!;
    expect(plans(1, 5)).toMatchObject({
      all: { plans: 5 },
      withoutExceptions: { plans: 4 },
      withException: { plans: 1, percent: 20, flagged: false },
    });
    expect(plans(2, 9).withException).toEqual({ plans: 2, percent: 22.2, flagged: true });
  });

  it("is another question than the statutory limit", () => {
    const summary = summaryOf([plan({}), plan({ finalPlanSentOn: "2026-05-25" })]);
    expect(summary.department.years[0]!.all.within20Weeks.percent).toBe(100);
    expect(summary.measures.find(({ id }) => id === "final-plan-20-weeks")!.all.share!.percent).toBe(50);
  });
});

describe("the rest of a summary", () => {
  it("backlog by age, and what will breach if nothing is done", () => {
    const summary = summaryOf([
      assessment({ requestReceivedOn: "2026-11-02" }),
      assessment({ requestReceivedOn: "2026-08-03" }), // due in 4 weeks to the day
      assessment({ requestReceivedOn: "2026-08-04" }),
      assessment({ requestReceivedOn: "2025-01-06" }),
    ]);
    const [backlog] = summary.backlog;
    expect(backlog!.bands.map(({ from, under, open, overdue }) => [from, under, open, overdue])).toEqual([
      [0, 43, 1, 0],
      [43, 113, 2, 0],
      [113, 141, 0, 0],
      [141, 211, 0, 0],
      [211, 365, 0, 0],
      [365, undefined, 0, 1],
    ]);
    expect(summary.forecast.horizons).toEqual([
      { weeks: 4, until: "2026-12-21" },
      { weeks: 8, until: "2027-01-18" },
      { weeks: 12, until: "2027-02-15" },
    ]);
    const forecast = summary.forecast.measures.find(({ measure: id }) => id === "final-plan-20-weeks")!;
    expect([forecast.open, ...forecast.within]).toEqual([3, 1, 2, 2]);
  });

  it("the longest overdue and the next to breach, each part of a case once with its earliest limit", () => {
    const { worst, next } = summaryOf([
      { area: "North", ...assessment({ requestReceivedOn: "2026-01-05" }) },
      assessment({ requestReceivedOn: "2025-12-01", decision: "assess", decisionNotifiedOn: "2025-12-20" }),
      assessment({ requestReceivedOn: "2026-11-02" }),
    ]);
    expect(worst).toEqual([
      {
        id: "case-1",
        subject: "/needsAssessments/0",
        measure: "decision-to-assess-6-weeks",
        startedOn: "2026-01-05",
        dueOn: "2026-02-16",
        days: 280,
        area: "North",
      },
      {
        id: "case-2",
        subject: "/needsAssessments/0",
        measure: "plan-decision-16-weeks",
        startedOn: "2025-12-01",
        dueOn: "2026-03-23",
        days: 245,
      },
    ]);
    expect(next).toMatchObject([
      { id: "case-3", measure: "decision-to-assess-6-weeks", dueOn: "2026-12-14", days: 21 },
    ]);
  });

  it("keeps as many lines as it is told, and shows them in no published summary unless asked", () => {
    const counter = createCaseloadCounter({ asOf, keep: 2 });
    for (const [i, day] of ["05", "01", "03", "02", "04"].entries())
      counter.add({ id: String(i), needsAssessments: [{ requestReceivedOn: `2026-01-${day}` }] });
    const counts = counter.counts();
    expect(counts.worst.map(({ startedOn }) => startedOn)).toEqual(["2026-01-01", "2026-01-02"]);
    expect(summariseCaseload(counts)).not.toHaveProperty("worst");
    expect(summariseCaseload(counts, { withCases: true }).worst).toHaveLength(2);
  });

  it("groups by the case, with those not recorded last, and phases by year or age", () => {
    const request = assessment({ requestReceivedOn: "2026-01-05", requestedBy: "health" });
    const { by } = measure("final-plan-20-weeks", [
      { ...request, person: { ncYear: 12, primaryNeed: "autism" }, area: "West", team: "1", localAuthority: "A" },
      { ...request, person: { dateOfBirth: "2022-09-01" }, area: "East", localAuthority: "A" },
      { ...request, person: { dateOfBirth: "2022-08-31" }, area: "East", localAuthority: "B" },
      assessment({ requestReceivedOn: "2026-01-05" }),
    ]);
    const names = (dimension: keyof typeof by) => by[dimension].map(({ group, all }) => [group, all]);
    expect(names("phase")).toEqual([
      ["early years", 1],
      ["primary", 1],
      ["post-16", 1],
      [undefined, 1],
    ]);
    expect(names("area")).toEqual([
      ["East (A)", 1],
      ["East (B)", 1],
      ["West (A)", 1],
      [undefined, 1],
    ]);
    expect(names("team")).toEqual([
      ["1 (A)", 1],
      [undefined, 3],
    ]);
    expect(names("need")).toEqual([
      ["autism", 1],
      [undefined, 3],
    ]);
    expect(names("route")).toEqual([
      ["health", 3],
      [undefined, 1],
    ]);
    expect(names("localAuthority")).toEqual([
      ["A", 2],
      ["B", 1],
      [undefined, 1],
    ]);
  });

  it("part-time timetables: running, past their end, without a review", () => {
    const { timetables } = summaryOf([
      {
        area: "North",
        timetables: [
          { startedOn: "2026-09-07", expectedEndOn: "2026-10-01" },
          { startedOn: "2026-09-07", reviews: [{ heldOn: "2026-10-01" }] },
          { startedOn: "2026-09-07", endedOn: "2026-10-01" },
          { startedOn: "2027-01-05" },
        ],
      },
    ]);
    expect(timetables).toMatchObject({ running: 2, pastEnd: 1, withoutReview: 1 });
    expect(timetables.by.area).toEqual([{ group: "North", running: 2, pastEnd: 1, withoutReview: 1 }]);
  });

  it("each month's work, to the month of the day, what is to come left aside", () => {
    const { activity, plans, cases } = summaryOf([
      assessment({
        requestReceivedOn: "2026-08-03",
        decision: "assess",
        decisionNotifiedOn: "2026-09-01",
        finalPlanSentOn: "2026-12-01",
      }),
      { plan: { firstMadeOn: "2020-01-01", ceasedOn: "2026-10-05" } },
      { plan: { status: "maintained" }, reviews: [{ decisionNotifiedOn: "2026-10-05" }] },
    ]);
    expect(
      activity.map(({ month, requests, assess, plansIssued, reviews, plansCeased }) => [
        month,
        requests,
        assess,
        plansIssued,
        reviews,
        plansCeased,
      ]),
    ).toEqual([
      ["2026-08", 1, 0, 0, 0, 0],
      ["2026-09", 0, 1, 0, 0, 0],
      ["2026-10", 0, 0, 0, 1, 1],
      ["2026-11", 0, 0, 0, 0, 0],
    ]);
    expect([cases, plans]).toEqual([3, { maintained: 1, ceased: 1 }]);
  });

  it("fills no decades before a mistaken date", () => {
    const { months } = measure("final-plan-20-weeks", [
      assessment({ requestReceivedOn: "2014-10-06" }),
      assessment({ requestReceivedOn: "2026-01-05" }),
    ]);
    expect(months.map(({ month }) => month)).toEqual(["2015-02", "2026-05"]);
  });

  it("says how many were left out, and refuses what it cannot read without counting it", () => {
    const counter = createCaseloadCounter({ asOf });
    expect(() => counter.add({ id: "1", needsAssessments: [{ requestReceivedOn: "yesterday" }] })).toThrow(
      InvalidRecordError,
    );
    counter.leaveOut();
    counter.leaveOut(2, 474);
    const summary = summariseCaseload(counter.counts(), { repeatedIds: 2 });
    expect([summary.cases, summary.leftOut, summary.lostRows]).toEqual([0, 3, 474]);
    expect(summary.notes.slice(0, 3)).toMatchObject([
      { id: "left-out", count: 3 },
      { id: "lost-rows", count: 474 },
      { id: "repeated-ids", count: 2 },
    ]);
    expect(leftOutSentence(summary)).toBe("3 cases and 474 rows could not be read, and are in no figure");
    expect(leftOutSentence({ lostRows: 1 })).toBe("1 row could not be read, and is in no figure");
    expect(leftOutSentence({})).toBe("");
    expect(summary.department.years).toEqual([]);
  });

  it.each([[{ asOf: "2026-02-30" }], [{ asOf, since: "2027-01-01" }], [{ asOf, keep: -1 }]])(
    "refuses %j",
    (options) => {
      expect(() => createCaseloadCounter(options)).toThrow(InvalidOptionsError);
    },
  );

  it("refuses options and counts that it cannot sum up", () => {
    const counts = createCaseloadCounter({ asOf }).counts();
    expect(() => summariseCaseload(counts, { suppressBelow: 0 })).toThrow(InvalidOptionsError);
    expect(() => summariseCaseload(counts, { target: 101 })).toThrow(InvalidOptionsError);
    expect(() => summariseCaseload({ ...counts, layout: "0" })).toThrow(UnlikeCountsError);
  });
});
