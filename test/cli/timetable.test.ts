import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { policies, summariseTimetables, type TimetableCase } from "../../src/timetables";
import { testFolder } from "../support/test-folder";
import { runCommand, type World } from "./run-command";

const asOf = "2026-11-23";
const examples = "docs/examples/timetables.json";
const terms = "docs/examples/terms.json";

/** An invented case; nothing of its person may ever be shown but categories. */
const someone = (id: string, timetable: object = {}, rest: object = {}) => ({
  id,
  area: "Mockford",
  person: { dateOfBirth: "2013-02-11", ncYear: 8, sen: "sen-support" },
  school: { id: "100001", type: "academy", fullTimeHours: 25 },
  timetables: [
    {
      reason: "medical",
      reasonInWords: "Zzyzx",
      startedOn: "2026-11-02",
      agreedHours: { monday: 3, tuesday: 3, wednesday: 3, thursday: 3, friday: 3 },
      ...timetable,
    },
  ],
  ...rest,
});
/** Nothing of it is breached. */
const fine = someone("fine", { startedOn: "2026-12-01", expectedEndOn: "2026-12-18", agreedByParent: true });
const many = (count: number, timetable: object = {}, rest: object = {}) =>
  Array.from({ length: count }, (_, i) => someone(`case-${i}`, timetable, rest));
const timetable = (cases: unknown[], flags: string[] = [], world: World = {}) =>
  runCommand(["timetable", "--as-of", asOf, ...flags], {
    stdin: cases.map((one) => JSON.stringify(one)).join("\n"),
    ...world,
  });
const flat = (text: string) => text.replace(/\s+/g, " ");

const { file } = testFolder();

describe("send-compliance timetable: a few cases", () => {
  it("shows the facts of each timetable, then what is not met, then what is", async () => {
    const { stdout, exitCode } = await timetable(
      [someone("A-17", { expectedEndOn: "2026-11-13" })],
      ["--terms", terms, "--policy", "hertfordshire"],
      { columns: 120 },
    );
    expect(exitCode).toBe(1);
    expect(stdout.split("\n")[0]).toBe("Part-time timetables as at Monday 23 November 2026");
    expect(stdout).toContain(`
Case A-17

Runs since 2 Nov 2026, 22 days: past its end, set to end on 13 Nov 2026.
Reason: medical. Pupil: school 100001, Mockford, key stage 3, SEN support.
Hours: 15 of 25 hours a week; 10 lost a week; 32 lost to date.
`);
    const outcomes = [...stdout.matchAll(/ {2}(breached|query|undetermined|open)\b/g)].map(([, outcome]) => outcome!);
    const order = ["breached", "query", "undetermined", "open"];
    expect(outcomes).toEqual([...outcomes].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(outcomes).size).toBe(4);
    expect(stdout.indexOf("\nmet:\n- ")).toBeGreaterThan(stdout.lastIndexOf(" breached "));
  });

  it("gives the last day in each kind of day that the policy leaves open, and says what its text does not", async () => {
    const { stdout } = await timetable([someone("A-17")], ["--terms", terms, "--policy", "hertfordshire"]);
    expect(flat(stdout)).toContain(
      "Last day: 7 Nov 2026 in calendar days, 9 Nov 2026 in working days, 9 Nov 2026 in school days",
    );
    expect(flat(stdout)).toContain(
      "Judged by the policy of Hertfordshire County Council too, which binds only where it was",
    );
    for (const gap of policies.find(({ id }) => id === "hertfordshire")!.gaps!) expect(flat(stdout)).toContain(gap);
  });

  it.each<[string, object]>([
    ["No first day is recorded; no day set for its end.", { startedOn: undefined }],
    ["Planned from 1 Dec 2026; set to end on 18 Dec 2026.", { startedOn: "2026-12-01", expectedEndOn: "2026-12-18" }],
    ["Ended on 13 Nov 2026, started on 2 Nov 2026, 12 days.", { endedOn: "2026-11-13" }],
    [
      "Runs since 2 Nov 2026, 22 days; set to end on 4 Dec 2026, as extended.",
      { expectedEndOn: "2026-11-13", extensions: [{ agreedOn: "2026-11-12", until: "2026-12-04" }] },
    ],
    [
      "Runs since 2 Nov 2026, 22 days; no day set for its end. A review is overdue.",
      { reviews: [{ dueOn: "2026-11-16" }] },
    ],
    ["Hours: Needs: agreedHours.", { agreedHours: undefined }],
    ["Hours: 15 of 25 hours a week, and 2.5 elsewhere; 7.5 lost a week. Needs: schoolTerms.", { hoursElsewhere: 2.5 }],
  ])("says: %s", async (line, given) => {
    const { stdout } = await timetable([someone("A-17", given)]);
    expect(stdout.split("\n")).toContain(line);
  });

  it("names the timetable of a case that has several, and says so of one that has none", async () => {
    const twice = { ...someone("twice"), timetables: [{ startedOn: "2026-09-07", endedOn: "2026-09-18" }, {}] };
    const { stdout } = await timetable([twice, { id: "none" }]);
    expect(stdout).toContain("\nCase twice, timetable 1\n");
    expect(stdout).toContain("\nCase twice, timetable 2\n");
    expect(stdout).toContain("\nCase none\n\nNo part-time timetable is recorded.\n");
  });

  it("shows the findings on the rest of the case apart", async () => {
    const entries = { registerEntries: [{ code: "C2", from: "2026-11-02", to: "2026-11-20" }] };
    const { stdout } = await timetable([someone("A-17", { agreedByParent: false }, entries)], ["--terms", terms]);
    const [, others] = stdout.split("\nCase A-17: attendance and exclusion\n");
    expect(others).toContain("code C2");
  });
});

