import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateCase } from "../../src";
import type { ExtractMapping } from "../../src/extracts";
import { InvalidInputError, readExtract, readExtractMapping } from "../../src/extracts";
import { faultOf } from "../support/fault-of";

const fileName = "extract.csv";
const read = (text: string | Uint8Array, mapping: unknown) =>
  readExtract(text, readExtractMapping(mapping), { fileName });
const values = (text: string | Uint8Array, mapping: unknown) => read(text, mapping).cases.map(({ value }) => value);

const table: ExtractMapping = {
  rows: "cases",
  dates: "DD/MM/YYYY",
  columns: {
    "Case Ref": "id",
    Team: "team",
    "Primary Need": { field: "person.primaryNeed", values: { ASC: "autism", "n/k": null } },
    Requested: "requestReceivedOn",
    "EP in": "adviceRequests.0.suppliedOn",
  },
  always: { localAuthority: "Anyshire", "adviceRequests.0.from": "educational-psychologist" },
};
const head = "Case Ref,Surname,Team,Primary Need,Requested,EP in";

describe("a table with one row a case", () => {
  it("is read by the mapping, and nothing else of it", () => {
    expect(values(`${head}\nA1,Smith,North,asc,05/01/2026,02/03/2026\nA2,Jones,,N/K,06/01/2026,\n`, table)).toEqual([
      {
        id: "A1",
        team: "North",
        localAuthority: "Anyshire",
        person: { primaryNeed: "autism" },
        needsAssessments: [
          {
            requestReceivedOn: "2026-01-05",
            adviceRequests: [{ suppliedOn: "2026-03-02", from: "educational-psychologist" }],
          },
        ],
      },
      // Nobody was asked for advice in this row, so nobody is said to have been.
      { id: "A2", localAuthority: "Anyshire", needsAssessments: [{ requestReceivedOn: "2026-01-06" }] },
    ]);
  });

  it("leaves out rows with a fault, says where, and counts them", () => {
    const text = `${head}\nA1,x,,,31/02/2026,\nA2,x,,SEMH,05/01/2026,\nA3,x,,,05/01/2026,\nA4,x,,\n,x,,,05/01/2026,\n`;
    const { cases, rows, leftOut, issues, faults } = read(text, table);
    expect(cases.map(({ line, value }) => [line, value.id])).toEqual([[4, "A3"]]);
    expect([rows, leftOut, faults]).toEqual([5, { rows: 1, cases: 3 }, 4]);
    expect(issues.map(({ line, field }) => [line, field])).toEqual([
      [2, "Requested"],
      [3, "Primary Need"],
      [5, ""],
      [6, "id"],
    ]);
  });

  it("refuses dates of which no format is named", () => {
    const { cases, issues } = read(`${head}\nA1,x,,,05/01/2026,\n`, { ...table, dates: undefined });
    expect(cases).toEqual([]);
    expect(issues[0]).toMatchObject({ line: 2, field: "Requested", message: expect.stringContaining("never guessed") });
  });

  it("keeps no UPN as a case's reference", () => {
    const { cases, issues } = read(`${head}\nA123456789012,x,,,05/01/2026,\n`, table);
    expect(cases).toEqual([]);
    expect(issues[0]!.message).toContain("looks like a UPN");
    expect(JSON.stringify(issues)).not.toContain("A123456789012");
  });

  it("names every column that is missing, and repeats no first line that is none of headings", () => {
    const fault = faultOf(() => read("Case Reff,Team,Primary Need,Requested,EP in\n", table), InvalidInputError);
    expect(fault.issues).toEqual([
      { file: fileName, line: 1, field: "Case Ref", message: "no column has this heading (perhaps Case Reff?)" },
    ]);
    const bare = faultOf(() => read("A1,Smith,North,ASC,05/01/2026,02/03/2026\n", table), InvalidInputError);
    expect(bare.issues).toHaveLength(5);
    expect(bare.message).not.toMatch(/Smith|North|ASC/);
    expect(() => read(`${head},Team\nA1,x,,,05/01/2026,,\n`, table)).toThrow("two columns have this heading");
    expect(() => read("", table)).toThrow("no rows");
  });

  it.each([
    ["UTF-8 with a byte order mark", (text: string) => new TextEncoder().encode(`\uFEFF${text}`), "utf-8"],
    ["UTF-8 without", (text: string) => new TextEncoder().encode(text), "utf-8"],
    ["UTF-16LE", (text: string) => wide(`\uFEFF${text}`, true), "utf-16le"],
    ["UTF-16LE without a mark", (text: string) => wide(text, true), "utf-16le"],
    ["UTF-16BE", (text: string) => wide(`\uFEFF${text}`, false), "utf-16be"],
    ["UTF-16BE without a mark", (text: string) => wide(text, false), "utf-16be"],
    ["Windows-1252", (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)), "windows-1252"],
  ] as const)("is read in %s", (_, encode, encoding) => {
    const bytes = encode(`${head.replaceAll(",", ";")}\r\nA1;x;Café;;05/01/2026;\r\n`);
    expect(read(bytes, table)).toMatchObject({ encoding, cases: [{ value: { team: "Café" } }] });
  });

  it.each([",", ";", "\t", "|"])("is read with %j between its cells", (delimiter) => {
    const text = `${head}\nA1,x,"North, East; West | South",,05/01/2026,\n`;
    const other = text.replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/gm, delimiter);
    expect(values(other, table)[0]).toMatchObject({ team: "North, East; West | South" });
  });
});

