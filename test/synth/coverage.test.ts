import { describe, expect, it } from "vitest";
import { createEvaluator } from "../../src/evaluate/evaluator";
import type { Finding, Outcome } from "../../src/evaluate/finding";
import { builtInRules } from "../../src/rules/built-in";
import { synthesiseCases } from "../../src/synth";
import { schoolTerms } from "./school-terms";

const asOf = "2026-11-23";

/** A time limit with a number, exceptions and an end: all that such a rule can come to. */
const numbered: Outcome[] = ["met", "breached", "open", "excepted", "undetermined", "not-applicable"];
const withoutExceptions: Outcome[] = ["met", "breached", "open", "undetermined", "not-applicable"];
const check: Outcome[] = ["met", "breached", "undetermined", "not-applicable"];
const promptly: Outcome[] = ["met", "open", "undetermined", "not-applicable"];

const expected: Record<string, Outcome[]> = {
  "needs-assessment.consultation": promptly,
  "needs-assessment.consultation-before-decision": check,
  "needs-assessment.considering-notice": promptly,
  // It applies only once its clock has started.
  "needs-assessment.partners-notified": ["met", "open", "not-applicable"],
  "needs-assessment.refusal-to-assess": numbered,
  "needs-assessment.decision-to-assess": numbered,
  "needs-assessment.decision-to-assess-recipients": check,
  "needs-assessment.refusal-to-assess-contents": check,
  "needs-assessment.advice": numbered,
  "needs-assessment.advice-from-others": withoutExceptions,
  "needs-assessment.refusal-to-issue": numbered,
  "needs-assessment.refusal-to-issue-recipients": check,
  "needs-assessment.refusal-to-issue-contents": check,
  "needs-assessment.decision-whether-to-issue": numbered,
  // The terms of the school are given here.
  "needs-assessment.special-placement-stay": ["met", "breached", "open", "not-applicable"],
  "needs-assessment.draft-plan": promptly,
  "needs-assessment.representations-window": withoutExceptions,
  // It applies only to a request that was made.
  "needs-assessment.school-request": ["met", "breached", "undetermined", "not-applicable"],
  "needs-assessment.school-reply": withoutExceptions,
  "needs-assessment.final-plan-after-window": ["met", "query", "undetermined", "not-applicable"],
  "needs-assessment.final-plan": numbered,
  "needs-assessment.final-plan-recipients": check,
  "needs-assessment.final-plan-contents": check,
  "needs-assessment.assessment-confirmed-after-order": numbered,
  "needs-assessment.refusal-to-issue-after-order": numbered,
  "needs-assessment.final-plan-after-order": numbered,
  "needs-assessment.draft-plan-after-order": numbered,
  "needs-assessment.first-plan-after-order": numbered,
  "needs-assessment.assessment-confirmed-after-unopposed-appeal": numbered,
  "needs-assessment.refusal-to-issue-after-unopposed-appeal": numbered,
  "needs-assessment.final-plan-after-unopposed-appeal": numbered,
  "needs-assessment.draft-plan-after-unopposed-appeal": numbered,
  "needs-assessment.first-plan-after-unopposed-appeal": numbered,
};

/** Rules of which two versions are in use: the notices before and after the tribunal could recommend. */
const versioned: [version: string, rule: string, outcomes: Outcome[]][] = [
  ["2014-09-01", "needs-assessment.refusal-to-issue-contents", ["met", "breached", "undetermined"]],
  ["2018-04-03", "needs-assessment.refusal-to-issue-contents", ["met", "breached", "undetermined"]],
  ["2014-09-01", "needs-assessment.final-plan-contents", ["met", "breached"]],
  ["2018-04-03", "needs-assessment.final-plan-contents", ["met", "breached", "undetermined"]],
];

const evaluator = createEvaluator({ schoolTerms });

/** What the synthetic cases are of: needs assessments, with the exceptions to their limits. */
const rules = builtInRules.rules.filter(({ id }) => id.startsWith("needs-assessment."));
const claimable = new Set(rules.flatMap((rule) => (rule.kind === "time-limit" ? (rule.exceptions ?? []) : [])));
const exceptions = builtInRules.exceptions.filter(({ id }) => claimable.has(id));

function findingsOf(seed: number): Finding[] {
  return synthesiseCases({ count: 300, seed, asOf }).flatMap((one) => evaluator.evaluateCase(one, { asOf }).findings);
}

const seeds = [1, 2, 3];
const findingsBySeed = new Map(seeds.map((seed) => [seed, findingsOf(seed)]));