describe("send-compliance timetable: an area", () => {
  const area = [...many(7, { reviews: [{ dueOn: "2026-11-16" }] }), ...many(2, {}, { school: { id: "100002" } })];

  it("sums up what runs, with small numbers suppressed, and then names what to look at again", async () => {
    const { stdout } = await timetable(area, ["--terms", terms]);
    expect(stdout).toMatch(/^all +9 +0 +9 +0 +7 +0$/m);
    expect(stdout).toMatch(/^Not among them: 0 planned, 0 ended, 0 without a first day\.$/m);
    // 7 of 9 would give the other school's 2 away, so that both are hidden.
    expect(stdout).toContain("\nBy school\n\n[c]: 100001, 100002\n");
    expect(stdout).toMatch(/^key stage 3 +9 /m);
    expect(flat(stdout)).toContain("[c]: not shown, as it is a number from 1 to 4");
    const [, looks] = stdout.split("\nTo look at again\n");
    expect(looks!.match(/^case-\d/gm)).toHaveLength(9);
  });

  it("shows every number with --show-small-numbers", async () => {
    const { stdout } = await timetable(area, ["--terms", terms, "--show-small-numbers"]);
    expect(stdout).toMatch(/^100001 +7 /m);
    expect(stdout).toMatch(/^100002 +2 /m);
    expect(stdout).not.toContain("[c]");
  });

  it("is the summary alone with --summary, which names no case and tells of no number of cases", async () => {
    const { stdout, exitCode } = await timetable(area, ["--summary"]);
    expect(exitCode).toBe(1);
    expect(stdout).not.toMatch(/case-|look at again|cases/);
    expect((await timetable([someone("A-17")], ["--summary"])).stdout).toMatch(/^all +\[c\]/m);
  });

  it("shows the first 20 to look at again with their first reasons, and all with --all", async () => {
    const worse = many(23, { agreedByParent: false, reason: "behaviour" });
    const short = await timetable(worse);
    const full = await timetable(worse, ["--all"]);
    expect(short.stdout.match(/^case-\d+ /gm)).toHaveLength(20);
    expect(short.stdout).toContain("3 more need a second look: add --all to see every one.");
    expect(full.stdout.match(/^case-\d+ /gm)).toHaveLength(23);
    expect(short.stdout).toMatch(/and \d+ more$/m);
    expect(full.stdout).not.toMatch(/and \d+ more$/m);
  });

  it("shows the first 20 schools, and all with --all", async () => {
    const schools = Array.from({ length: 22 }, (_, i) =>
      many(5, {}, { school: { id: `S${String(i).padStart(2, "0")}` } }),
    );
    const rows = (text: string) => new Set(text.match(/^S\d\d /gm)).size;
    const short = await timetable(schools.flat(), ["--summary"]);
    expect(rows(short.stdout)).toBe(20);
    expect(short.stdout).toMatch(/^2 more: add --all to see every one\.$/m);
    expect(rows((await timetable(schools.flat(), ["--summary", "--all"])).stdout)).toBe(22);
  });

  it("counts what is on the rest of the cases, which stands in no table", async () => {
    const entries = { registerEntries: [{ code: "C2", from: "2026-11-02", to: "2026-11-20" }] };
    const { stdout } = await timetable(many(5, { agreedByParent: false }, entries));
    expect(stdout).toMatch(/^On registers, absences and exclusions: \d+ breached, \d+ to ask about\.$/m);
  });

  it("says so where nothing calls for a second look, and where nothing runs", async () => {
    const { stdout } = await timetable(Array.from({ length: 4 }, (_, i) => ({ id: `none-${i}` })));
    expect(stdout).toMatch(/^all +0 +0 /m);
    expect(stdout).not.toContain("By school");
    expect(stdout).toContain("Nothing is breached, and there is nothing to ask about.");
  });

  it.each([60, 80, 100, 120, 200])("fits %i columns, within 80 and 120", async (columns) => {
    const long = someone("x".repeat(90), {}, { area: `long ${"y".repeat(130)}` });
    const args = ["timetable", examples, "--as-of", asOf, "--terms", terms, "--policy", "hertfordshire"];
    const widest = (text: string) => Math.max(...text.split("\n").map((line) => line.length));
    const most = Math.min(120, Math.max(80, columns));
    expect(widest((await runCommand(args, { columns })).stdout)).toBeLessThanOrEqual(most);
    expect(widest((await runCommand([...args, "--show-small-numbers"], { columns })).stdout)).toBeLessThanOrEqual(most);
    expect(widest((await timetable([long], [], { columns })).stdout)).toBeLessThanOrEqual(most);
    expect(
      widest((await timetable([long, ...area], ["--show-small-numbers"], { columns })).stdout),
    ).toBeLessThanOrEqual(most);
  });
});

