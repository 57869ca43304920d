import { describe, expect, it } from "vitest";
import { parseIsoDate } from "../../src/calendar/civil-date";
import { englandBankHolidays } from "../../src/calendar/england";
import { formatDate } from "../../src/calendar/format";
import { createEvaluator, type Evaluator } from "../../src/evaluate/evaluator";
import type { Finding } from "../../src/evaluate/finding";
import { loadRules } from "../../src/evaluate/load-rules";
import type { EvaluatorOptions } from "../../src/evaluate/options";
import { optionName } from "../../src/evaluate/readings";
import { builtInRules } from "../../src/rules/built-in";
import type { CountingReading } from "../../src/rules/rule";
import { policies } from "../../src/timetables/built-in-policies";
import { withPolicy } from "../../src/timetables/with-policy";
import { code, codeBlocks, jsonAbove, proseLines, rowsOf, type Table, tables, tablesWith } from "./pages";

const months = "January February March April May June July August September October November December".split(" ");
const longDate = new RegExp(`(?:\\w+day )?\\b(\\d{1,2}) (${months.join("|")}) (\\d{4})`, "g");

/** The school whose days a page counts: that of the file named, or else of its own terms.json, or else of docs/counting.md. */
function termsOf(page: string, named: string | undefined) {
  const fileOf = (where: string, name: string) => codeBlocks(where).find(({ fileName }) => fileName === name);
  const block = named
    ? fileOf(page, code(named))!
    : (fileOf(page, "terms.json") ?? fileOf("docs/counting.md", "terms.json")!);
  return JSON.parse(block.text) as NonNullable<EvaluatorOptions["schoolTerms"]>;
}

type Row = Record<string, string>;

/** The options that rows ask for, by what they ask. */
const known = new Map<string, EvaluatorOptions>();

/** The options that a row asks for: a reading, a school's terms, a council's policy. */
function optionsOf({ page }: Table, { Reading = "", Terms, Policy = "" }: Row): EvaluatorOptions {
  const key = [page, Reading, Terms, Policy].join();
  const [name, value] = code(Reading).split("=") as [string, string?];
  const policy = policies.find(({ id }) => id === code(Policy));
  const options = known.get(key) ?? {
    schoolTerms: termsOf(page, Terms),
    interpretations: value === undefined ? {} : { [name]: value },
    ...(policy === undefined ? {} : { rules: withPolicy(builtInRules, policy) }),
  };
  known.set(key, options);
  return options;
}

/** An evaluator for rows that ask for the same. */
const evaluators = new Map<EvaluatorOptions, Evaluator>();
function evaluatorFor(options: EvaluatorOptions): Evaluator {
  const evaluator = evaluators.get(options) ?? createEvaluator(options);
  evaluators.set(options, evaluator);
  return evaluator;
}

/** `Monday 5 January 2026` as `2026-01-05`. */
function isoOf(text: string): string {
  const [, day, month, year] = new RegExp(longDate.source).exec(text)!;
  return `${year}-${String(months.indexOf(month!) + 1).padStart(2, "0")}-${day!.padStart(2, "0")}`;
}

describe("wordings with worked dates", () => {
  const worked = tablesWith("Wording", "From", "Last day").flatMap((table) =>
    rowsOf(table).map(([name, row]) => [name, row, optionsOf(table, row)] as const),
  );

  it("are there", () => expect(worked.length).toBeGreaterThan(20));

  it.each(worked)("%s", (_, row, options) => {
    const from = isoOf(row.From!);
    const limit = JSON.parse(code(row["JSON limit"]!).replaceAll('"X"', '"requestReceivedOn"'));
    expect(lastDay({ limit }, { needsAssessments: [{ requestReceivedOn: from }] }, from, options)).toBe(
      row["Last day"],
    );
  });
});

