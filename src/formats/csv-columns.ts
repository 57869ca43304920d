import type { FieldSort } from "../records/field-schema";
import { forbiddenMessage, forbiddenNames } from "./forbidden-names";
import { nearestNames } from "./nearest-names";
import type { SplitContext } from "./raw-case";
import { fieldPaths, fieldSortAt, type Step } from "./schema-fields";

/** A column of a CSV file: the field that its heading names. */
export interface Column {
  heading: string;
  path: Step[];
  sort: FieldSort;
}

const withinAssessment: readonly Step[] = ["needsAssessments", 0];

/** The path that a heading names: from the record, or else within its first needs assessment. */
export function pathOfHeading(heading: string): Step[] | undefined {
  const steps = heading.split(".").map((step) => (/^(0|[1-9]\d{0,3})$/.test(step) ? Number(step) : step));
  return [steps, [...withinAssessment, ...steps]].find((path) => fieldSortAt(path) !== undefined);
}

/** The shortest heading that names a path. */
export function headingOfPath(path: readonly Step[]): string {
  const full = path.join(".");
  if (!withinAssessment.every((step, i) => path[i] === step)) return full;
  const bare = path.slice(withinAssessment.length).join(".");
  return pathOfHeading(bare)?.join(".") === full ? bare : full;
}

/** The columns of a header row, by position; `undefined` for one that is to be left out. */
export function readHeader(
  cells: readonly string[],
  line: number,
  { refuse, unknownFields }: SplitContext,
): (Column | undefined)[] {
  const headings = cells.map((cell) => cell.trim());
  // A file without a header row has a child's data here, which no message may repeat.
  if (headings.every((heading) => pathOfHeading(heading) === undefined)) {
    refuse({
      line,
      field: "",
      message: "the first line must name the columns, such as id,requestReceivedOn: no field of a case is named here",
    });
    return headings.map(() => undefined);
  }
  const seen = new Map<string, string>();
  const isRepeated = areNames(headings);
  return headings.map((heading, place) => {
    if (heading === "") return undefined;
    const fault = (message: string) => refuse({ line, field: isRepeated ? heading : `column ${place + 1}`, message });
    if (heading.split(".").some((step) => forbiddenNames.has(step))) {
      fault(forbiddenMessage);
      return undefined;
    }
    const path = pathOfHeading(heading);
    if (path === undefined) {
      if (unknownFields === "refuse") fault(`no field of a case has this name${suggestion(heading)}`);
      return undefined;
    }
    const twin = seen.get(path.join("."));
    if (twin !== undefined) {
      fault(twin === heading ? "this column is there twice" : `the same field as the column ${twin}`);
      return undefined;
    }
    seen.set(path.join("."), heading);
    return { heading, path, sort: fieldSortAt(path)! };
  });
}

/** Where many headings name no field, the first row may have run into them: then none is repeated. */
function areNames(headings: readonly string[]): boolean {
  const written = headings.filter((heading) => heading !== "");
  const unknown = written.filter((heading) => pathOfHeading(heading) === undefined);
  return 3 * unknown.length <= written.length;
}

function suggestion(heading: string): string {
  const near = nearestNames(heading, fieldPaths().map(headingOfPath));
  return near.length === 0 ? "" : ` (perhaps ${near.join(" or ")}?)`;
}