describe.each(seeds)("300 cases of seed %i", (seed) => {
  const findings = findingsBySeed.get(seed)!;
  const claims = findings.flatMap(({ exception }) => (exception ? [exception] : []));

  it("reach every outcome of every rule", () => {
    const reached: Record<string, Outcome[]> = {};
    for (const { rule, outcome } of findings) reached[rule] = [...new Set([...(reached[rule] ?? []), outcome])];
    for (const rule of rules) {
      expect([rule.id, [...(reached[rule.id] ?? [])].sort()]).toEqual([rule.id, [...(expected[rule.id] ?? [])].sort()]);
    }
    expect(Object.keys(expected).sort()).toEqual([...new Set(rules.map(({ id }) => id))].sort());
  });

  it.each(versioned)("reach version %s of %s", (version, rule, outcomes) => {
    const ofVersion = findings.filter((one) => one.rule === rule && one.version === version);
    const reached = new Set(ofVersion.map(({ outcome }) => outcome));
    reached.delete("not-applicable");
    expect([...reached].sort()).toEqual([...outcomes].sort());
  });

  it.each(exceptions)("hold and leave open the claim of $id", ({ ground, title }) => {
    const ofTitle = claims.filter((claim) => claim.ground === ground && claim.because === title);
    expect(new Set(ofTitle.map(({ accepted }) => accepted))).toEqual(new Set([true, undefined]));
  });

  it("fail each limb of each exception", () => {
    const refusals = new Set(claims.filter(({ accepted }) => accepted === false).map(({ because }) => because));
    const limbs = exceptions.flatMap((one) => one.limbs).flatMap((limb) => ("otherwise" in limb ? limb.otherwise : []));
    expect([...refusals].sort()).toEqual(
      [
        ...limbs,
        "This is not a ground on which this time limit may be exceeded.",
        "The exception was not in force on the last day of the time limit.",
      ].sort(),
    );
  });

  it("refuse a claim of every ground, and of what is none", () => {
    const refused = new Set(claims.filter(({ accepted }) => accepted === false).map(({ ground }) => ground));
    expect([...refused].sort()).toEqual([
      "absence-from-area",
      "coronavirus",
      "early-years-closure",
      "exceptional-circumstances",
      "exceptional-personal-circumstances",
      "missed-appointment",
      "other",
      "school-closure",
    ]);
  });

  it("judge coronavirus on each side of both ends of its months", () => {
    const judged = (dueOn: string) => [
      ...new Set(
        findings
          .filter((one) => one.exception?.ground === "coronavirus" && one.dueOn === dueOn)
          .map(({ exception }) => exception?.accepted),
      ),
    ];
    expect(judged("2020-04-30")).toEqual([false]);
    expect(judged("2020-05-01")).toEqual([true]);
    expect(judged("2020-09-25")).toEqual([true]);
    expect(judged("2020-09-26")).toEqual([false]);
  });

  it("turn on every disputed reading that a rule names", () => {
    const named = [...rules, ...exceptions].flatMap(({ notices = [] }) => notices);
    expect([...new Set(findings.flatMap(({ notices = [] }) => notices))].sort()).toEqual([...new Set(named)].sort());
  });
});

describe("the cases of seed 1", () => {
  const records = synthesiseCases({ count: 300, seed: 1, asOf }).flatMap(
    ({ needsAssessments = [] }) => needsAssessments,
  );

  it("leave the stay at a special school open where no terms are given", () => {
    const withoutTerms = createEvaluator();
    const outcomes = synthesiseCases({ count: 300, seed: 1, asOf })
      .flatMap((one) => withoutTerms.evaluateCase(one, { asOf }).findings)
      .filter(({ rule }) => rule === "needs-assessment.special-placement-stay")
      .map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(["undetermined", "not-applicable"]));
  });

  it("hold each route by which each refusal is undone, and another timescale", () => {
    const undone = records.flatMap(({ decisionUndone, planDecisionUndone }) => [
      `to-assess ${decisionUndone?.route}`,
      `to-issue ${planDecisionUndone?.route}`,
    ]);
    for (const refusal of ["to-assess", "to-issue"]) {
      for (const route of ["tribunal-order", "unopposed-appeal", "mediation-agreement", "change-of-mind"])
        expect(undone).toContain(`${refusal} ${route}`);
    }
    const timescales = records.flatMap(({ decisionUndone, planDecisionUndone }) => [
      decisionUndone?.otherTimescaleSet,
      planDecisionUndone?.otherTimescaleSet,
    ]);
    expect(new Set(timescales)).toEqual(new Set([undefined, true, false]));
  });

  it("hold both triggers and none", () => {
    const has = (request: boolean, responsible: boolean) =>
      records.some(
        (one) =>
          (one.requestReceivedOn !== undefined) === request && (one.becameResponsibleOn !== undefined) === responsible,
      );
    expect([has(true, false), has(false, true), has(false, false)]).toEqual([true, true, true]);
  });

  it("ask everybody whom the rules know for advice, and somebody whom they do not", () => {
    const asked = new Set(records.flatMap(({ adviceRequests = [] }) => adviceRequests.map(({ from }) => from)));
    expect([...asked].sort()).toEqual([
      "another-local-authority",
      "early-years-provider",
      "educational-psychologist",
      "health",
      "integrated-care-board",
      "local-health-board",
      "nhs-england",
      "nhs-trust",
      "parent",
      "portage-service",
      "post-16-institution",
      "school",
      "sensory-service",
      "social-care",
      "teacher",
      "therapy-service",
      "young-person",
      "youth-accommodation",
      "youth-offending-team",
    ]);
  });
});