describe("send-compliance timetable: formats", () => {
  it("writes JSON: the summary, what to look at again, and each case", async () => {
    const { stdout, exitCode } = await runCommand([
      "timetable",
      examples,
      ...["--as-of", asOf, "--terms", terms, "--policy", "hertfordshire", "--format", "json"],
    ]);
    expect(exitCode).toBe(1);
    const written = JSON.parse(stdout);
    expect(Object.keys(written)).toEqual(["asOf", "policy", "summary", "secondLook", "cases"]);
    expect(stdout).toBe(`${JSON.stringify(written, null, 2)}\n`);
    const cases = written.cases as TimetableCase[];
    expect(cases).toHaveLength(12);
    expect(written.summary).toEqual(summariseTimetables(cases.flatMap(({ timetables }) => timetables)));
    expect(written.secondLook[0]).toMatchObject({ id: "timetable-03", breachesOfLaw: 1 });
    const { stdout: only } = await timetable(many(6), ["--format", "json", "--summary"]);
    expect(Object.keys(JSON.parse(only))).toEqual(["asOf", "summary"]);
  });

  it("writes CSV: a timetable a row, with its measures and how many findings have each outcome", async () => {
    const { stdout } = await runCommand(["timetable", examples, "--as-of", asOf, "--terms", terms, "--format", "csv"]);
    const rows = parse(stdout, { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(12);
    expect(rows[8]).toMatchObject({
      id: "timetable-09",
      timetable: "1",
      status: "past-its-end",
      startedOn: "2026-09-07",
      agreedUntil: "2026-10-16",
      days: "78",
      weeklyHours: "15",
      hoursLostPerWeek: "10",
      hoursLost: "102",
      reviewOverdue: "false",
      sen: "ehc-plan",
      keyStage: "key stage 2",
      school: "100002",
      breachedLaw: "1",
    });
    expect(rows[11]).toMatchObject({ status: "undated", days: "", hoursNeed: "agreedHours" });
  });

  it("writes no cell that a spreadsheet takes for a formula", async () => {
    const sly = someone('=HYPERLINK("x")', {}, { area: "+44, and more" });
    const { stdout } = await timetable([sly], ["--format", "csv"]);
    const [row] = parse(stdout, { columns: true }) as Record<string, string>[];
    expect([row!.id, row!.area]).toEqual([`'=HYPERLINK("x")`, "'+44, and more"]);
  });

  it.each([["table"], ["json"], ["csv"]])("never repeats a text or a date of birth, as %s", async (format) => {
    const { stdout } = await timetable([someone("A-17")], ["--format", format]);
    const all = await timetable(many(6), ["--format", format, "--all", "--show-small-numbers"]);
    for (const text of [stdout, all.stdout]) {
      expect(text.length).toBeGreaterThan(100);
      expect(text).not.toMatch(/Zzyzx|2013-02-11|11 Feb|2013/);
    }
  });

  it("cannot have its terminal rewritten by a reference or an area", async () => {
    const sly = someone("a\u001b[2Jb", {}, { area: "x\u001b[2J\ny" });
    const few = await timetable([sly]);
    const area = await timetable([sly, ...many(6)], ["--show-small-numbers"]);
    for (const { stdout } of [few, area]) {
      expect(stdout).toContain("a\uFFFD[2Jb");
      expect(stdout).not.toContain("\u001b");
    }
  });
});

describe("send-compliance timetable: exit codes", () => {
  it("are 0 when nothing is breached and 1 when something is, by a policy too", async () => {
    expect((await timetable([fine])).exitCode).toBe(0);
    expect((await timetable([{ id: "none" }])).exitCode).toBe(0);
    const told = someone("told", { agreedByParent: true, expectedEndOn: "2026-12-18" });
    expect((await timetable([told])).exitCode).toBe(0);
    expect((await timetable([told], ["--policy", "hertfordshire", "--terms", terms])).exitCode).toBe(1);
  });

  it("follow the readings that are chosen", async () => {
    const told = someone("told", {
      agreedByParent: true,
      expectedEndOn: "2026-12-18",
      authorityNotifiedOn: "2026-11-09",
    });
    const flags = ["--policy", "hertfordshire", "--terms", terms, "--interpretation"];
    expect((await timetable([told], [...flags, "policyDays=school-days"])).exitCode).toBe(0);
    expect((await timetable([told], [...flags, "policyDays=calendar-days"])).exitCode).toBe(1);
  });
});

describe("send-compliance timetable: terms", () => {
  const autumn = { terms: [{ from: "2026-11-02", to: "2026-12-18" }] };
  const late = { terms: [{ from: "2026-11-16", to: "2026-12-18" }] };
  const lost = async (content: unknown, ...schools: (string | undefined)[]) => {
    const cases = schools.map((id) => someone("A-17", {}, { school: { id, fullTimeHours: 25 } }));
    const path = await file("terms.json", content);
    const { stdout } = await timetable(cases, ["--terms", path, "--format", "json"]);
    return (JSON.parse(stdout).cases as TimetableCase[]).map(({ timetables }) => timetables[0]!.hoursLost);
  };

  it("are one school's for all cases", async () => {
    expect(await lost(autumn, "1", undefined)).toEqual([32, 32]);
  });

  it("are each school's own, in the order of the cases, and else those of the others", async () => {
    const schools = { "1": autumn, "2": { ...autumn, insetDays: ["2026-11-06"] }, "3": autumn };
    const found = await lost({ note: "invented", schools, others: late }, "2", "1", "4", "3", undefined, "2");
    // From 16 November alone the hours before are not known.
    expect(found).toEqual([30, 32, undefined, 32, undefined, 30]);
  });

  it("are none for a school that is not named, where there are no others: its findings say that they need them", async () => {
    expect(await lost({ schools: { "1": autumn } }, "1", "4")).toEqual([32, undefined]);
    const path = await file("terms.json", { schools: { "4": autumn } });
    const { stdout } = await timetable([someone("A-17")], ["--terms", path]);
    expect(stdout).toMatch(/Needs: .*schoolTerms/);
  });

  it("are each school's own for the other commands too", async () => {
    const assessment = {
      requestReceivedOn: "2026-06-01",
      decision: "assess",
      planDecision: "not-issue",
      planDecisionNotifiedOn: "2026-09-14",
      specialPlacement: { admittedOn: "2026-07-01" },
    };
    const cases = ["1", "2"].map((id) => ({ id, school: { id }, needsAssessments: [assessment] }));
    const stdin = cases.map((one) => JSON.stringify(one)).join("\n");
    const year = { terms: [{ from: "2026-09-01", to: "2026-12-18" }] };
    const path = await file("terms.json", { schools: { "1": year, "2": { ...year, closedDays: ["2026-09-16"] } } });
    const args = ["--as-of", "2026-09-20", "--terms", path, "--format", "json"];
    const rule = "needs-assessment.special-placement-stay";
    const { stdout } = await runCommand(["evaluate", ...args], { stdin });
    const { reports } = JSON.parse(stdout) as { reports: { findings: { rule: string; dueOn?: string }[] }[] };
    const dueOn = reports.map(({ findings }) => findings.find((one) => one.rule === rule)!.dueOn);
    expect(dueOn).toEqual(["2026-09-28", "2026-09-29"]);
    const explained = await runCommand(["evaluate", ...args.slice(0, 4), "--explain"], { stdin, columns: 120 });
    expect(flat(explained.stdout)).toContain("Tuesday 29 September 2026");
    expect((await runCommand(["schedule", ...args], { stdin })).exitCode).toBe(0);
  });

  it.each([
    [{ schools: { "1": { terms: [] } } }, /\/schools\/1\/terms: expected at least 1/],
    [{ schools: { "1": autumn }, other: autumn }, /\/other: expected no field of this name/],
    [
      { schools: { "a/b": { terms: [{ from: "2026-09-01", to: "2026-08-18" }] }, "2": autumn } },
      /\/schools\/a~1b: .*ends before it starts/,
    ],
    [
      { schools: {}, others: { terms: [{ from: "2026-09-01", to: "2099-12-18" }] } },
      /\/others: The bank holiday table/,
    ],
  ])("that cannot be are refused, even where no case needs them: %j", async (content, message) => {
    const { stdout, stderr, exitCode } = await timetable([fine], ["--terms", await file("terms.json", content)]);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});

describe("send-compliance timetable: policies", () => {
  it("are read from a file of one's own", async () => {
    const [own] = policies.filter(({ id }) => id === "hertfordshire");
    const path = await file("ours.json", { ...own, id: "ours", council: "Syntheticshire" });
    const { stdout } = await timetable([someone("A-17")], ["--policy", path, "--format", "json"]);
    expect(JSON.parse(stdout).policy).toBe("ours");
    const table = await timetable([someone("A-17")], ["--policy", path]);
    expect(flat(table.stdout)).toContain("Tell Syntheticshire of the start of a timetable");
  });

  it.each([
    ["hertfordshir", /There is no policy "hertfordshir"\. Perhaps: hertfordshire\?/],
    ["qqqqqq", /There is no policy "qqqqqq"\. See: send-compliance policies\./],
    ["./none.json", /none\.json cannot be read: there is no such file/],
    ["package.json", /The policy has \d+ faults:[\s\S]*package\.json#\/council[\s\S]*package\.json#\/evidence/],
  ])("%s is refused", async (policy, message) => {
    const { stdout, stderr, exitCode } = await timetable([fine], ["--policy", policy]);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  it("that are no JSON are refused with the line", async () => {
    const { stderr } = await timetable([fine], ["--policy", await file("broken.json", "{\n oops")]);
    expect(stderr).toMatch(/broken\.json, line 2: not JSON/);
  });
});

describe("send-compliance timetable: bad input", () => {
  it.each([
    [["timetable", examples], /Give --as-of <date>.*the same report/],
    [["timetable", examples, "--as-of", asOf, "--format", "ics"], /Allowed choices are table, json, csv/],
    [["timetable", examples, "--as-of", asOf, "--format", "csv", "--summary"], /--summary is for the table and JSON/],
    [["timetable", examples, "--as-of", asOf, "--interpretation", "luck=good"], /There is no interpretation/],
    [["timetable", "--as-of", asOf], /There is no input/],
  ])("%j exits 2 and writes nothing", async (args, message) => {
    const { stdout, stderr, exitCode } = await runCommand(args);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  it("with fields that are not known is refused, or read without them", async () => {
    const odd = { ...fine, shoeSize: 3 };
    expect((await timetable([odd])).exitCode).toBe(2);
    expect((await timetable([odd], ["--unknown-fields", "ignore"])).exitCode).toBe(0);
  });

  it("shows how far it is with many cases, on a terminal alone", async () => {
    const stdin = `id\n${"a\n".repeat(2_001)}`;
    const args = ["timetable", "--as-of", asOf, "--format", "csv"];
    expect((await runCommand(args, { stdin, isTTY: true })).stderr).toContain("Judging cases");
    expect((await runCommand(args, { stdin })).stderr).toBe("");
  });
});

describe("send-compliance policies", () => {
  it("lists every council, what its text speaks of and what it leaves open", async () => {
    const { stdout, exitCode } = await runCommand(["policies"]);
    expect(exitCode).toBe(0);
    for (const { id, council, gaps = [] } of policies) {
      expect(stdout).toMatch(new RegExp(`^${id} +${council.slice(0, 12).replace(/[()&]/g, ".")}`, "m"));
      for (const gap of gaps) expect(flat(stdout)).toContain(gap);
    }
    expect(flat(stdout)).toContain("Speaks of: what must come first, documents, telling the council of the start, end");
  });

  it("shows one in words, or as a file to start from", async () => {
    const { stdout } = await runCommand(["policies", "hertfordshire"]);
    expect(stdout).toMatch(/^Hertfordshire County Council\nhertfordshire\n\nWhat it asks\n/);
    const { stdout: json } = await runCommand(["policies", "hertfordshire", "--format", "json"]);
    expect(json).toBe(
      `${JSON.stringify(JSON.parse(await readFile("rules/local/hertfordshire.json", "utf8")), null, 2)}\n`,
    );
    expect(JSON.parse((await runCommand(["policies", "--format", "json"])).stdout)).toHaveLength(policies.length);
  });

  it("suggests near names for an id that there is not", async () => {
    const { stdout, stderr, exitCode } = await runCommand(["policies", "hertfordshir"]);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Perhaps: hertfordshire?");
  });
});
