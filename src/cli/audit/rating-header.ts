import { nearestNames } from "../../formats/nearest-names";
import { type ReadColumn, readColumns, shownColumns } from "./rating-columns";
import type { Refuse, RowPlace } from "./rating-row";

const ratingNames = ["plan", "auditor", "agency", "criterion", "rating", "comment"];
const dismissalNames = ["plan", "criterion", "subject", "quote", "reason"];

/** The column that each cell of a header row names; nothing where it names none, or the column only tells the auditor something. */
export function readHeader(
  at: RowPlace,
  cells: readonly string[],
  refuse: Refuse,
  onlyDismissals: boolean,
): (ReadColumn | undefined)[] | undefined {
  const known: readonly string[] = [...readColumns, ...shownColumns];
  const headings = cells.map((cell) => cell.trim().toLowerCase());
  // A file without a header row has words of plans here, which no message may repeat.
  if (!headings.some((one) => known.includes(one))) {
    refuse(
      at,
      "",
      `the first line must name the columns: ${(onlyDismissals ? dismissalNames : ratingNames).join(", ")}`,
    );
    return undefined;
  }
  const seen = new Set<string>();
  for (const heading of headings) {
    if (heading === "") continue;
    if (!known.includes(heading)) {
      const near = nearestNames(heading, known);
      refuse(at, heading, `no column has this name${near.length === 0 ? "" : ` (perhaps ${near.join(" or ")}?)`}`);
    } else if (seen.has(heading)) refuse(at, heading, "this column is there twice");
    seen.add(heading);
  }
  const missing = [...(onlyDismissals ? [] : ["plan"]), "criterion"].filter((one) => !seen.has(one));
  if (!onlyDismissals && !seen.has("rating") && !seen.has("reason")) missing.push("rating");
  if (onlyDismissals && !seen.has("reason")) missing.push("reason");
  for (const one of missing) refuse(at, one, "there is no such column, and it is needed");
  return headings.map((heading) => readColumns.find((one) => one === heading));
}
