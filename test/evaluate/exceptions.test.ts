import { describe, expect, it } from "vitest";
import { createEvaluator } from "../../src/evaluate/evaluator";
import type { Finding } from "../../src/evaluate/finding";

type Facts = Record<string, unknown>;

function find(rule: string, assessment: Facts, interpretations = {}, asOf = "2027-12-31"): Finding {
  const report = createEvaluator({ interpretations }).evaluateCase(
    { id: "1", needsAssessments: [assessment] },
    { asOf },
  );
  return report.findings.find((finding) => finding.rule === `needs-assessment.${rule}`)!;
}

const why = { impracticalBecause: "it could not be done" };
/** Request on 6 July 2026: 6 weeks end on 17 August, 16 on 26 October, 20 on 23 November. All is done late. */
const late = (exception: Facts, more: Facts = {}): Facts => ({
  requestReceivedOn: "2026-07-06",
  decision: "assess",
  decisionNotifiedOn: "2026-12-01",
  planDecision: "issue",
  planDecisionNotifiedOn: "2026-12-20",
  finalPlanSentOn: "2027-01-20",
  exceptions: [exception],
  ...more,
});

describe.each(["school-closure", "early-years-closure"])("%s", (ground) => {
  const closed = { ground, adviceRequestedOn: "2026-07-20", closedFrom: "2026-07-22", reopensOn: "2026-09-02", ...why };

  // The window opens a week before the closure and ends a week before it; the 6 weeks end on 17 August, the 20 on 23 November.
  it.each([
    ["2026-07-14", false, false],
    ["2026-07-15", true, true],
    ["2026-08-17", true, true],
    ["2026-08-18", false, true],
    ["2026-08-26", false, true],
    ["2026-08-27", false, false],
  ])("advice requested on %s excuses the 6 weeks: %s, and the 20: %s", (adviceRequestedOn, six, twenty) => {
    const record = late({ ...closed, adviceRequestedOn });
    expect(find("decision-to-assess", record)).toMatchObject({
      outcome: six ? "excepted" : "breached",
      dueOn: "2026-08-17",
      exception: { accepted: six },
    });
    expect(find("final-plan", record)).toMatchObject({ dueOn: "2026-11-23", exception: { accepted: twenty } });
  });

  it.each([
    ["2026-07-05", false],
    ["2026-07-06", true],
  ])("advice requested on %s, of a time that runs from 6 July, is a reason: %s", (adviceRequestedOn, accepted) => {
    const early = { ...closed, adviceRequestedOn, closedFrom: "2026-07-08" };
    expect(find("decision-to-assess", late(early)).exception).toMatchObject({ accepted });
  });

  it.each([
    ["2026-08-18", {}, false],
    ["2026-08-19", {}, true],
    ["2026-08-19", { closureOfExactlyFourWeeks: "too-short" }, false],
    ["2026-08-20", { closureOfExactlyFourWeeks: "too-short" }, true],
  ])("closed from 22 July until %s is long enough (%j): %s", (reopensOn, interpretations, accepted) => {
    const finding = find("decision-to-assess", late({ ...closed, reopensOn }), interpretations);
    expect(finding.exception).toMatchObject({ accepted });
    if (reopensOn === "2026-08-19") expect(finding.notices).toContain("closure-of-exactly-four-weeks");
  });

  it.each(["adviceRequestedOn", "closedFrom", "reopensOn", "impracticalBecause"])(
    "cannot be judged without %s",
    (fact) => {
      const { [fact]: _, ...rest } = closed as Facts;
      const finding = find("decision-to-assess", late(rest));
      expect(finding).toMatchObject({ outcome: "undetermined", needs: [`exceptions/0/${fact}`] });
      expect(finding.exception).not.toHaveProperty("accepted");
    },
  );

  it("is no ground of regulation 4(1), nor of a section 31 body's 6 weeks", () => {
    const refused = late(closed, { decision: "not-assess" });
    expect(find("refusal-to-assess", refused).exception).toMatchObject({
      accepted: false,
      because: expect.stringMatching(/not a ground/),
    });
    const advice = { from: "nhs-trust", requestReceivedOn: "2026-07-20", exceptions: [closed] };
    expect(find("advice", late(closed, { adviceRequests: [advice] })).exception).toMatchObject({
      accepted: false,
      because: expect.stringMatching(/not a ground/),
    });
  });
});

