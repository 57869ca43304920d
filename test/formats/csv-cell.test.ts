import { describe, expect, it } from "vitest";
import { harmlessCell, quoteCell, readCell } from "../../src/formats/csv-cell";

describe("a cell for a spreadsheet", () => {
  it.each(["=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n", "  =1", "\uFF1D1", " -2"])(
    "%j cannot be taken for a formula",
    (text) => expect(harmlessCell(text)).toBe(`'${text}`),
  );

  it.each(["", "A-17", "a=b", "2026-11-23", "12.5", "'=1"])("%j stays as it is", (text) => {
    expect(harmlessCell(text)).toBe(text);
  });

  it.each([
    ["plain", "plain"],
    ["a,b", '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['"so", he said', '"""so"", he said"'],
    ["two\nlines", '"two\nlines"'],
  ])("%j is written as %j", (cell, written) => expect(quoteCell(cell)).toBe(written));
});

describe("a cell that holds a number", () => {
  it.each(["25", " 4.5 ", "-3", "0", "999999999.9999"])("%j is read", (cell) => {
    expect(readCell(cell, "number")).toEqual({ value: Number(cell) });
  });

  it.each(["1e400", "-1e999", "9".repeat(400), "1000000000", "1.23456", "0x10", "Infinity", "NaN", "1_0", "1,5", "٣"])(
    "%j is refused",
    (cell) => expect(readCell(cell, "number")).toEqual({ fault: "write a number in figures, such as 25 or 4.5" }),
  );
});
