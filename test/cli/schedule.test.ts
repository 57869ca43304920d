import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { evaluateCase } from "../../src/evaluate/evaluate-case";
import { schedule } from "../../src/evaluate/schedule";
import { runCommand } from "./run-command";

const asOf = "2026-05-20";
const assessing = {
  id: "A-17",
  needsAssessments: [
    {
      requestReceivedOn: "2026-01-05",
      decision: "assess",
      decisionNotifiedOn: "2026-02-10",
      adviceRequests: [{ from: "nhs-trust", requestReceivedOn: "2026-02-16", suppliedOn: "2026-03-20" }],
      planDecision: "issue",
      planDecisionNotifiedOn: "2026-04-20",
    },
  ],
};
const called = (id: string) => ({ ...assessing, id });
const done = { id: "done" };
const scheduleOf = (cases: unknown[], ...flags: string[]) =>
  runCommand(["schedule", "--as-of", asOf, ...flags], { stdin: cases.map((one) => JSON.stringify(one)).join("\n") });

async function eventsOf(cases: unknown[], ...flags: string[]) {
  const { stdout, exitCode } = await scheduleOf(cases, "--format", "ics", ...flags);
  expect(exitCode).toBe(0);
  const calendar = new ICAL.Component(ICAL.parse(stdout));
  const parts = calendar.getAllSubcomponents("vevent");
  return { stdout, calendar, parts, events: parts.map((part) => new ICAL.Event(part)) };
}

describe("send-compliance schedule: the table", () => {
  it("has what is to be done over all cases, soonest first, and exits 0 although some is overdue", async () => {
    const later = { id: "B-2", needsAssessments: [{ requestReceivedOn: "2026-04-10" }] };
    const { stdout, stderr, exitCode } = await scheduleOf([later, assessing]);
    expect([stderr, exitCode]).toEqual(["", 0]);
    expect(stdout.split("\n")[0]).toBe("2 cases, what is to be done as at Wednesday 20 May 2026");
    const rows = stdout.match(/^(A-17|B-2) .*$/gm)!.map((row) => row.split(/ {2,}/));
    expect(rows.map(([id, , , days]) => [id, days])).toEqual([
      ["A-17", "10 days overdue"],
      ["A-17", "10 days overdue"],
      ["B-2", "2 days left"],
      ["A-17", "5 days left"],
      ...rows.slice(4).map(() => ["B-2", expect.stringMatching(/^\d+ days left$/)]),
    ]);
    expect(rows.length).toBeGreaterThan(4);
  });

  it("says what, by when in words, who owes it and under which provision, and why a step is one", async () => {
    const { stdout } = await runCommand(["schedule", "--as-of", asOf], {
      stdin: JSON.stringify(assessing),
      columns: 120,
    });
    const flat = stdout.replace(/\s+/g, " ");
    expect(stdout).toMatch(/^Case +To do +By +Days$/m);
    expect(flat).toContain("A-17 Step: Consult the schools Sunday 10 May 2026 10 days overdue");
    expect(flat).toContain("Schools have 15 days to reply. SI 2014/1530 reg 13(2) Owed by: local authority");
    expect(stdout).toMatch(/^A-17 +Send the finalised plan within 20 weeks +Monday 25 May 2026 +5 days left$/m);
  });

  it("leaves out what is further off than --days, never what is overdue", async () => {
    const titles = ({ stdout }: { stdout: string }) => stdout.match(/Step: \w+|Send the finalised/g);
    expect(titles(await scheduleOf([assessing], "--days", "5"))).toEqual([
      "Step: Serve",
      "Step: Consult",
      "Send the finalised",
    ]);
    expect(titles(await scheduleOf([assessing], "--days", "4"))).toEqual(["Step: Serve", "Step: Consult"]);
  });

  it("says so when there is nothing to be done", async () => {
    const { stdout } = await scheduleOf([done]);
    expect(stdout).toContain("There is nothing to be done in that time.");
    expect(stdout).not.toContain("undetermined");
  });

  it("says how many duties it cannot date, where facts are missing", async () => {
    const { stdout } = await scheduleOf([{ id: "A-17", needsAssessments: [{}] }]);
    expect(stdout).toContain("There is nothing to be done in that time.");
    const [, shown] = stdout.match(/^(\d+) duties are undetermined and not shown: facts are missing\.$/m)!;
    const { findings } = evaluateCase({ id: "A-17", needsAssessments: [{}] }, { asOf });
    expect(Number(shown)).toBe(findings.filter(({ outcome }) => outcome === "undetermined").length);
  });

  it("fits 80 columns, and shows no control characters of a reference", async () => {
    const { stdout } = await runCommand(["schedule", "--as-of", asOf], {
      stdin: JSON.stringify(called(`long\u001b[2J\nreference ${"x".repeat(40)}`)),
      columns: 80,
    });
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stdout).not.toContain("\u001b");
  });
});

describe("send-compliance schedule: JSON", () => {
  it("is the as-of date and a schedule a case, as schedule gives it", async () => {
    const { stdout, exitCode } = await scheduleOf([assessing, done], "--format", "json");
    const schedules = [assessing, done].map((one) => schedule(one, { asOf }));
    expect(stdout).toBe(`${JSON.stringify({ asOf, schedules }, null, 2)}\n`);
    expect(schedules.map(({ items }) => items.length)).toEqual([3, 0]);
    expect(exitCode).toBe(0);
  });

  it("follows the readings that are chosen, and leaves out unknown fields when told to", async () => {
    const odd = { ...assessing, oddity: 1 };
    const flags = ["--format", "json", "--interpretation", "firstDay=included", "--unknown-fields", "ignore"];
    const { schedules } = JSON.parse((await scheduleOf([odd], ...flags)).stdout);
    expect(schedules[0].items.map(({ on }: { on: string }) => on)).toEqual(["2026-05-09", "2026-05-09", "2026-05-24"]);
  });
});