describe.each([
  ["exceptional-personal-circumstances", "decision-to-assess", {}],
  [
    "exceptional-circumstances",
    "advice",
    { adviceRequests: [{ from: "nhs-trust", requestReceivedOn: "2026-07-06", suppliedOn: "2026-12-01" }] },
  ],
])("%s", (ground, rule, more) => {
  it.each([
    ["2026-06-01", "2026-07-05", false],
    ["2026-06-01", "2026-07-06", true],
    ["2026-08-17", undefined, true],
    ["2026-08-18", undefined, false],
  ])("from %s to %s falls within the limit: %s", (from, to, accepted) => {
    const finding = find(rule, late({ ground, from, ...(to ? { to } : {}), ...why }, more));
    expect(finding).toMatchObject({ outcome: accepted ? "excepted" : "breached", dueOn: "2026-08-17" });
  });
});

it("circumstances that are not personal excuse a body, never the authority", () => {
  const claim = { ground: "exceptional-circumstances", from: "2026-07-10", ...why };
  expect(find("final-plan", late(claim)).exception).toMatchObject({ accepted: false });
});

describe("absence from the area", () => {
  const absent = (from: string, to: string | undefined) => ({
    ground: "absence-from-area",
    from,
    ...(to ? { to } : {}),
    ...why,
  });

  it.each([
    ["2026-07-10", "2026-08-05", false],
    ["2026-07-10", "2026-08-06", true],
    ["2026-07-01", "2026-08-01", false],
    ["2026-07-01", "2026-08-02", true],
    ["2026-07-21", "2026-12-31", true],
    ["2026-07-22", "2026-12-31", false],
  ])("from %s to %s has four weeks within the 6: %s", (from, to, accepted) => {
    expect(find("decision-to-assess", late(absent(from, to))).exception).toMatchObject({ accepted });
  });

  it("that may still go on cannot be judged", () => {
    expect(find("decision-to-assess", late(absent("2026-07-10", undefined)))).toMatchObject({
      outcome: "undetermined",
      needs: ["exceptions/0/to"],
    });
  });

  it.each([
    ["2026-02-13", false],
    ["2026-02-14", true],
  ])("after an order two weeks are enough: 1 February to %s: %s", (to, accepted) => {
    const assessment = {
      decision: "not-assess",
      decisionUndone: { route: "tribunal-order", on: "2026-01-26" },
      assessmentConfirmedOn: "2026-02-12",
      finalPlanSentOn: "2026-06-01",
      exceptions: [absent("2026-02-01", to)],
    };
    expect(find("final-plan-after-order", assessment).exception).toMatchObject({ accepted });
    // The 10 and 14 weeks after an unopposed appeal have no such exception.
    const unopposed = { ...assessment, decisionUndone: { route: "unopposed-appeal", on: "2026-01-26" } };
    expect(find("final-plan-after-unopposed-appeal", unopposed).exception).toMatchObject({
      accepted: false,
      because: expect.stringMatching(/not a ground/),
    });
    expect(
      find("assessment-confirmed-after-unopposed-appeal", {
        ...unopposed,
        exceptions: [absent("2026-01-26", "2026-02-08")],
      }).exception,
    ).toMatchObject({ accepted: true });
  });
});

describe("a missed appointment", () => {
  const advice = (missedAppointmentOn: string | undefined, more: Facts = why): Facts => ({
    requestReceivedOn: "2026-07-06",
    adviceRequests: [
      {
        from: "nhs-trust",
        requestReceivedOn: "2026-07-06",
        suppliedOn: "2026-12-01",
        ...(missedAppointmentOn ? { missedAppointmentOn } : {}),
        ...more,
      },
    ],
  });

  it.each([
    ["2026-07-05", "breached"],
    ["2026-07-06", "excepted"],
    ["2026-08-17", "excepted"],
    ["2026-08-18", "breached"],
  ])("on %s: %s", (on, outcome) => {
    expect(find("advice", advice(on))).toMatchObject({ outcome, dueOn: "2026-08-17" });
  });

  it("must have made it impractical", () => {
    expect(find("advice", advice("2026-07-20", {}))).toMatchObject({
      outcome: "undetermined",
      needs: ["impracticalBecause"],
    });
  });

  it("that is claimed but not recorded cannot be judged", () => {
    const claimed = { ...advice(undefined), exceptions: [{ ground: "missed-appointment", ...why }] };
    expect(find("advice", claimed)).toMatchObject({ outcome: "undetermined", needs: ["missedAppointmentOn"] });
  });
});

