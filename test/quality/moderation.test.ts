import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moderate } from "../../src/quality/moderation";
import type { ModerationRating } from "../../src/quality/moderation-ratings";
import { InvalidRecordError } from "../../src/records/errors";
import { a, b, c, numberOf } from "./agreement/reference";

/** The ratings of one auditor under a criterion, plan after plan; a gap is a plan not rated. */
function rated(
  criterion: string,
  auditor: string,
  ratings: (ModerationRating["rating"] | undefined)[],
  agency?: string,
): ModerationRating[] {
  return ratings.flatMap((rating, i) =>
    rating === undefined
      ? []
      : [{ plan: `plan ${String(i).padStart(2, "0")}`, criterion, auditor, rating, ...(agency && { agency }) }],
  );
}

/** The digest's auditors count from 0. */
const fromOne = (ratings: number[]) => ratings.map((one) => (one + 1) as ModerationRating["rating"]);

describe("moderation of three auditors of twelve plans", () => {
  const { criteria, overall, disagreements, toReword } = moderate([
    ...rated("F-05", "c", fromOne(c), "health"),
    ...rated("F-05", "a", fromOne(a), "education"),
    ...rated("F-05", "b", fromOne(b), "education"),
  ]);
  const [only] = criteria;

  it("counts what it compares", () => {
    expect(criteria).toHaveLength(1);
    expect(only).toMatchObject({
      criterion: "F-05",
      n: 12,
      plans: 12,
      auditors: 3,
      ratingPairs: 36,
      acrossAgencies: 24,
    });
  });

  it("has the coefficients of all three", () => {
    expect(numberOf(only!.fleissKappa).toFixed(4)).toBe("0.4770");
    expect(numberOf(only!.agreement)).toBeCloseTo((8 + 10 + 6) / 36, 12);
  });

  it("has those of each two, in the order of their references", () => {
    expect(only!.byPair.map(({ auditors }) => auditors)).toEqual([
      ["a", "b"],
      ["a", "c"],
      ["b", "c"],
    ]);
    const { n, kappa, linearKappa, quadraticKappa, ac1 } = only!.byPair[0]!;
    expect(n).toBe(12);
    const values = [kappa, linearKappa, quadraticKappa, ac1].map((one) => numberOf(one).toFixed(4));
    expect(values).toEqual(["0.4607", "0.5472", "0.6620", "0.5820"]);
  });

  it("says the same over all criteria where there is one", () => {
    const { criterion: _, wording: __, ...figures } = only!;
    expect(overall).toEqual(figures);
  });

  it("lists the disagreements, the widest first", () => {
    expect(disagreements.map(({ plan, distance }) => [plan, distance])).toEqual([
      ["plan 01", 1],
      ["plan 03", 1],
      ["plan 05", 1],
      ["plan 06", 1],
      ["plan 08", 1],
      ["plan 09", 1],
    ]);
    expect(disagreements[0]).toEqual({
      plan: "plan 01",
      criterion: "F-05",
      distance: 1,
      appliesDisputed: false,
      ratings: [
        { auditor: "a", rating: 3 },
        { auditor: "b", rating: 2 },
        { auditor: "c", rating: 3 },
      ],
    });
  });

  it("finds that the wording needs work, as AC1 is under 0.6", () => {
    expect(numberOf(only!.ac1)).toBeLessThan(0.6);
    expect(only!.wording).toBe("needs-work");
    expect(toReword).toEqual(["F-05"]);
  });
});