describe("send-compliance schedule: iCalendar", () => {
  it("is an all-day event an item, on its day, stamped with the as-of date", async () => {
    const { calendar, parts, events } = await eventsOf([assessing, done]);
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(events.map(({ startDate }) => [startDate.toString(), startDate.isDate])).toEqual([
      ["2026-05-10", true],
      ["2026-05-10", true],
      ["2026-05-25", true],
    ]);
    expect(events.map(({ duration }) => duration.toString())).toEqual(["P1D", "P1D", "P1D"]);
    for (const part of parts) expect(String(part.getFirstPropertyValue("dtstamp"))).toBe("2026-05-20T00:00:00Z");
  });

  it("has the title, the case's reference, the provision and why", async () => {
    const { events } = await eventsOf([assessing]);
    expect(events.map(({ summary }) => summary)).toEqual([
      "Step: Serve the draft plan (case A-17)",
      "Step: Consult the schools (case A-17)",
      "Send the finalised plan within 20 weeks (case A-17)",
    ]);
    expect(events.slice(1).map(({ description }) => description)).toEqual([
      "SI 2014/1530 reg 13(2)\nSchools have 15 days to reply.",
      "SI 2014/1530 reg 13(2)",
    ]);
  });

  it("has one alarm an event, 7 days before", async () => {
    const { parts } = await eventsOf([assessing]);
    for (const part of parts) {
      const alarms = part.getAllSubcomponents("valarm");
      expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue("trigger")))).toEqual(["-P7D"]);
      expect(alarms.map((alarm) => alarm.getFirstPropertyValue("action"))).toEqual(["DISPLAY"]);
    }
  });

  it("is the same text at each run, with UIDs that also last to another day and hide the reference", async () => {
    const first = await eventsOf([assessing]);
    expect((await eventsOf([assessing])).stdout).toBe(first.stdout);
    const uids = first.events.map(({ uid }) => uid);
    expect((await eventsOf([assessing], "--as-of", "2026-05-24")).events.map(({ uid }) => uid)).toEqual(uids);
    for (const uid of uids) expect(uid).toMatch(/^[0-9a-f]{32}@send-compliance$/);
  });

  it("gives no two events one UID: not items, cases, parts of a case, or cases that share a reference", async () => {
    const [part] = assessing.needsAssessments;
    const twice = { id: "twice", needsAssessments: [part, part] };
    const { events } = await eventsOf([assessing, called("A-18"), twice, assessing]);
    expect(events).toHaveLength(15);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(15);
  });

  it.each([
    [
      "a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:false",
      "a\uFFFD\uFFFDEND:VEVENT\uFFFD\uFFFDBEGIN:VEVENT\uFFFD\uFFFDSUMMARY:false",
    ],
    ["a\nEND:VCALENDAR", "a\uFFFDEND:VCALENDAR"],
    ["a\rb\u2028c\u0085d", "a\uFFFDb\uFFFDc\uFFFDd"],
    ['a,b;c\\nd:"e"', 'a,b;c\\nd:"e"'],
    ["END:VEVENT", "END:VEVENT"],
  ])("keeps the reference %j inside its summary", async (id, shown) => {
    const { calendar, parts, events } = await eventsOf([called(id)]);
    expect(calendar.getAllSubcomponents()).toHaveLength(3);
    expect(events.map(({ summary }) => summary)).toContain(`Step: Consult the schools (case ${shown})`);
    for (const part of parts) expect(part.getAllProperties("summary")).toHaveLength(1);
  });

  it("folds lines at 75 octets, between characters, and ends each with CR and LF", async () => {
    const id = "é€😀".repeat(30);
    const { stdout, events } = await eventsOf([called(id)]);
    expect(events[1]!.summary).toBe(`Step: Consult the schools (case ${id})`);
    expect(stdout.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(stdout.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const octets = stdout.split("\r\n").map((line) => Buffer.byteLength(line));
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(Math.max(...octets)).toBeGreaterThan(70);
  });

  it("is a calendar without events when there is nothing to be done", async () => {
    expect((await eventsOf([done])).events).toEqual([]);
  });
});

describe("send-compliance schedule: bad input", () => {
  const good = JSON.stringify(assessing);

  it.each([
    [[], good, /Give --as-of <date>/],
    [["--as-of", "2026-02-30"], good, /Write a day that exists/],
    [["--as-of", asOf, "--days", "-1"], good, /whole number/],
    [["--as-of", asOf, "--format", "csv"], good, /Allowed choices are table, json, ics/],
    [["--as-of", asOf, "--interpretation", "lastDay=never"], good, /lastDay/],
    [["--as-of", asOf, "--terms", "none.json"], good, /none\.json cannot be read/],
    [
      ["--as-of", asOf],
      `${good}\n{"id":"secret","requestReceivedOn":1}`,
      /standard input, line 2, \/requestReceivedOn/,
    ],
    [["--as-of", asOf], "", /no cases/],
  ])("%j exits 2 and writes nothing", async (flags, stdin, message) => {
    const { stdout, stderr, exitCode } = await runCommand(["schedule", ...flags], { stdin });
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("secret");
  });

  it.each(["table", "json", "ics"])("checks every case before it writes any, as %s", async (format) => {
    const far = { id: "far", needsAssessments: [{ requestReceivedOn: "9999-12-31" }] };
    const { stdout, stderr, exitCode } = await scheduleOf(
      [assessing, far],
      "--format",
      format,
      "--as-of",
      "9999-12-31",
    );
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("line 2");
  });
});
