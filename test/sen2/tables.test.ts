import fc from "fast-check";
import { type CellValue, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import {
  readSen2Tables,
  Sen2FileError,
  type Sen2ReadOptions,
  type Sen2Table,
  sen2CsvTable,
  sen2WorkbookTables,
} from "../../src/sen2";
import { type Sen2Layout, sen2Layouts } from "../../src/sen2/fields";
import { saidToBeSmall, workbookOf } from "../support/packed-bomb";
import { bladeDate } from "./blade-date";
import { inventedReturn } from "./invented-return";
import { layoutOf, sayableIn, toCsv, toTables } from "./write-layouts";

const secret = "sixteen characters";
const kept = inventedReturn.people.map((one, i) => ({ key: `person-00000${i + 1}`, ...one.kept }));
const sayable = (key: Sen2Layout["key"]) => kept.map((one) => sayableIn(layoutOf(key), "person", one));
const keys = sen2Layouts.map(({ key }) => key);

/** The tables with the cells of some rows changed. */
function changed(tables: readonly Sen2Table[], name: string, change: (rows: string[][]) => string[][]): Sen2Table[] {
  return tables.map((table) =>
    table.name === name
      ? {
          ...table,
          rows: change(table.rows.map(({ cells }) => [...cells])).map((cells, i) => ({ line: i + 1, cells })),
        }
      : table,
  );
}

const columnOf = (rows: string[][], heading: string) => {
  const at = rows[0]!.indexOf(heading);
  expect(at).toBeGreaterThanOrEqual(0);
  return at;
};

/** The tables one above another on a sheet, each under its name, as the template has them. */
function onOneSheet(tables: readonly Sen2Table[]): CellValue[][] {
  return tables.flatMap(({ name, rows }) => [[name], ...rows.map(({ cells }) => cells), [], [""], []]);
}

describe.each(keys)("the layout %s", (key) => {
  const tables = toTables(inventedReturn, key);

  it("loses nothing that it can say", () => {
    const { persons, header, report } = readSen2Tables(tables);
    expect(persons).toEqual(sayable(key));
    expect(report).toMatchObject({ layout: key, persons: 3, leftOut: 0, lostRows: 0, issues: [], unknown: [] });
    if (layoutOf(key).tables.some(({ module }) => module === "header")) expect(header).toEqual(inventedReturn.header);
    else expect(report.missing).toContain("header");
  });

  it("says more than one request, and every part of it that there is a table for", () => {
    const [first] = readSen2Tables(tables).persons;
    expect(first!.requests.map(({ assessments }) => assessments.length)).toEqual([2, 1]);
    expect(first!.requests.map(({ activePlans }) => activePlans.length)).toEqual([1, 1]);
    const [plan] = first!.requests[0]!.activePlans;
    const [named] = first!.requests[0]!.assessments[1]!.namedPlans;
    const whole = key === "five-tables" ? 0 : 2;
    expect([named!.planDetails.length, plan!.placements.length, plan!.needs.length]).toEqual([whole, whole, whole]);
  });

  it("is known with its tables in any order", () => {
    expect(readSen2Tables([...tables].reverse()).persons).toEqual(sayable(key));
  });

  it("is the same with headings in other case, spaces, line breaks and dashes", () => {
    const strange = tables.map(({ name, rows: [first, ...rest] }) => ({
      name,
      rows: [{ line: 1, cells: first!.cells.map((one) => ` ${one.toUpperCase().replace(/[–-]/g, " \n")} `) }, ...rest],
    }));
    expect(readSen2Tables(strange).persons).toEqual(sayable(key));
  });

  it("is the same read from CSV files", () => {
    const files = tables.map((table) => sen2CsvTable(table.name, toCsv(table)));
    expect(readSen2Tables(files).persons).toEqual(sayable(key));
  });

  it("keeps no name, and gives keys under the secret", () => {
    const { persons, report } = readSen2Tables(tables, { secret });
    const all = JSON.stringify({ persons, report });
    for (const text of ["Marker", "ZZ1", "A123456789012", "1234567890", "person-1"]) expect(all).not.toContain(text);
    expect(persons.every((one) => /^[0-9a-f]{32}$/.test(one.key))).toBe(true);
    expect(new Set(persons.map((one) => one.key)).size).toBe(3);
  });

  it("never says a value, whatever stands in a cell", () => {
    const marker = "SECRETMARKER";
    const cells = tables.flatMap(({ rows }, table) =>
      rows.slice(1).flatMap((row, i) => row.cells.map((_, column) => ({ table, row: i + 1, column }))),
    );
    fc.assert(
      fc.property(fc.subarray(cells, { minLength: 1, maxLength: 8 }), (places) => {
        const marked = tables.map(({ name, rows }, table) => ({
          name,
          rows: rows.map(({ line, cells: texts }, row) => ({
            line,
            cells: texts.map((text, column) =>
              places.some((one) => one.table === table && one.row === row && one.column === column) ? marker : text,
            ),
          })),
        }));
        const { report } = readSen2Tables(marked, { secret });
        expect(JSON.stringify(report)).not.toContain(marker);
      }),
      { numRuns: 150 },
    );
  });
});

describe("the Blade export", () => {
  const files = toTables(inventedReturn, "blade", { date: bladeDate }).map((table) =>
    sen2CsvTable(`C:\\data\\Blade-Export_28-09-2022_${table.name}.csv`, `\uFEFF${toCsv(table)}`),
  );

  it("is read by the names of its files and with its own dates", () => {
    const { persons, header, report } = readSen2Tables(files);
    expect(persons).toEqual(sayable("blade"));
    expect(header).toEqual(inventedReturn.header);
    expect(report.unreadTables).toEqual([]);
  });

  it("keeps apart two plans on two assessments of one request", () => {
    const [first] = inventedReturn.people;
    const [request] = first!.kept.requests;
    const two = request!.assessments.map((one) => ({
      ...request!.assessments[1]!,
      assessmentOutcome: one.assessmentOutcome!,
    }));
    const people = [{ ...first!, kept: { ...first!.kept, requests: [{ ...request!, assessments: two }] } }];
    const { persons } = readSen2Tables(toTables({ ...inventedReturn, people }, "blade"));
    expect(persons[0]!.requests[0]!.assessments).toEqual(two);
  });
});

describe("the data-entry template", () => {
  const tables = toTables(inventedReturn, "template");
  const sheet = onOneSheet(tables);

  it("is read from a workbook, with days as text or as Excel has them", async () => {
    const asDays = sheet.map((row) =>
      row.map((cell) =>
        typeof cell === "string" && /^\d{4}-\d{2}-\d{2}$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : cell,
      ),
    );
    const asNumbers = sheet.map((row) =>
      row.map((cell) => (typeof cell === "string" && /^\d{1,9}$/.test(cell) ? Number(cell) : cell)),
    );
    for (const rows of [sheet, asDays, asNumbers]) {
      const bytes = await writeXlsx({
        sheets: [
          { name: "Guidance", rows: [["How to fill this in"]] },
          { name: "Data Entry Template", rows },
        ],
      });
      const { persons, report, header } = readSen2Tables(await sen2WorkbookTables(bytes));
      expect(persons).toEqual(sayable("template"));
      expect(report).toMatchObject({ layout: "template", issues: [], unknown: [], unreadTables: ["Guidance"] });
      expect(header.referenceDate).toBe("2026-01-15");
    }
  });

  it("has the lines of the sheet in its issues", () => {
    const rows = sheet.map((cells, i) => ({ line: i + 1, cells: cells.map(String) }));
    const at = rows.findIndex(({ cells }) => cells.includes("2023-01-09"));
    const column = rows[at]!.cells.indexOf("2023-01-09");
    rows[at]!.cells[column] = "9 January";
    const { report } = readSen2Tables([{ name: "Data Entry Template", rows }]);
    expect(report.issues).toMatchObject([
      {
        code: "bad-date",
        table: "Requests Records",
        line: at + 1,
        column: column + 1,
        field: "Date request was received",
        leavesOut: true,
      },
    ]);
    expect(report).toMatchObject({ persons: 2, leftOut: 1 });
  });

  it("takes rows that only the template itself fills in as empty", () => {
    const filled = changed(tables, "Person Record", (rows) => [
      ...rows,
      rows[0]!.map((heading) => (heading === "Record Type" ? "Person" : heading.startsWith("LA") ? "000" : "")),
    ]);
    expect(readSen2Tables(filled).report).toMatchObject({ persons: 3, issues: [] });
  });

  it("maps the two headings of reviews by what they mean", () => {
    const [plan] = readSen2Tables(
      changed(tables, "Active Plan Records", (rows) => {
        rows[1]![columnOf(rows, "Annual Review Meeting Date")] = "2025-10-01";
        rows[1]![columnOf(rows, "EHC Plan Review Decisions Date")] = "2025-10-20";
        return rows;
      }),
    ).persons[0]!.requests[0]!.activePlans;
    expect(plan).toMatchObject({ reviewMeeting: "2025-10-01", lastReview: "2025-10-20" });
    const columns = layoutOf("template").tables.flatMap((table) => table.columns);
    for (const heading of ["Annual Review Meeting Date", "EHC Plan Review Decisions Date"])
      expect(columns.find((one) => one.heading === heading)!.verification).toBe("not verified");
  });

  it("leaves out a person whose plan could belong to either of two assessments", () => {
    const { report, persons } = readSen2Tables(
      changed(tables, "Assessments Records", (rows) => {
        const at = columnOf(rows, "Assessment Outcome - Decision to issue EHC plan");
        rows[1]![at] = "Y";
        return rows;
      }),
    );
    expect(report.issues[0]).toMatchObject({ code: "undecided-row", table: "Named Plan Records", leavesOut: true });
    expect(persons.map(({ key }) => key)).toEqual(["person-000002", "person-000003"]);
  });

  it("puts in an assessment that says nothing where a plan has none to stand in", () => {
    const { report, persons } = readSen2Tables(changed(tables, "Assessments Records", (rows) => rows.slice(0, 1)));
    expect(persons[0]!.requests[0]!.assessments).toMatchObject([{ namedPlans: [{ startDate: "2025-05-26" }] }]);
    expect(persons[0]!.requests[0]!.assessments[0]!.assessmentOutcome).toBeUndefined();
    expect(report.issues[0]).toMatchObject({ code: "implied-row", leavesOut: false });
  });
});

describe("the pre-submission workbook", () => {
  it("is read sheet by sheet, with the column that it misspells and with the one it should have", async () => {
    const tables = toTables(inventedReturn, "pre-submission");
    for (const heading of ["rquestsource", "requestsource"]) {
      const spelt = changed(tables, "Requests", (rows) => {
        rows[0]![columnOf(rows, "rquestsource")] = heading;
        return rows;
      });
      const bytes = await writeXlsx({
        sheets: spelt.map(({ name, rows }) => ({ name, rows: rows.map(({ cells }) => cells) })),
      });
      const { persons, report } = readSen2Tables(await sen2WorkbookTables(bytes));
      expect(report).toMatchObject({ layout: "pre-submission", issues: [], unknown: [] });
      expect(persons).toEqual(sayable("pre-submission"));
      expect(persons[0]!.requests[0]!.requestSource).toBe("2");
    }
  });
});

describe("the five tables", () => {
  it("are known by their columns alone", () => {
    const tables = toTables(inventedReturn, "five-tables").map((table, i) => ({ ...table, name: `export ${i}` }));
    const { persons, report } = readSen2Tables(tables);
    expect(persons).toEqual(sayable("five-tables"));
    expect(report.missing).toEqual(["header", "planDetail", "placementDetail", "senNeed"]);
  });

  it("join on person and request together: two persons may number their requests alike", () => {
    const tables = toTables(inventedReturn, "five-tables");
    const renamed = tables.map((table) =>
      changed([table], table.name, (rows) => {
        const at = rows[0]!.findIndex((one) => /^Requests? Records? ID$/i.test(one));
        if (at < 0) return rows;
        return rows.map((cells) => cells.map((cell, i) => (i === at && cell === "requests-3" ? "requests-1" : cell)));
      }),
    );
    expect(readSen2Tables(renamed.flat()).persons).toEqual(sayable("five-tables"));
  });
});

describe("rows that cannot be joined", () => {
  const tables = toTables(inventedReturn, "pre-submission");
  const readChanged = (name: string, change: (rows: string[][]) => string[][], options?: Sen2ReadOptions) =>
    readSen2Tables(changed(tables, name, change), options);

  it("leave out their person where that is known", () => {
    const { report } = readChanged("Assessments", (rows) => {
      rows[1]![columnOf(rows, "requeststableid")] = "requests-9";
      return rows;
    });
    expect(report).toMatchObject({ leftOut: 1, lostRows: 0 });
    expect(report.issues).toMatchObject([
      { code: "orphan-row", table: "Assessments", line: 2, column: 2, field: "requeststableid", leavesOut: true },
    ]);
  });

  it("are counted as lost where it is not", () => {
    const { report } = readChanged("SEN Need", (rows) => [
      ...rows,
      ["nobody", "nothing", "ASD", "1"],
      ["", "", "ASD", "1"],
    ]);
    expect(report).toMatchObject({ persons: 3, leftOut: 0, lostRows: 2 });
    expect(report.issues.map(({ code, line, leavesOut }) => ({ code, line, leavesOut }))).toEqual([
      { code: "orphan-row", line: 4, leavesOut: false },
      { code: "no-id", line: 5, leavesOut: false },
    ]);
  });

  it("leave out whoever shares an identity", () => {
    const persons = readChanged("Person", (rows) => {
      rows[2]![columnOf(rows, "persontableid")] = "person-1";
      return rows;
    }).report;
    expect(persons.leftOut).toBe(2);
    expect(persons.issues[0]).toMatchObject({ code: "duplicate-id", table: "Person", line: 3, leavesOut: true });
    const requests = readChanged("Requests", (rows) => {
      rows[2]![columnOf(rows, "requeststableid")] = "requests-1";
      return rows;
    }).report;
    expect(requests.issues[0]).toMatchObject({ code: "duplicate-id", table: "Requests", line: 3 });
    expect(requests.leftOut).toBe(1);
  });

  it("are a row of a CSV file that has too many cells", () => {
    const files = tables.map((table) =>
      sen2CsvTable(table.name, toCsv(table) + (table.name === "Plan Detail" ? "\r\na,b\r\n" : "")),
    );
    expect(readSen2Tables(files).report).toMatchObject({
      lostRows: 1,
      issues: [{ code: "unreadable-row", table: "Plan Detail", line: 4 }],
    });
  });

  const blade = toTables(inventedReturn, "blade");
  it.each([
    ["assessment", "assessments", ["namedplan", "plandetail"]],
    ["namedplan", "named plans", ["plandetail"]],
    ["activeplans", "active plans", ["placementdetail", "senneed"]],
    ["plandetail", "details of named plans", []],
  ])("are those that hang on a table that is missing, which is named once: %s", (missing, what, lost) => {
    const { report } = readSen2Tables(blade.filter(({ name }) => name !== missing));
    const rows = blade.filter(({ name }) => lost.includes(name)).map((table) => table.rows.length - 1);
    expect(report.lostRows).toBe(rows.reduce((sum, one) => sum + one, 0));
    const message = expect.stringContaining(`there is no table of ${what}: `);
    expect(report.issues).toEqual([{ code: "missing-table", field: "", message, leavesOut: false }]);
    for (const one of lost) expect(report.issues[0]!.message).toContain(`"${one}"`);
  });

  it("are each line that a stray quotation mark of a CSV file reaches over; one that is never closed loses the file", () => {
    const withRows = (rows: string) =>
      tables.map((table) =>
        sen2CsvTable(table.name, `${toCsv(table).trimEnd()}\r\n${table.name === "Plan Detail" ? rows : ""}`),
      );
    expect(readSen2Tables(withRows('"a,b\r\nc,d\r\ne,f"\r\n')).report.lostRows).toBe(3);
    expect(() => withRows('"a,b\r\nc,d\r\n')).toThrow(Sen2FileError);
    expect(() => withRows('"a,b\r\nc,d\r\n')).toThrow(/"Plan Detail", line \d: .* is never closed/);
  });

  it("report columns that no field has, with how many cells they fill", () => {
    const { report } = readChanged("Requests", (rows) =>
      rows.map((cells, i) => [...cells, i === 0 ? "Shoe\nsize" : i === 1 ? "9" : ""]),
    );
    expect(report.unknown).toEqual([{ name: "Shoe size", in: "Requests", count: 1 }]);
    expect(report.issueCount).toBe(0);
  });
});

describe("tables that are no return", () => {
  const tables = toTables(inventedReturn, "blade");
  const refusal = (given: readonly Sen2Table[]) => {
    try {
      readSen2Tables(given);
    } catch (error) {
      expect(error).toBeInstanceOf(Sen2FileError);
      expect((error as Error).message).not.toContain("Marker");
      return (error as Sen2FileError).reason;
    }
    throw new Error("They were read.");
  };

  it("are refused, with what is wrong", () => {
    expect(refusal([])).toBe("no-table");
    expect(refusal(tables.filter(({ name }) => name !== "requests"))).toBe("no-table");
    expect(refusal([sen2CsvTable("a.csv", "Marker,Marker\nMarker,Marker")])).toBe("no-table");
    // Without its headings a file's first row is somebody's.
    expect(refusal(tables.map((one) => ({ ...one, rows: one.rows.slice(1) })))).toBe("no-column");
    expect(refusal([...tables, { ...tables[1]!, name: "Blade-Export_01-01-2026_person.csv" }])).toBe("table-twice");
    const twice = changed(tables, "person", (rows) => rows.map((cells) => [...cells, cells[0]!]));
    expect(refusal(twice)).toBe("column-twice");
  });

  it("are bytes that are no workbook, or one that would unpack to too much", async () => {
    await expect(sen2WorkbookTables(new TextEncoder().encode("Marker"))).rejects.toMatchObject({
      reason: "not-a-workbook",
    });
    const bytes = await writeXlsx({ sheets: [{ name: "a", rows: [["b"]] }] });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const at = bytes.findIndex((_, i) => i + 4 <= bytes.length && view.getUint32(i, true) === 0x02014b50);
    view.setUint32(at + 24, 600_000_000, true);
    await expect(sen2WorkbookTables(bytes)).rejects.toMatchObject({ reason: "too-large" });
    await expect(sen2WorkbookTables(saidToBeSmall(workbookOf(50_000)))).rejects.toMatchObject({ reason: "too-large" });
  });
});

describe("tables of 25,000 persons", () => {
  it("are read in seconds", () => {
    const people = Array.from({ length: 25_000 }, () => inventedReturn.people[0]!);
    const large = toTables({ ...inventedReturn, people }, "blade");
    const started = performance.now();
    const { persons, report } = readSen2Tables(large);
    expect(persons).toHaveLength(25_000);
    expect(report.issueCount).toBe(0);
    // Alone on a machine of two cores it takes a second; tests share theirs.
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
