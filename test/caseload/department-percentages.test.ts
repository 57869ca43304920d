import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { departmentPercentages } from "../../src/caseload/department-percentages";

interface Published {
  columns: string[];
  rows: (string | number | null)[][];
}

const { columns, rows } = JSON.parse(readFileSync("test/fixtures/department-20-weeks.json", "utf8")) as Published;

/** A denominator, the count of each band in it, and the percentage of it that is published. */
const bands = [
  ["plans_issued_den", "plans_issued_within_20_weeks", "pc_plans_issued_within_20_weeks"],
  ["plans_issued_den_ex", "plans_issued_20_weeks_ex", "PC_plans_issued_20_weeks_ex"],
  ["plans_issued_den", "plans_issued_gt20weeks_ltYear", "pc_plans_issued_gt20weeks_ltYear"],
  ["plans_issued_den_ex", "plans_issued_gt20weeks_ltYear_ex", "PC_plans_issued_gt20weeks_ltYear_ex"],
  ["plans_issued_den", "plans_issued_gt_1_year", "pc_plans_issued_gt_1_year"],
  ["plans_issued_den_ex", "plans_issued_gt_1_year_ex", "PC_plans_issued_gt_1_year_ex"],
] as const;

describe("the department's percentages of 20 weeks", () => {
  const at = (row: (typeof rows)[number], column: string) => row[columns.indexOf(column)] as number | null;
  const cells = rows.flatMap((row) =>
    bands.flatMap(([plans, count, percent]) => {
      const [n, has, published] = [at(row, plans), at(row, count), at(row, percent)];
      if (n === null || has === null || published === null) return [];
      return [{ place: `${row[0]} ${row[1]} ${percent}`, n, has, published }];
    }),
  );

  it("are published for every authority, region and year", () => {
    expect(rows).toHaveLength(931);
    expect(cells.length).toBeGreaterThan(3_000);
  });

  it("are what the formula gives, in every row", () => {
    const others = cells.flatMap(({ place, n, has, published }) => {
      const { within20Weeks } = departmentPercentages({
        plans: n,
        within20Weeks: has,
        over20WeeksToAYear: 0,
        overAYear: 0,
      });
      return within20Weeks === published ? [] : [`${place}: ${has} of ${n}, published ${published}, ${within20Weeks}`];
    });
    expect(others).toEqual([]);
  });

  it("has a percentage for each band, and counts what has none as not in time", () => {
    const bandsOfTen = { plans: 10, within20Weeks: 4, over20WeeksToAYear: 3, overAYear: 2 };
    expect(departmentPercentages(bandsOfTen)).toEqual({ within20Weeks: 40, over20WeeksToAYear: 30, overAYear: 20 });
    expect(departmentPercentages({ plans: 0, within20Weeks: 0, over20WeeksToAYear: 0, overAYear: 0 })).toEqual({});
  });
});
