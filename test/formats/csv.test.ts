import { describe, expect, it } from "vitest";
import { faults, read, records } from "./reading";

const row = (heading: string, cell: string) => (records(`id,${heading}\na,${cell}\n`, "c.csv")[0] ?? {}) as object;

describe("the headings of a CSV file", () => {
  it.each([
    ["area", { id: "a", area: "2026-01-05" }],
    ["person.dateOfBirth", { id: "a", person: { dateOfBirth: "2026-01-05" } }],
    ["requestReceivedOn", { id: "a", needsAssessments: [{ requestReceivedOn: "2026-01-05" }] }],
    ["needsAssessments.0.requestReceivedOn", { id: "a", needsAssessments: [{ requestReceivedOn: "2026-01-05" }] }],
    ["decisionUndone.on", { id: "a", needsAssessments: [{ decisionUndone: { on: "2026-01-05" } }] }],
    [
      "schoolConsultations.0.repliedOn",
      { id: "a", needsAssessments: [{ schoolConsultations: [{ repliedOn: "2026-01-05" }] }] },
    ],
  ])("name fields: %s", (heading, record) => {
    expect(row(heading, "2026-01-05")).toEqual(record);
  });

  it("reach lists in lists, and a second needs assessment", () => {
    const header =
      "id,adviceRequests.1.from,adviceRequests.0.from,adviceRequests.0.exceptions.0.ground,needsAssessments.1.finalPlanSentOn";
    expect(records(`${header}\na,school,parent,other,2026-01-05`, "c.csv")).toEqual([
      {
        id: "a",
        needsAssessments: [
          { adviceRequests: [{ from: "parent", exceptions: [{ ground: "other" }] }, { from: "school" }] },
          { finalPlanSentOn: "2026-01-05" },
        ],
      },
    ]);
  });

  it("may leave indices out: a list closes up in each row", () => {
    const text = "id,adviceRequests.0.from,adviceRequests.1.from\na,,school\nb,parent,\nc,parent,school";
    expect(records(text, "c.csv")).toEqual([
      { id: "a", needsAssessments: [{ adviceRequests: [{ from: "school" }] }] },
      { id: "b", needsAssessments: [{ adviceRequests: [{ from: "parent" }] }] },
      { id: "c", needsAssessments: [{ adviceRequests: [{ from: "parent" }, { from: "school" }] }] },
    ]);
  });

  it("are refused by name where no field is meant, with a suggestion where one is near", () => {
    const known =
      "id,localAuthority,area,team,person.ncYear,person.dateOfBirth,person.sen,plan.status,plan.firstMadeOn";
    const more = "decision,decisionNotifiedOn,finalPlanSentOn";
    const odd =
      "requestRecievedOn,shoe size,adviceRequests.suppliedOn,adviceRequests,person,needsAssessments.00.decision";
    expect(faults(`${known},${more},${odd}\na`, "c.csv").slice(0, 6)).toEqual([
      "1 requestRecievedOn: no field of a case has this name (perhaps requestReceivedOn?)",
      "1 shoe size: no field of a case has this name",
      "1 adviceRequests.suppliedOn: no field of a case has this name (perhaps adviceRequests.0.suppliedOn?)",
      "1 adviceRequests: no field of a case has this name (perhaps adviceRequests.0.from?)",
      "1 person: no field of a case has this name",
      "1 needsAssessments.00.decision: no field of a case has this name (perhaps reassessments.0.decision?)",
    ]);
  });

  it("are not repeated where so many are unknown that the first row may have run into them", () => {
    const told = faults("id,decision,decisionNotifiedOnZx9Qv,assess,2026-01-05\nb,assess,2026-01-06", "c.csv");
    expect(told.slice(0, 3)).toEqual([
      "1 column 3: no field of a case has this name (perhaps decisionNotifiedOn?)",
      "1 column 4: no field of a case has this name",
      "1 column 5: no field of a case has this name",
    ]);
    expect(told.join()).not.toMatch(/Zx9Qv|2026/);
  });

  it("that are not known are left out when asked to", () => {
    expect(records("id,shoe size\na,3", "c.csv", { unknownFields: "ignore" })).toEqual([{ id: "a" }]);
  });

  it.each(["__proto__", "__proto__.isAdmin", "person.constructor", "prototype"])("never are %s", (heading) => {
    for (const unknownFields of ["refuse", "ignore"] as const)
      expect(faults(`id,area,team,${heading}\na,,,1`, "c.csv", { unknownFields })).toEqual([
        `1 ${heading}: no field may have this name`,
      ]);
  });

  it("stand once each, under whichever name", () => {
    expect(faults("id,area,area,decision,needsAssessments.0.decision\na,,,,", "c.csv")).toEqual([
      "1 area: this column is there twice",
      "1 needsAssessments.0.decision: the same field as the column decision",
    ]);
  });

  it("are never repeated where the first line is a case", () => {
    const [fault, ...more] = faults("Jane Secret,2015-04-01\nJohn Secret,2016-04-01", "c.csv");
    expect(fault).toMatch(/^1 : the first line must name the columns/);
    expect(fault).not.toMatch(/Secret|2015/);
    expect(more).toEqual([]);
  });

  it("may be missing over an empty column only", () => {
    expect(records("id,,\na,,\n", "c.csv")).toEqual([{ id: "a" }]);
    expect(faults("id,\na,secret", "c.csv")).toEqual(["2 : cell 2 has a value, but its column has no heading"]);
  });
});