describe("which wording needs work", () => {
  const wordingOf = (ratings: ModerationRating[], options?: Parameters<typeof moderate>[1]) =>
    moderate(ratings, options).criteria.map(({ wording }) => wording)[0];
  const apart = (plans: number) => [
    ...rated("B-02", "x", new Array(plans).fill(1)),
    ...rated("B-02", "y", new Array(plans).fill(4)),
  ];

  it("cannot be told from nine pairs", () => expect(wordingOf(apart(9))).toBe("too-few"));
  it("can from ten", () => expect(wordingOf(apart(10))).toBe("needs-work"));
  it("cannot from ten pairs of one plan", () => {
    const many = ["1", "2", "3", "4", "5"].flatMap((auditor, i) => rated("B-02", auditor, [i < 2 ? 1 : 4]));
    expect(moderate(many).criteria[0]).toMatchObject({ ratingPairs: 10, plans: 1, wording: "too-few" });
    expect(wordingOf(many, { enoughPlans: 1 })).toBe("needs-work");
  });
  it("is held to what the caller sets", () => {
    expect(wordingOf(apart(3), { enoughPairs: 3, enoughPlans: 3 })).toBe("needs-work");
    const ratings = [...rated("B-02", "x", fromOne(a)), ...rated("B-02", "y", fromOne(b))];
    expect(wordingOf(ratings)).toBe("needs-work");
    expect(wordingOf(ratings, { rewordBelow: 0.58 })).toBe("holds");
  });
  it("is not in question where nearly all are met, whatever kappa says", () => {
    const met = new Array<1 | 4>(20).fill(4);
    const ratings = [...rated("B-02", "x", met.with(0, 1)), ...rated("B-02", "y", met.with(1, 1))];
    const { byPair, wording } = moderate(ratings).criteria[0]!;
    expect(numberOf(byPair[0]!.kappa)).toBeLessThan(0);
    expect(wording).toBe("holds");
  });
  it("cannot be told where nobody rated the same plan, even if none are asked for", () => {
    const ratings = [...rated("B-02", "x", [1]), ...rated("B-02", "y", [undefined, 4])];
    expect(wordingOf(ratings, { enoughPairs: 0, enoughPlans: 0 })).toBe("too-few");
  });
  it("lists the worst first", () => {
    const ratings = [
      ...rated("A-01", "x", fromOne(a)),
      ...rated("A-01", "y", fromOne(b)),
      ...apart(10),
      ...rated("C-01", "x", fromOne(a)),
      ...rated("C-01", "y", fromOne(a)),
    ];
    expect(moderate(ratings).toReword).toEqual(["B-02", "A-01"]);
  });
});

describe("what cannot be compared", () => {
  it("is what only one auditor rated, and what does not apply", () => {
    const { criteria, overall } = moderate([
      ...rated("G-02", "x", [3, "n/a", 2, 4]),
      ...rated("G-02", "y", [3, "n/a", "n/a", undefined]),
    ]);
    expect(criteria[0]).toMatchObject({ n: 1, auditors: 2, ratingPairs: 1, wording: "too-few" });
    expect(overall.byPair[0]).toMatchObject({ n: 1, agreement: { value: 1 } });
    expect(overall.byPair[0]!.kappa).toHaveProperty("undefinedBecause");
  });

  it("has no figures, and the reason", () => {
    const nothing = { undefinedBecause: "Nothing was rated by two auditors." };
    const { criteria, overall, disagreements, toReword } = moderate(rated("G-02", "x", [1, 2, "n/a"]));
    expect(criteria[0]).toMatchObject({ n: 0, auditors: 0, ratingPairs: 0, byPair: [], ac1: nothing });
    expect(overall).toMatchObject({ plans: 0, agreement: nothing, fleissKappa: nothing });
    expect([disagreements, toReword]).toEqual([[], []]);
    expect(moderate([])).toMatchObject({ criteria: [], overall: { n: 0, ac1: nothing } });
  });

  it("is still for the auditors to settle, after what is further apart", () => {
    const { disagreements } = moderate([
      ...rated("G-02", "x", ["n/a", 4, 1, 2]),
      ...rated("G-02", "y", [3, "n/a", 4, 2]),
      ...rated("G-02", "z", [4, "n/a", 4, 2]),
    ]);
    expect(disagreements.map(({ plan, distance, appliesDisputed }) => [plan, distance, appliesDisputed])).toEqual([
      ["plan 02", 3, false],
      ["plan 00", 1, true],
      ["plan 01", 0, true],
    ]);
  });
});

describe("over all criteria", () => {
  it("the ratings of a plan count together, so that more criteria do not make intervals narrow", () => {
    const ratings = (criteria: string[]) =>
      criteria.flatMap((criterion) => [
        ...rated(criterion, "x", fromOne(a)),
        ...rated(criterion, "y", fromOne(b)),
        ...rated(criterion, "z", fromOne(c)),
      ]);
    const one = moderate(ratings(["A-01"])).overall;
    const three = moderate(ratings(["A-01", "B-01", "C-01"])).overall;
    expect(three).toMatchObject({ n: 36, plans: 12, ratingPairs: 108 });
    for (const measure of ["fleissKappa", "ac1", "agreement"] as const) {
      const [narrow, wide] = [three[measure], one[measure]] as { interval: { lower: number; upper: number } }[];
      expect(narrow!.interval.lower).toBeCloseTo(wide!.interval.lower, 10);
      expect(narrow!.interval.upper).toBeCloseTo(wide!.interval.upper, 10);
    }
  });
});

