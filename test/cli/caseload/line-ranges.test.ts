import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineReader, rangesOf } from "../../../src/cli/caseload/line-ranges";

const file = join(mkdtempSync(join(tmpdir(), "lines-")), "lines.txt");
const reader = new LineReader();

describe("the lines of a file in ranges", () => {
  it("are the lines of the file, each in one range, wherever it is cut", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom("a", "é", "\u{1F600}", " ", "\r"), maxLength: 8 }), {
          maxLength: 12,
        }),
        fc.constantFrom("\n", "\r\n"),
        fc.boolean(),
        fc.array(fc.nat(60), { maxLength: 4 }),
        (lines, end, hasLastEnd, cuts) => {
          const text = lines.join(end) + (hasLastEnd ? end : "");
          writeFileSync(file, text);
          const size = Buffer.byteLength(text);
          const places = [0, ...cuts.filter((cut) => cut > 0 && cut < size).sort((a, b) => a - b), size];
          const ranges = places.slice(1).map((to, i) => ({ file, start: places[i]!, end: to }));
          const expected = text.split("\n").map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
          if (text === "" || text.endsWith("\n")) expected.pop();
          expect(ranges.flatMap((range) => [...reader.linesOf(range)])).toEqual(expected);
        },
      ),
    );
  });

  it("may be longer than a range and than what is read at once", () => {
    const long = "x".repeat(200_000);
    writeFileSync(file, `a\n${long}\nb\n`);
    const ranges = [0, 1, 2, 3, 100_000].map((start, i, all) => ({ file, start, end: all[i + 1] ?? 200_005 }));
    expect(ranges.map((range) => [...reader.linesOf(range)].map((line) => line.length))).toEqual([
      [1],
      [],
      [200_000],
      [],
      [1],
    ]);
  });

  it("cover a file of any size", () => {
    expect(rangesOf("f", 0)).toEqual([]);
    expect(rangesOf("f", 2_250_000)).toEqual([
      { file: "f", start: 0, end: 1_000_000 },
      { file: "f", start: 1_000_000, end: 2_000_000 },
      { file: "f", start: 2_000_000, end: 2_250_000 },
    ]);
  });
});