describe("the cells of a CSV file", () => {
  it.each(["true", "yes", "1", "TRUE", " Yes "])("say true as %j", (cell) => {
    expect(row("person.lookedAfter", cell)).toEqual({ id: "a", person: { lookedAfter: true } });
  });

  it.each(["false", "no", "0", "FALSE"])("say false as %j", (cell) => {
    expect(row("person.lookedAfter", cell)).toEqual({ id: "a", person: { lookedAfter: false } });
  });

  it.each([
    ["person.ncYear", "-1", { person: { ncYear: -1 } }],
    [
      "decisionNotifiedTo",
      "head-or-principal; named-institution",
      { needsAssessments: [{ decisionNotifiedTo: ["head-or-principal", "named-institution"] }] },
    ],
    ["decisionNotifiedTo", ";", { needsAssessments: [{ decisionNotifiedTo: [] }] }],
    ["decision", "not-assess", { needsAssessments: [{ decision: "not-assess" }] }],
    ["requestReceivedOn", " 2026-01-05 ", { needsAssessments: [{ requestReceivedOn: "2026-01-05" }] }],
    ["requestReceivedOn", "", {}],
    ["requestReceivedOn", "  ", {}],
    ["area", '" ""North"", east\nside "', { area: ' "North", east\nside ' }],
  ])("hold a value of the field's own sort: %s %j", (heading, cell, record) => {
    expect(row(heading, cell)).toEqual({ id: "a", ...record });
  });

  it("hold a fraction only where the field may have one", () => {
    expect(row("timetables.0.fullTimeHours", "32.5")).toEqual({ id: "a", timetables: [{ fullTimeHours: 32.5 }] });
    expect(faults("id,person.ncYear\na,7.5", "c.csv")).toEqual([
      "2 person.ncYear: expected a whole number; found another number",
    ]);
  });

  it.each([
    ["05/01/2026", /never guessed: write it as YYYY-MM-DD, for example 2026-01-05$/],
    ["5.1.26", /never guessed: write it as YYYY-MM-DD/],
    ["2026-02-30", /there is no such day$/],
    ["2026-1-5", /this is no date: write it as YYYY-MM-DD$/],
    ["46027", /a spreadsheet's number of a day: format the column as dates, YYYY-MM-DD/],
  ])("hold dates that can be read in one way: %s is refused for what is wrong with it", (cell, fault) => {
    const [one, ...more] = faults(`id,requestReceivedOn\na,${cell}`, "c.csv");
    expect(one).toMatch(fault);
    expect(one).not.toContain(cell);
    expect(more).toEqual([]);
  });

  it.each(["2026-01-05 00:00:00", "2026-01-05T00:00:00", "5 January 2026", "05-Jan-2026"])(
    "may write a date as extracts do: %s",
    (cell) => expect(row("requestReceivedOn", cell)).toEqual(row("requestReceivedOn", "2026-01-05")),
  );

  it("are refused when they are not of the field's sort, all faults at once, by physical line and column", () => {
    const text = [
      "id,person.lookedAfter,person.ncYear,decision,adviceRequests.1.from,adviceRequests.1.suppliedOn,decisionNotifiedTo",
      'a,maybe,7th,perhaps,"two',
      'words",2026-01-05,head-or-principal;the-neighbours',
      "",
      ",,,,,2026-01-05,",
    ].join("\r\n");
    expect(faults(text, "c.csv")).toEqual([
      "2 person.lookedAfter: write true or false (or yes, no, 1, 0)",
      "2 person.ncYear: write a number in figures, such as 25 or 4.5",
      "2 decision: expected one of: assess, not-assess; found another text",
      expect.stringMatching(/^2 decisionNotifiedTo: expected one of: .*; found another text$/),
      "2 adviceRequests.1.from: expected a kebab-case word such as educational-psychologist; found another text",
      "5 id: expected a text; found nothing",
      "5 adviceRequests.1.from: expected a text; found nothing",
    ]);
  });
});

describe("the rows of a CSV file", () => {
  it.each([
    [",", "id,area\na,b"],
    [";", "id;area\na;b"],
    ["a tab", "id\tarea\na\tb"],
    [", though ; stands in a quoted heading cell", '"id","area"\n"a","b"'],
  ])("are separated as the header is: %s", (_, text) => {
    expect(records(text, "c.csv")).toEqual([{ id: "a", area: "b" }]);
  });

  it("take a byte order mark, any line end, blank lines and rows of empty cells", () => {
    expect(read("\uFEFFid,area\r\n\r\na,b\n,\r\rc,d", "c.csv")).toEqual([
      { line: 3, pointer: "", value: { id: "a", area: "b" } },
      { line: 6, pointer: "", value: { id: "c", area: "d" } },
    ]);
  });

  it("are counted by physical line through quoted cells", () => {
    const text = 'id,area\r\na,"one\r\ntwo\nthree"\r\nb,c\r\n';
    expect(read(text, "c.csv").map(({ line }) => line)).toEqual([2, 5]);
  });

  it("that are ragged or badly quoted are refused, all of them", () => {
    const text = 'id,area\na\nb,secret,c\nd,se"cret\ne,f\ng,"secret\nh,i';
    expect(faults(text, "c.csv")).toEqual([
      "2 : this row has more or fewer cells than the header",
      "3 : this row has more or fewer cells than the header",
      '4 : a quotation mark inside a cell: quote the whole cell and write it twice ("")',
      "6 : a quoted cell that starts on this row is never closed; by the quotation marks, lines 6 to 7 are one row: mend them",
    ]);
  });

  it.each(["sep=;", '"SEP=;"'])("may stand below a line for Excel with what is between cells: %s", (line) => {
    expect(read(`\uFEFF${line}\r\nid;area\r\na;b\r\n`, "c.csv")).toEqual([
      { line: 3, pointer: "", value: { id: "a", area: "b" } },
    ]);
  });

  it("that stray quotation marks run together are refused with the lines that they reach over", () => {
    const over = "by the quotation marks, lines 3 to 5 are one row: mend them";
    const rows = (first: string, last: string) => `id,area,team\na,b,c\n${first}\nd,Zx9Qv,f\n${last}\ng,h,i\n`;
    expect(faults(rows('"d,e,f', 'd,e,f"'), "c.csv")).toEqual([
      `3 : this row has more or fewer cells than the header; ${over}`,
    ]);
    expect(faults(rows('d,"e,f', 'd,e"f,"'), "c.csv")).toEqual([
      `3 : a quotation mark inside a cell: quote the whole cell and write it twice (""); ${over}`,
    ]);
    expect(faults(rows('d,"e,f', 'd,e"f,g'), "c.csv")).toEqual([
      "3 : a quoted cell that starts on this row is never closed; by the quotation marks, lines 3 to 6 are one row: mend them",
    ]);
    // It has as many cells as the header, and a text may have many lines.
    expect(faults(rows('d,"e,f', 'd,e",f'), "c.csv")).toEqual([`3 : a quoted cell that holds whole rows; ${over}`]);
    expect(read('id,area,team\na,"one, two\nthree",c\n', "c.csv")).toHaveLength(1);
  });

  it.each(["", "id,area", "id\n\n", "id,area\n,\n"])("may not all be missing: %j", (text) => {
    expect(faults(text, "c.csv")).toEqual(["- : no cases"]);
  });

  it("may share an id", () => {
    expect(records("id\na\na", "c.csv")).toEqual([{ id: "a" }, { id: "a" }]);
  });
});

describe("a file that is no text", () => {
  it.each(["c.csv", "c.json", "c.ndjson"])("is refused for its NUL characters (%s)", (name) => {
    expect(faults("id\na\n\0b", name)).toEqual(["3 : a NUL character: save the file as plain text in UTF-8"]);
  });
});
