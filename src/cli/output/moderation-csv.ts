import type { Coefficient } from "../../quality/agreement/coefficient";
import type { AuditorAgreement } from "../../quality/auditor-agreement";
import type { Moderation } from "../../quality/moderation";
import { csvRow } from "./csv-row";

type Row = AuditorAgreement & { criterion: string; wording: string };

/** The columns: what each takes of a criterion's agreement. */
const columns: Readonly<Record<string, (row: Row) => string | number | undefined>> = {
  criterion: ({ criterion }) => criterion,
  plans: ({ plans }) => plans,
  auditors: ({ auditors }) => auditors,
  ratingPairs: ({ ratingPairs }) => ratingPairs,
  acrossAgencies: ({ acrossAgencies }) => acrossAgencies,
  ...measured("agreement", ({ agreement }) => agreement),
  ...measured("fleissKappa", ({ fleissKappa }) => fleissKappa),
  ...measured("ac1", ({ ac1 }) => ac1),
  wording: ({ wording }) => wording,
};

function measured(name: string, of: (row: Row) => Coefficient): Record<string, (row: Row) => number | undefined> {
  const estimated = (row: Row) => {
    const coefficient = of(row);
    return "value" in coefficient ? coefficient : undefined;
  };
  return {
    [name]: (row) => rounded(estimated(row)?.value),
    [`${name}Lower`]: (row) => rounded(estimated(row)?.interval?.lower),
    [`${name}Upper`]: (row) => rounded(estimated(row)?.interval?.upper),
  };
}

function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value * 10_000) / 10_000 + 0;
}

/** One criterion a row, and a last row for all of them (RFC 4180). No cell can be taken for a formula. */
export function* moderationAsCsv({ criteria, overall }: Moderation): Generator<string> {
  yield csvRow(Object.keys(columns));
  for (const row of [...criteria, { ...overall, criterion: "all", wording: "" }])
    yield csvRow(Object.values(columns).map((cell) => cell(row)));
}