describe("what an extract does not hold", () => {
  it("is said of each entry, and is then not taken for what has not happened", () => {
    const always = { "needsAssessments.*.notHeld": ["finalPlanSentOn"] };
    const text = `${logHead}\nA,Request received,05/01/2025,1,\nA,Request received,05/01/2026,2,\nB,Review meeting,05/01/2026,3,\n`;
    const cases = values(text, { ...log, always });
    expect(cases.map(({ needsAssessments }) => needsAssessments?.map(({ notHeld }) => notHeld))).toEqual([
      [["finalPlanSentOn"], ["finalPlanSentOn"]],
      undefined,
    ]);
    const { findings } = evaluateCase(cases[0], { asOf: "2026-11-23" });
    const finals = findings.filter(({ rule }) => rule === "needs-assessment.final-plan");
    expect(finals.map(({ outcome }) => outcome)).toEqual(["undetermined", "undetermined"]);
    const row = values("Ref,Asked\n1,2026-01-05\n", {
      rows: "cases",
      columns: { Ref: "id", Asked: "requestReceivedOn" },
      always,
    });
    expect(row[0]!.needsAssessments![0]!.notHeld).toEqual(["finalPlanSentOn"]);
  });
});

describe("a table whose headings are the names of fields", () => {
  const own = (text: string, unknownFields?: "ignore") => readExtract(text, undefined, { fileName, unknownFields });

  it("is refused for a quotation mark that is never closed, and counts each line that one reaches over", () => {
    const rows = (last: string) => `id,area\n1,a\n2,"b\n3,c\n${last}\n5,e\n`;
    const { issues, message } = faultOf(() => own(rows("4,d")), InvalidInputError);
    expect(issues).toEqual([
      { file: fileName, line: 3, field: "", message: expect.stringContaining("never closed; by the quotation marks") },
    ]);
    expect(message).toContain("lines 3 to 6");
    const { cases, rows: all, leftOut, faults } = own(rows('4",d'));
    expect(cases.map(({ line, value }) => [line, value.id])).toEqual([
      [2, "1"],
      [6, "5"],
    ]);
    expect([all, leftOut, faults]).toEqual([5, { rows: 3, cases: 0 }, 1]);
  });

  it("needs no mapping", () => {
    expect(own("id,requestReceivedOn\n1,2026-01-05\n2,05/01/2026\n").cases.map(({ value }) => value)).toEqual([
      { id: "1", needsAssessments: [{ requestReceivedOn: "2026-01-05" }] },
    ]);
  });

  it("has no other headings, unless they are to be left out", () => {
    expect(() => own("id,requestRecievedOn\n1,2026-01-05\n")).toThrow("perhaps requestReceivedOn");
    expect(own("id,Surname\n1,Zx9Qv\n", "ignore").cases.map(({ value }) => value)).toEqual([{ id: "1" }]);
  });
});

const log: ExtractMapping = {
  rows: "events",
  dates: "DD/MM/YYYY",
  case: "Case",
  event: "What",
  on: "When",
  part: "Ref",
  events: {
    "Request received": "needsAssessments.*.requestReceivedOn",
    "Agreed to assess": {
      field: "needsAssessments.*.decisionNotifiedOn",
      also: { "needsAssessments.*.decision": "assess" },
    },
    "Plan issued": { field: "needsAssessments.*.finalPlanSentOn", repeated: "first" },
    "Review meeting": "reviews.*.meetingOn",
  },
  ignore: ["Phone call"],
  columns: { Team: "team" },
};
const logHead = "Case,What,When,Ref,Team";

