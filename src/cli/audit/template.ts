import { criteria } from "../../quality/criteria";
import type { Criterion } from "../../quality/criterion";
import { grading } from "../../quality/grading";
import type { Cell } from "../output/audit-rows";
import { scoreInWords, sectionInWords } from "../output/audit-words";
import { csvRow } from "../output/csv-row";
import type { SheetContent } from "../output/workbook";
import { dismissalColumns, ratingColumns, sheetNames } from "./rating-columns";

/** What may stand in the column of ratings. */
const ratings = ["4", "3", "2", "1", "n/a"];

/** The workbook is the same whenever it is written. */
const writtenOn = "2026-01-01";

const widths: Readonly<Record<string, number>> = {
  statement: 40,
  good: 48,
  weak: 48,
  asks: 48,
  comment: 48,
  quote: 48,
  reason: 48,
  subject: 24,
};

/** What auditors fill in, as a workbook: ratings, dismissals, and what the scale means. `audit --ratings` reads it back. */
export async function templateAsXlsx(): Promise<Uint8Array> {
  const { makeWorkbook } = await import("../output/workbook");
  const sheets: SheetContent[] = [
    {
      name: sheetNames.ratings,
      columns: columnsOf(ratingColumns),
      rows: criteria.map((one) => ratingColumns.map((column) => shown(one)[column])),
      choices: [
        {
          heading: "rating",
          values: ratings,
          message: "Choose 4, 3, 2, 1 or n/a. Leave it empty where you do not judge.",
        },
      ],
    },
    {
      name: sheetNames.dismissals,
      columns: columnsOf(dismissalColumns),
      rows: [],
    },
    {
      name: sheetNames.scale,
      columns: [
        { heading: "rating", width: 16 },
        { heading: "meaning", width: 100 },
      ],
      rows: scaleRows(),
    },
  ];
  return makeWorkbook("Ratings of EHC plans", sheets, writtenOn);
}

const csvColumns = [...ratingColumns, "subject", "quote", "reason"] as const;

/** The same as CSV, in one table: a dismissal is a row with a reason and no rating. */
export function* templateAsCsv(): Generator<string> {
  yield csvRow(csvColumns);
  for (const one of criteria) yield csvRow(csvColumns.map((column) => shown(one)[column]));
}

function shown({ criterion, section, title, good, weak, asks, method, severity }: Criterion): Record<string, Cell> {
  return {
    criterion,
    section: sectionInWords(section),
    statement: title,
    good,
    weak,
    asks,
    method: method.join(", "),
    severity,
  };
}

function columnsOf(headings: readonly string[]): SheetContent["columns"] {
  return headings.map((heading) => ({ heading, width: widths[heading] ?? 14 }));
}

function scaleRows(): Cell[][] {
  const counts: Readonly<Record<number, string>> = { 4: "met", 3: "met", 2: "met in part", 1: "not met" };
  return [
    ...grading.scale.map(({ rating, word, value }): Cell[] => [
      rating,
      `${word.replaceAll("-", " ")}: the criterion counts as ${counts[rating]}${value === undefined ? "" : `, worth ${scoreInWords(value)}`}`,
    ]),
    ["n/a", "the criterion does not apply to this plan: it counts for nothing"],
    [
      "(empty)",
      "not rated: what the structure of the plan shows stands, and a judgement is still needed where one is asked",
    ],
    [
      "plan",
      "the plan's reference: never a name. A row that names neither plan nor auditor belongs with the row above it",
    ],
    [
      "auditor",
      "a reference of the authority's own, and the agency that the auditor comes from: both are needed to compare auditors",
    ],
    [
      "asks",
      "what the auditor is asked. A criterion without a question is tested by the command; a rating of yours takes its place in the score. A cap for what fails stays until the finding is set aside",
    ],
    [
      sheetNames.dismissals,
      "a finding or query that you set aside, with the reason, which stands in the report. subject and quote are as the report's CSV has them; without them every one under the criterion is set aside",
    ],
  ];
}