describe("compulsory school age", () => {
  const born = tablesWith("Born", "Compulsory school age from", "until").flatMap(rowsOf);

  it("is there", () => expect(born.length).toBeGreaterThan(4));

  it.each(born)("%s", (_, row) => {
    const dateOfBirth = isoOf(row.Born!);
    const record = { person: { dateOfBirth }, needsAssessments: [{ requestReceivedOn: dateOfBirth }] };
    const day = (name: string) =>
      lastDay({ limit: { by: name }, uses: ["compulsory-school-age"] }, record, dateOfBirth, {});
    expect([day("compulsorySchoolAgeFrom"), day("compulsorySchoolAgeUntil")]).toEqual([
      row["Compulsory school age from"],
      row.until,
    ]);
  });
});

/** The last day of a limit, as a rule with that limit finds it on a day. */
function lastDay(terms: object, record: object, asOf: string, options: EvaluatorOptions): string {
  const rule = {
    id: "worked.example",
    title: "A worked example",
    kind: "time-limit",
    scope: "needsAssessment",
    force: "local",
    duty: "local-authority",
    sources: [{ guidance: "This test", certainty: "verified" }],
    inForce: { from: "1970-01-01" },
    certainty: "verified",
    ...terms,
    doneBy: "finalPlanSentOn",
    notices: builtInRules.interpretations
      .filter(({ readings }) => Object.values(readings).some(({ counting }) => counting))
      .map(({ id }) => id),
  };
  const { interpretations, definitions, instruments } = builtInRules;
  const rules = loadRules([
    { name: "worked.json", content: [rule] },
    { name: "interpretations.json", content: interpretations },
    { name: "definitions.json", content: definitions },
    { name: "instruments.json", content: Object.values(instruments) },
  ]);
  const report = createEvaluator({ ...options, rules }).evaluateCase({ id: "worked", ...record }, { asOf });
  const { dueOn } = report.findings.find((finding) => finding.rule === rule.id)!;
  return dueOn === undefined ? "none" : formatDate(parseIsoDate(dueOn));
}

describe("cases and what is found in them", () => {
  const whole = tablesWith("What is recorded", "Judged on", "Outcome").flatMap((table) =>
    rowsOf(table).map(([name, row]) => {
      return [name, row, JSON.parse(code(row["What is recorded"]!)) as Json, optionsOf(table, row)] as const;
    }),
  );
  const changed = tablesWith("Change", "Judged on", "Outcome").flatMap((table) =>
    rowsOf(table).map(([name, row]) => {
      return [
        name,
        row,
        change(jsonAbove(table.page, table.line) as Json, row.Change!),
        optionsOf(table, row),
      ] as const;
    }),
  );

  it("are there", () => {
    expect(whole.length).toBeGreaterThan(20);
    expect(changed.length).toBeGreaterThan(15);
  });

  it.each([...whole, ...changed])("%s", (_, row, part, options) => {
    const finding = find(code(row.Rule!), part, isoOf(row["Judged on"]!), options);
    const found = Object.fromEntries(Object.keys(row).map((column) => [column, cellOf(column, finding, row[column]!)]));
    expect(found).toEqual(row);
  });
});

type Json = Record<string, unknown>;

/** An assessment with a change: `none`, without a fact, or with another value for it wherever it stands. */
function change(assessment: Json, words: string): Json {
  const left = /^without `(\w+)`$/.exec(words)?.[1];
  const [, fact, value] = /^`(\w+)`: `(.+)`$/.exec(words) ?? [];
  if (words !== "none" && left === undefined && fact === undefined) throw new Error(`No change is called "${words}".`);
  const within = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(within);
    if (typeof one !== "object" || one === null) return one;
    const kept = Object.entries(one).filter(([key]) => key !== left);
    return Object.fromEntries(kept.map(([key, inner]) => [key, key === fact ? value : within(inner)]));
  };
  return within(assessment) as Json;
}

