import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { forceWords } from "../../src/evaluate/describe-rule";
import { createEvaluator } from "../../src/evaluate/evaluator";
import { caseRecordSchema } from "../../src/records/case-record";
import { exceptionGrounds } from "../../src/records/claimed-exception";
import { builtInRules } from "../../src/rules/built-in";
import { synthesiseCases } from "../../src/synth";
import { createTimetableEvaluator, policies } from "../../src/timetables";
import { templates } from "../../src/timetables/templates";
import { code, rowsOf, tablesWith } from "./pages";

const asOf = "2026-11-23";
const findings = synthesiseCases({ count: 300, seed: 1, asOf }).flatMap(
  (one) => createEvaluator().evaluateCase(one, { asOf }).findings,
);

/** The same of the example timetables, under a policy that leaves a reading open. */
const policy = policies.find(({ id }) => id === "hertfordshire");
const timetables = JSON.parse(readFileSync("docs/examples/timetables.json", "utf8")) as unknown[];
const { evaluateTimetables } = createTimetableEvaluator({ policy });
const onAttendance = timetables.flatMap((one) => {
  const report = evaluateTimetables(one, { asOf });
  return [...report.timetables.flatMap((timetable) => timetable.findings), ...report.otherFindings];
});

const column = (...columns: [string, ...string[]]) =>
  tablesWith(...columns)
    .filter(({ page }) => page === "docs/outcomes.md")
    .flatMap(rowsOf)
    .map(([, row]) => code(row[columns[0]]!));

describe("docs/outcomes.md", () => {
  it("has every outcome that cases come to, and no other", () => {
    expect(column("Outcome", "Of a check").sort()).toEqual([...new Set(findings.map(({ outcome }) => outcome))].sort());
  });

  it("has every field that findings have, and no other", () => {
    const found = new Set([...findings, ...onAttendance].flatMap((finding) => Object.keys(finding)));
    // Nothing in the synthetic cases is cut short on every seed alike, so it is named here.
    expect(column("Field", "Present").sort()).toEqual([...found.add("daysShort")].sort());
  });

  it("has every exception to the rules on exclusion, what raises it, and the rules that name it", () => {
    const ofExclusions = builtInRules.exceptions.filter(({ scope }) => scope === "exclusion");
    const naming = (id: string) =>
      builtInRules.rules.filter((rule) => rule.kind === "time-limit" && rule.exceptions?.includes(id));
    const [table] = tablesWith("Exception of an exclusion", "Raised by", "Rules");
    expect(table!.rows).toEqual(
      ofExclusions.map(({ id, raisedBy }) => [
        `\`${id}\``,
        `\`${raisedBy}\``,
        [...new Set(naming(id).map((rule) => `\`${rule.id}\``))].join(", "),
      ]),
    );
    const attendance = builtInRules.rules.filter(({ id }) => id.startsWith("part-time-timetable."));
    expect(attendance.filter((rule) => rule.kind === "time-limit" && rule.exceptions)).toEqual([]);
  });

  it("has every ground that records claim, with the exceptions to it", () => {
    const rows = tablesWith("Ground", "Exception").flatMap(rowsOf);
    expect(new Set(rows.map(([, row]) => code(row.Ground!)))).toEqual(new Set(exceptionGrounds));
    const shown = rows.flatMap(([, row]) => {
      const id = /`([^`]+)`/.exec(row.Exception!)?.[1];
      return id === undefined ? [] : [[id, code(row.Ground!)]];
    });
    const own = builtInRules.rules.filter(({ id }) => id.startsWith("needs-assessment."));
    const claimed = new Set(own.flatMap((rule) => (rule.kind === "time-limit" ? (rule.exceptions ?? []) : [])));
    const exceptions = builtInRules.exceptions.filter(({ id }) => claimed.has(id));
    expect(shown.sort()).toEqual(exceptions.map(({ id, ground }) => [id, ground]).sort());
  });

  it("has every notice", () => {
    const own = [
      ...builtInRules.rules.filter(({ id }) => id.startsWith("needs-assessment.")),
      ...builtInRules.exceptions,
    ];
    const ids = new Set(own.flatMap(({ notices }) => notices ?? []));
    const known = [
      ...builtInRules.interpretations.map(({ id }) => id),
      "bank-holidays-forecast",
      "done-before-the-start",
    ];
    expect(column("Notice")).toEqual(expect.arrayContaining([...ids]));
    expect(known).toEqual(expect.arrayContaining(column("Notice")));
  });

  it("has every force", () => {
    expect(column("`force`").sort()).toEqual(Object.keys(forceWords).sort());
  });
});

describe("what other pages say of the rules", () => {
  /** The names of a rule's facts, with its shared words among its own; places for a policy's figures have none. */
  const namesIn = ({ examples: _, ...words }: { examples?: unknown; id: string }) =>
    [...JSON.stringify(words).matchAll(/"(?:this\.)?([A-Za-z]\w*(?:\.\w+)*)"/g)].map(([, name]) => name!);
  const readers = [
    ...builtInRules.rules,
    ...builtInRules.exceptions,
    ...templates,
    ...policies.map((one) => ({
      ...one,
      id: "local-policy.its-own-words",
      council: "",
      gaps: [],
      evidence: [],
      note: "",
    })),
  ];

  it("docs/data-protection.md: no rule of a needs assessment reads more of the child than the date of birth, and none whose case it is", () => {
    for (const rule of readers) {
      const names = namesIn(rule);
      expect(
        names.filter((name) => /^(?:localAuthority|area|team)$/.test(name)),
        rule.id,
      ).toEqual([]);
      if (rule.id.startsWith("needs-assessment."))
        expect(names.filter((name) => name.startsWith("person.") && name !== "person.dateOfBirth")).toEqual([]);
    }
  });

  it("docs/data-protection.md: says which rules read each field of a person", () => {
    const person = Object.keys(caseRecordSchema.shape.person.unwrap().shape);
    const [table] = tablesWith("Field of `person`", "Read by the rules on");
    expect(table!.rows).toEqual(
      person.map((field) => {
        const by = readers
          .filter((rule) => namesIn(rule).includes(`person.${field}`))
          .map(({ id }) => id.split(".")[0]!);
        return [`\`${field}\``, [...new Set(by)].map((process) => `\`${process}\``).join(", ") || "none"];
      }),
    );
  });

  it("docs/counting.md: no rule of a needs assessment moves a last day, leaves days out or counts in working days, and the ledger has 410 entries", () => {
    const own = builtInRules.rules.filter(({ id }) => id.startsWith("needs-assessment."));
    const limits = own.flatMap((rule) => (rule.kind === "time-limit" ? [rule.limit] : []));
    expect(JSON.stringify(limits)).not.toMatch(/rolls|notCounting|workingDays/);
    expect(JSON.parse(readFileSync("rules/ledger.json", "utf8"))).toHaveLength(410);
    expect(readFileSync("docs/counting.md", "utf8")).toContain("all 410 time limits");
  });
});