describe("a log with one row an event", () => {
  it("makes of each reference a part of its own, in whatever order the rows stand", () => {
    const text = [
      logHead,
      "A,Plan issued,01/06/2026,NA2,North",
      "B,request received,05/01/2026,NA9,",
      "A,Request received,05/01/2026,NA2,South",
      "A,Request received,06/01/2025,NA1,",
      "A,Phone call,whenever,,",
      "A,Agreed to assess,16/02/2026,NA2,",
      "A,Review meeting,01/06/2026,R1,",
    ].join("\n");
    expect(values(text, log)).toEqual([
      {
        id: "A",
        team: "South",
        needsAssessments: [
          {
            finalPlanSentOn: "2026-06-01",
            requestReceivedOn: "2026-01-05",
            decisionNotifiedOn: "2026-02-16",
            decision: "assess",
          },
          { requestReceivedOn: "2025-01-06" },
        ],
        reviews: [{ meetingOn: "2026-06-01" }],
      },
      { id: "B", needsAssessments: [{ requestReceivedOn: "2026-01-05" }] },
    ]);
  });

  it("leaves out a whole case of which one row cannot be read, and counts it", () => {
    const text = [
      logHead,
      "A,Request received,05/01/2026,1,",
      "A,Agreed to asses,16/02/2026,1,",
      "B,Request received,05/01/2026,1,",
      "B,Agreed to assess,,1,",
      "C,Request received,05/01/2026,1,",
      ",Request received,05/01/2026,1,",
      "D,Request received,05/01/2026,,",
    ].join("\n");
    const { cases, rows, leftOut, issues } = read(text, log);
    expect(cases.map(({ value }) => value.id)).toEqual(["C"]);
    expect([rows, leftOut]).toEqual([7, { rows: 1, cases: 3 }]);
    expect(issues.map(({ line, field }) => [line, field])).toEqual([
      [3, "What"],
      [5, "When"],
      [7, "Case"],
      [8, "Ref"],
    ]);
    expect(JSON.stringify(issues)).not.toContain("asses,");
  });

  it("never chooses between two days of one event, unless the mapping says which counts", () => {
    const twice = (event: string) =>
      `${logHead}\nA,${event},05/01/2026,1,\nA,${event},04/01/2026,1,\nA,${event},04/01/2026,1,\n`;
    expect(read(twice("Request received"), log)).toMatchObject({ cases: [], leftOut: { cases: 1 } });
    expect(values(twice("Plan issued"), log)[0]!.needsAssessments![0]!.finalPlanSentOn).toBe("2026-01-04");
    const last = { ...log, events: { "Plan issued": { field: "finalPlanSentOn", repeated: "last" } } };
    expect(values(twice("Plan issued"), last)[0]!.needsAssessments![0]!.finalPlanSentOn).toBe("2026-01-05");
    // The same day twice says the same thing twice.
    const same = `${logHead}\nA,Request received,05/01/2026,1,\nA,Request received,05/01/2026,1,\n`;
    expect(read(same, log).cases).toHaveLength(1);
  });

  it("gives the same cases in whatever order its rows stand, but for the order of parts", () => {
    const rows = [
      "A,Request received,05/01/2026,1,North",
      "A,Plan issued,01/06/2026,1,North",
      "A,Plan issued,02/06/2026,1,North",
      "B,Request received,07/01/2026,2,West",
      "B,Agreed to assess,16/02/2026,2,West",
    ];
    const byId = (text: string) => values(text, log).sort((a, b) => (a.id < b.id ? -1 : 1));
    const expected = byId([logHead, ...rows].join("\n"));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(byId([logHead, ...shuffled].join("\n"))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe("any text at all", () => {
  it("is read or refused, and no fault repeats a cell", () => {
    const mark = "Zx9Qv";
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.constantFrom(mark, "", '"', `${mark}/1/2026`, "05/01/2026", "\0", "=1+1"), {
            minLength: 1,
            maxLength: 7,
          }),
          { maxLength: 6 },
        ),
        (rows) => {
          for (const [mapping, first] of [
            [table, head],
            [log, logHead],
          ] as const) {
            let said: string;
            try {
              said = JSON.stringify(read([first, ...rows.map((row) => row.join(","))].join("\n"), mapping).issues);
            } catch (error) {
              expect(error).toBeInstanceOf(InvalidInputError);
              said = (error as Error).message;
            }
            expect(said).not.toContain(mark);
          }
        },
      ),
    );
  });
});

function wide(text: string, isLittle: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) bytes.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return new Uint8Array(bytes.buffer);
}