/** What a rule says of a case; what is recorded for a rule of needs assessments is one assessment. */
function find(rule: string, part: Json, asOf: string, options: EvaluatorOptions): Finding {
  const record = rule.startsWith("needs-assessment.") ? { needsAssessments: [part] } : part;
  const { findings } = evaluatorFor(options).evaluateCase({ id: "shown", ...record }, { asOf });
  return findings.find((one) => one.rule === rule)!;
}

/** What a cell of a table of cases should say. Columns of the author's own words are left as they are. */
function cellOf(column: string, finding: Finding, shown: string): string {
  const day = (iso: string | undefined) => (iso === undefined ? "none" : formatDate(parseIsoDate(iso)));
  switch (column) {
    case "Outcome":
      return `\`${finding.outcome}\``;
    case "Last day":
      return day(finding.dueOn);
    case "Version":
      return day(finding.version);
    case "Fields":
      if (shown === "") return "";
      return shown
        .split(", ")
        .map((field) => {
          const name = code(field).split(":")[0]! as keyof Finding;
          return `\`${name}: ${JSON.stringify(finding[name])}\``;
        })
        .join(", ");
    case "Why":
      return finding.exception?.because ?? "";
    default:
      return shown;
  }
}

describe("docs/counting.md", () => {
  const lines = proseLines("docs/counting.md");
  const datesIn = (texts: string[]) => texts.flatMap((text) => [...text.matchAll(longDate)].map(([found]) => found));

  it("gives each day its own weekday", () => {
    for (const found of datesIn(lines).filter((one) => /day /.test(one)))
      expect(found).toBe(formatDate(parseIsoDate(isoOf(found))));
  });

  it("works no date in its prose that no table works too, but those of the law itself", () => {
    const cells = tables("docs/counting.md").flatMap(({ rows }) => rows.flat());
    const worked = datesIn(cells);
    const recorded = [...cells, ...codeBlocks("docs/counting.md").map(({ text }) => text)].join();
    const law = readLaw();
    const known = new Set([...worked.map(isoOf), ...(recorded.match(/\d{4}-\d\d-\d\d/g) ?? []), ...law]);
    const prose = datesIn(lines.filter((line) => !line.startsWith("|"))).map(isoOf);
    expect(prose.filter((one) => !known.has(one))).toEqual([]);
  });

  it("names every disputed point with its readings and its default", () => {
    const [table] = tablesWith("Option", "Readings");
    const shown = table!.rows.map(([option, question, readings]) => [option, question, readings]);
    const named = new Set(shown.map(([option]) => option));
    // The page has those of needs assessments and of counting; docs/rules.md, which is generated, has all.
    const ofPage = builtInRules.interpretations.filter(({ id }) => named.has(`\`${optionName(id)}\``));
    expect(shown.length).toBeGreaterThan(5);
    expect(shown).toEqual(
      ofPage.map(({ id, question, default: standard, readings }) => [
        `\`${optionName(id)}\``,
        question,
        Object.keys(readings)
          .map((reading) => (reading === standard ? `**\`${reading}\`**` : `\`${reading}\``))
          .join(", "),
      ]),
    );
  });

  it("has a worked date for every way of counting that a reading changes", () => {
    const ways = builtInRules.interpretations.flatMap(({ id, readings }) =>
      Object.entries(readings).flatMap(([reading, { counting }]: [string, { counting?: CountingReading }]) =>
        counting === undefined ? [] : `\`${optionName(id)}=${reading}\``,
      ),
    );
    const shown = tablesWith("Reading")
      .flatMap(rowsOf)
      .map(([, row]) => row.Reading);
    expect(ways.filter((way) => !shown.includes(way))).toEqual([]);
  });
});

/** The days on which rules and the bank holiday table start and stop having effect, and those that readings mention. */
function readLaw(): string[] {
  const { from, to } = englandBankHolidays;
  const spells = [...builtInRules.rules, ...builtInRules.exceptions].flatMap(({ inForce }) => Object.values(inForce));
  return [from, to, ...spells];
}
