import { describe, expect, it } from "vitest";
import type { Finding, Outcome } from "../../src/evaluate/finding";
import { builtInRules } from "../../src/rules/built-in";
import type { Force } from "../../src/rules/rule";
import { secondLook, type TimetableReport } from "../../src/timetables";
import { invented } from "./invented-reports";

const rules = builtInRules.rules.filter(({ id }) => id.startsWith("part-time-timetable."));
const found = (outcome: Outcome, force: Force, rule = 0): Finding => ({
  rule: rules[rule]!.id,
  version: rules[rule]!.inForce.from,
  outcome,
  force,
  subject: "/timetables/0",
  provision: "SI",
});
const law = found("breached", "law");
const other = found("breached", "local", 1);
const query = found("query", "good-practice", 2);
const look = (...reports: Partial<TimetableReport>[]) =>
  secondLook(
    reports.map((given, i) => ({
      id: `case-${i}`,
      asOf: "2026-11-23",
      timetables: [invented(given)],
      otherFindings: [],
    })),
    builtInRules,
  );

describe("the timetables to look at again", () => {
  it("stand by breaches of the law, other breaches, queries, hours lost a week and length", () => {
    const looks = look(
      { findings: [query], hoursLostPerWeek: 5, days: 10 },
      { findings: [query], hoursLostPerWeek: 5, days: 11 },
      { findings: [query], hoursLostPerWeek: 6, days: 1 },
      { findings: [query, query] },
      { findings: [other] },
      { findings: [other, query] },
      { findings: [law] },
      { findings: [law, law] },
      { findings: [law, other] },
    );
    expect(looks.map(({ id }) => id)).toEqual([7, 8, 6, 5, 4, 3, 2, 1, 0].map((i) => `case-${i}`));
    expect(looks[1]).toEqual({
      id: "case-8",
      subject: "/timetables/0",
      status: "running",
      breachesOfLaw: 1,
      otherBreaches: 1,
      queries: 0,
      hoursLostPerWeek: 10,
      days: 22,
      because: [
        { rule: rules[0]!.id, title: rules[0]!.title, provision: "SI", force: "law", outcome: "breached" },
        { rule: rules[1]!.id, title: rules[1]!.title, provision: "SI", force: "local", outcome: "breached" },
      ],
    });
  });

  it("have each reason once, breaches of the law first", () => {
    const [one] = look({ findings: [query, other, law, law] });
    expect(one!.because.map(({ force }) => force)).toEqual(["law", "local", "good-practice"]);
    expect(one!.breachesOfLaw).toBe(2);
  });

  it("are none that have ended, and none with nothing breached and nothing to ask", () => {
    expect(
      look({ findings: [law], status: "ended" }, { findings: [found("met", "law"), found("undetermined", "law")] }),
    ).toEqual([]);
    expect(look({ findings: [law], status: "planned" })).toHaveLength(1);
  });

  it("hold nothing of the child but the case's own reference", () => {
    const [one] = look({ findings: [law], sen: "ehc-plan", area: "Mockford", school: "100001", lookedAfter: true });
    expect(JSON.stringify(one)).not.toMatch(/ehc-plan|Mockford|100001|lookedAfter/);
  });
});
