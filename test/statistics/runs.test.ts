import { describe, expect, it } from "vitest";
import { dissimilarity } from "../../src/statistics/dissimilarity";
import { quantileOf } from "../../src/statistics/histogram";
import { runsOf } from "../../src/statistics/runs";

describe("runs on one side of the centre line", () => {
  const run = (text: string, least = 3) =>
    runsOf(
      [...text].map((one) => (one === "+" ? 1 : one === "-" ? -1 : 0)),
      0,
      least,
    )
      .map((one) => (one === 1 ? "A" : one === -1 ? "B" : "."))
      .join("");

  it.each([
    ["++-++", "....."],
    ["+++", "AAA"],
    ["-+++-", ".AAA."],
    ["---+++", "BBBAAA"],
    ["+0++", "A.AA"],
    ["+0+-", "...."],
    ["", ""],
  ])("%s", (values, wanted) => {
    expect(run(values)).toBe(wanted);
  });

  it("is as long as was asked", () => {
    expect(run("+++++++", 8)).toBe(".......");
    expect(run("++++++++", 8)).toBe("AAAAAAAA");
  });
});

describe("a quantile of a histogram", () => {
  it.each([
    [[[5, 1]], 5],
    [
      [
        [1, 1],
        [3, 1],
      ],
      2,
    ],
    [
      [
        [1, 2],
        [3, 1],
      ],
      1,
    ],
    [
      [
        [1, 1],
        [2, 1],
        [9, 1],
      ],
      2,
    ],
    [[], undefined],
  ] as [[number, number][], number | undefined][])("the median of %j", (histogram, median) => {
    expect(quantileOf(histogram, [1, 2])).toBe(median);
  });

  it("a quarter of eight lies half-way between the second and the third", () => {
    expect(
      quantileOf(
        [1, 2, 4, 5, 6, 7, 8, 9].map((one) => [one, 1]),
        [1, 4],
      ),
    ).toBe(3);
  });
});

describe("the index of dissimilarity", () => {
  it("is 0 where all shares are the same, and 1 where no group is mixed", () => {
    expect(
      dissimilarity([
        { count: 2, of: 4 },
        { count: 5, of: 10 },
      ]),
    ).toBeCloseTo(0, 12);
    expect(
      dissimilarity([
        { count: 0, of: 4 },
        { count: 3, of: 3 },
      ]),
    ).toBe(1);
  });

  it("is the part that would have to move: 2 of 10 here", () => {
    expect(
      dissimilarity([
        { count: 7, of: 10 },
        { count: 3, of: 10 },
      ]),
    ).toBeCloseTo(0.4, 12);
    expect(
      dissimilarity([
        { count: 6, of: 10 },
        { count: 4, of: 10 },
      ]),
    ).toBeCloseTo(0.2, 12);
  });

  it("is none where all or none have it", () => {
    expect(dissimilarity([{ count: 0, of: 4 }])).toBeUndefined();
    expect(dissimilarity([{ count: 4, of: 4 }])).toBeUndefined();
  });
});