describe("ratings that cannot be read", () => {
  const fault = (input: unknown) => {
    try {
      moderate(input as ModerationRating[]);
    } catch (error) {
      if (error instanceof InvalidRecordError) return error;
    }
    throw new Error("It was read.");
  };
  const row = { plan: "plan 1", criterion: "F-05", auditor: "x", rating: 2 };

  it("are pointed at", () => {
    const pointers = (input: unknown) => fault(input).issues.map(({ pointer }) => pointer);
    expect(pointers([row, { ...row, plan: "plan 2", rating: 5 }])).toEqual(["/1/rating"]);
    expect(pointers([{ ...row, rating: 2.5 }])).toEqual(["/0/rating"]);
    expect(pointers([{ ...row, note: "x" }])).toEqual(["/0/note"]);
    expect(pointers([{ ...row, plan: "" }])).toEqual(["/0/plan"]);
    expect(pointers({})).toEqual([""]);
  });

  it("say which ratings and which criteria there are", () => {
    expect(fault([{ ...row, rating: 9 }]).issues[0]!.expected).toBe("one of: 1, 2, 3, 4, n/a");
    expect(fault([row, { ...row, criterion: "Zx9Qv" }]).issues).toEqual([
      { pointer: "/1/criterion", expected: "the code of a criterion, such as F-05", found: "another text" },
    ]);
  });

  it("may spell an auditor in two ways", () => {
    const two = [
      row,
      { ...row, criterion: "F-06", auditor: "X" },
      { ...row, auditor: "y" },
      { ...row, criterion: "F-06", auditor: "y" },
    ];
    expect(moderate(two as ModerationRating[]).overall.byPair.map(({ auditors, n }) => [auditors, n])).toEqual([
      [["X", "y"], 2],
    ]);
  });

  it("are two of one auditor for a plan and a criterion", () => {
    const { issues, message } = fault([row, { ...row, criterion: "F-06" }, { ...row, rating: "n/a" }]);
    expect(issues).toEqual([
      {
        pointer: "/2",
        expected: "one rating of a plan under a criterion by an auditor: leave out all but the last",
        found: "another of the same as /0",
      },
    ]);
    expect(message).not.toContain("plan 1");
  });
});

describe("every moderation", () => {
  const rating = fc.constantFrom<ModerationRating["rating"]>(1, 2, 3, 4, "n/a");
  const all = fc.uniqueArray(
    fc.record({
      plan: fc.constantFrom("p1", "p2", "p3", "p4"),
      criterion: fc.constantFrom("A-01", "F-05"),
      auditor: fc.constantFrom("x", "y", "z"),
      rating,
    }),
    { selector: ({ plan, criterion, auditor }) => `${plan} ${criterion} ${auditor}`, maxLength: 24 },
  );

  it("is the same in whatever order the ratings come, and leaves them as they were", () => {
    const shuffled = all.chain((those) =>
      fc.tuple(fc.constant(those), fc.shuffledSubarray(those, { minLength: those.length, maxLength: those.length })),
    );
    fc.assert(
      fc.property(shuffled, ([those, others]) => {
        const before = JSON.stringify(others);
        expect(moderate(others)).toEqual(moderate(those));
        expect(JSON.stringify(others)).toBe(before);
      }),
    );
  });

  it("counts pairs by hand, and lists all that is rated differently", () => {
    fc.assert(
      fc.property(all, (those) => {
        const { overall, disagreements, criteria } = moderate(those);
        let pairs = 0;
        const differing = new Set<string>();
        for (const [i, one] of those.entries())
          for (const other of those.slice(0, i)) {
            if (one.plan !== other.plan || one.criterion !== other.criterion) continue;
            if (one.rating !== "n/a" && other.rating !== "n/a") pairs++;
            if (one.rating !== other.rating) differing.add(`${one.plan} ${one.criterion}`);
          }
        expect(overall.ratingPairs).toBe(pairs);
        expect(overall.byPair.reduce((sum, { n }) => sum + n, 0)).toBe(pairs);
        expect(criteria.reduce((sum, { ratingPairs }) => sum + ratingPairs, 0)).toBe(pairs);
        expect(new Set(disagreements.map(({ plan, criterion }) => `${plan} ${criterion}`))).toEqual(differing);
        const distances = disagreements.map(({ distance }) => distance);
        expect(distances).toEqual([...distances].sort((one, other) => other - one));
      }),
    );
  });
});
