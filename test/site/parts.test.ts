import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordOf } from "../../site/case/answers";
import { factInWords, fieldAt } from "../../site/case/fields";
import { processes } from "../../site/case/questions";
import { layOutTimeline } from "../../site/case/timeline-layout";
import { Reading } from "../../site/caseload/reading";
import { partsOf, readDay } from "../../site/page/day";
import { stretchesOf } from "../../site/wording/highlight";
import { createCaseloadCounter } from "../../src/caseload";
import type { Finding } from "../../src/index";
import { readCaseRecord } from "../../src/index";

describe("the questions", () => {
  it.each(processes)("of $id are fields of a record, with words for people", ({ common, more }) => {
    const paths = [...common, ...more];
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(fieldAt(path).label).toMatch(/^[A-Z]/);
    const answers = Object.fromEntries(paths.map((path) => [path, answerTo(path)]));
    const { record, problems } = recordOf("A-1", paths, answers);
    expect(problems).toEqual([]);
    expect(readCaseRecord(record)).toEqual(record);
  });

  it("say what a needed fact is, and nothing of one that is no field", () => {
    expect(factInWords("/needsAssessments/0", "draftServedOn")).toBe(
      "The day on which the draft plan was served (for a posted draft, deemed served)",
    );
    expect(factInWords("", "something.else")).toBeUndefined();
  });

  it("take an answer that cannot be read as a problem of its field", () => {
    const path = "needsAssessments.0.requestReceivedOn";
    const { problems } = recordOf("", [path], { [path]: { day: "31", month: "2", year: "2026" } });
    expect(problems).toEqual([
      {
        field: "field-needsAssessments-0-requestReceivedOn",
        message: "The date must be a real date: The day on which the authority received the request",
      },
    ]);
  });
});

function answerTo(path: string) {
  const { sort, words } = fieldAt(path);
  switch (sort) {
    case "date":
      return { day: "5", month: "1", year: "2026" };
    case "list":
      return words;
    case "choice":
      return words[0]!;
    case "statement":
      return "yes";
    default:
      return "5";
  }
}

describe("the counting of a caseload", () => {
  it("says how far it is, every so many cases, and keeps the first faults word for word", () => {
    const said: [cases: number, share: number][] = [];
    const reading = new Reading(createCaseloadCounter({ asOf: "2026-11-23" }), (...one) => said.push(one));
    const place = { file: "cases.json", field: "" };
    for (let i = 0; i < 1_200; i += 1) reading.count(i % 2 === 0 ? { id: "A-1" } : { id: 5 }, place, i / 1_200);
    expect(said).toEqual([
      [500, 499 / 1_200],
      [1_000, 999 / 1_200],
    ]);
    expect(reading.counter.counts()).toMatchObject({ cases: 600, leftOut: 600 });
    expect(reading.faults).toBe(600);
    expect(reading.issues).toHaveLength(20);
    expect(reading.issues[0]).toMatchObject({ file: "cases.json", field: "/id" });
  });
});

describe("the boxes of a date", () => {
  it("give back every day that they are filled with", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1990-01-01"), max: new Date("2060-01-01"), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          expect(readDay(partsOf(iso))).toEqual({ iso });
        },
      ),
    );
  });

  it.each([
    [["", "", ""], {}],
    [["5", "", "2026"], { fault: "The date must include a month" }],
    [["", "1", ""], { fault: "The date must include a day and a year" }],
    [["5", "1", "26"], { fault: "The year must have 4 numbers" }],
    [["30", "2", "2026"], { fault: "The date must be a real date" }],
  ] as const)("%j", ([day, month, year], expected) => {
    expect(readDay({ day, month, year })).toEqual(expected);
  });
});

describe("the stretches of a passage", () => {
  it("make up the passage, and each query's stretches its words", () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(
        fc.string({ minLength: 41, maxLength: 60, unit: "binary-ascii" }),
        fc.array(span, { maxLength: 5 }),
        (text, queries) => {
          const stretches = stretchesOf(text, queries);
          expect(stretches.map((one) => one.text).join("")).toBe(text);
          for (const [i, { start, end }] of queries.entries()) {
            const own = stretches.filter(({ numbers }) => numbers.includes(i + 1));
            expect(own.map((one) => one.text).join("")).toBe(text.slice(start, end));
            expect(stretches.filter(({ ending }) => ending.includes(i + 1))).toEqual([own.at(-1)]);
          }
        },
      ),
    );
  });
});

describe("the layout of a timeline", () => {
  const limit = (startedOn: string, dueOn: string, rest: Partial<Finding> = {}) => ({
    title: "Send the finalised plan within 20 weeks",
    finding: {
      rule: "",
      version: "",
      outcome: "open",
      force: "law",
      subject: "",
      provision: "",
      startedOn,
      dueOn,
      ...rest,
    } as Finding,
  });

  it("puts the earliest last day first, and everything on the page in its order", () => {
    const layout = layOutTimeline(
      [limit("2026-01-05", "2026-05-25", { doneOn: "2026-06-01", daysLate: 7 }), limit("2026-01-05", "2026-02-16")],
      "2026-03-01",
      800,
    )!;
    const [first, second] = layout.rows;
    expect(first!.last).toBeLessThan(layout.asOf.x);
    expect(layout.asOf.x).toBeLessThan(second!.last);
    expect(second!.last).toBeLessThan(second!.done!);
    expect(second!.lateUntil).toBe(second!.done);
    expect(second!.done).toBeLessThanOrEqual(800);
    expect(first!.start).toBe(14);
    expect(layout.ticks.map(({ iso }) => iso)).toEqual([
      "2026-02-01",
      "2026-03-01",
      "2026-04-01",
      "2026-05-01",
      "2026-06-01",
    ]);
  });

  it("lets an as-of date years later press nothing into a corner", () => {
    const { asOf, rows } = layOutTimeline([limit("2016-01-05", "2016-05-25")], "2026-11-23", 800)!;
    expect(asOf.isBeyond).toBe(true);
    expect(rows[0]!.last - rows[0]!.start).toBeGreaterThan(500);
  });

  it("breaks long titles between words where the page is narrow", () => {
    const { rows } = layOutTimeline([limit("2026-01-05", "2026-05-25")], "2026-03-01", 160)!;
    expect(rows[0]!.lines).toEqual(["Send the finalised", "plan within 20 weeks"]);
  });

  it("is none where no limit has a last day", () => {
    expect(layOutTimeline([], "2026-03-01", 800)).toBeUndefined();
  });
});