describe("coronavirus", () => {
  const claim = { ground: "coronavirus", ...why };
  const requested = (requestReceivedOn: string) => ({
    requestReceivedOn,
    decision: "assess",
    decisionNotifiedOn: "2020-12-01",
    exceptions: [claim],
  });

  it.each([
    ["2020-03-19", "2020-04-30", {}, "breached"],
    ["2020-03-20", "2020-05-01", {}, "excepted"],
    ["2020-08-14", "2020-09-25", {}, "excepted"],
    ["2020-08-14", "2020-09-25", { coronavirusWindowEnd: "exclusive" }, "breached"],
    ["2020-08-13", "2020-09-24", { coronavirusWindowEnd: "exclusive" }, "excepted"],
    ["2020-08-15", "2020-09-26", {}, "breached"],
  ])("request of %s, due on %s (%j): %s", (on, dueOn, interpretations, outcome) => {
    expect(find("decision-to-assess", requested(on), interpretations)).toMatchObject({ outcome, dueOn });
  });
});

describe("claims of whatever ground", () => {
  it("are not looked at while the act is in time or may still be", () => {
    const claim = { ground: "other" };
    const inTime = late(claim, { decisionNotifiedOn: "2026-08-17" });
    expect(find("decision-to-assess", inTime)).toMatchObject({ outcome: "met" });
    expect(find("decision-to-assess", inTime)).not.toHaveProperty("exception");
    expect(
      find("final-plan", { requestReceivedOn: "2026-07-06", exceptions: [claim] }, {}, "2026-11-23"),
    ).toMatchObject({ outcome: "open" });
  });

  it("count when one of several is made out, and are open when none is but one may be", () => {
    const good = { ground: "exceptional-personal-circumstances", from: "2026-07-10", ...why };
    const open = { ground: "exceptional-personal-circumstances", from: "2026-07-10" };
    const none = { ground: "other", ...why };
    const claim = (...exceptions: Facts[]) => find("final-plan", late({}, { exceptions }));
    expect(claim(none, open, good)).toMatchObject({ outcome: "excepted", exception: { ground: good.ground } });
    expect(claim(none, open)).toMatchObject({ outcome: "undetermined", needs: ["exceptions/1/impracticalBecause"] });
    expect(claim(none)).toMatchObject({ outcome: "breached", exception: { ground: "other", accepted: false } });
  });

  it("leave a late limit open where the record does not say on which ground, unless one of another ground is made out", () => {
    const unsaid = { ground: "not-recorded" };
    const good = { ground: "exceptional-personal-circumstances", from: "2026-07-10", ...why };
    const final = (...exceptions: Facts[]) => find("final-plan", late({}, { exceptions }));
    expect(final(unsaid)).toMatchObject({ outcome: "undetermined", needs: ["exceptions/0/ground"] });
    expect(final({ ground: "other" }, unsaid)).toMatchObject({
      outcome: "undetermined",
      needs: ["exceptions/1/ground"],
    });
    expect(final(unsaid, good)).toMatchObject({ outcome: "excepted" });
    // A body's limit is not the authority's, and the claim is not the body's.
    expect(
      find("advice", late(unsaid, { adviceRequests: [{ from: "nhs-trust", requestReceivedOn: "2026-07-06" }] })),
    ).toMatchObject({ outcome: "breached" });
  });

  it("by the authority are not held against a body that made none", () => {
    const assessment = late(
      { ground: "other", ...why },
      { adviceRequests: [{ from: "nhs-trust", requestReceivedOn: "2026-07-06" }] },
    );
    expect(find("advice", assessment)).toMatchObject({ outcome: "breached" });
    expect(find("advice", assessment)).not.toHaveProperty("exception");
  });
});
