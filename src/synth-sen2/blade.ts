import { type Sen2Column, type Sen2LayoutTable, sen2Layouts, sen2Modules } from "../sen2/fields";
import { inventedHeader, inventPersons, type Sen2Synthesis } from "./synthesise-return";
import { valueText } from "./write-text";

type Part = Readonly<Record<string, unknown>>;
type Ids = Readonly<Record<string, number>>;

/** One table of the "Blade" export, as CSV text in pieces. */
export interface BladeFile {
  /** `Blade-Export_15-01-2026_requests.csv`. */
  readonly name: string;
  /** Makes its text anew each time. */
  pieces(): Generator<string>;
}

/**
 * The tables of an invented return as the "Blade" export has them. Each is made from the beginning, so that none has to be held.
 *
 * @throws InvalidSynthesisError (a RangeError), as its pieces are asked for, for what cannot be used.
 */
export function sen2BladeFiles(options: Sen2Synthesis): BladeFile[] {
  const [year, month, day] = options.asOf.split("-");
  const { tables } = sen2Layouts.find(({ key }) => key === "blade")!;
  return tables.map((table) => ({
    name: `Blade-Export_${day}-${month}-${year}_${table.names[0]}.csv`,
    pieces: () => tableText(table, options),
  }));
}

function* tableText({ module, columns }: Sen2LayoutTable, options: Sen2Synthesis): Generator<string> {
  yield `${columns.map(({ heading }) => heading).join(",")}\r\n`;
  if (module === "header") {
    yield rowText(columns, inventedHeader(options) as Part, {});
    return;
  }
  const counts: Record<string, number> = {};
  for (const { kept, personal } of inventPersons(options))
    yield [...rowsOf("person", { ...kept, ...byName(personal) }, {}, counts)]
      .filter((row) => row.module === module)
      .map(({ part, ids }) => rowText(columns, part, ids))
      .join("");
}

interface Row {
  module: string;
  part: Part;
  ids: Ids;
}

/** A part and all that stands in it, each with a number of its own and those of what it stands in. */
function* rowsOf(module: string, part: Part, above: Ids, counts: Record<string, number>): Generator<Row> {
  counts[module] = (counts[module] ?? 0) + 1;
  const ids = { ...above, [module]: counts[module] };
  yield { module, part, ids };
  for (const { key, parent, list } of sen2Modules) {
    if (parent !== module) continue;
    for (const child of (part[list!] as readonly Part[] | undefined) ?? []) yield* rowsOf(key, child, ids, counts);
  }
}

/** Personal fields go by the names that columns have for them. */
function byName(personal: Readonly<Record<string, string>>): Part {
  const { fields } = sen2Modules.find(({ key }) => key === "person")!;
  return Object.fromEntries(
    fields.flatMap(({ name, xml }) => (personal[xml] === undefined ? [] : [[name, personal[xml]]])),
  );
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function rowText(columns: readonly Sen2Column[], part: Part, ids: Ids): string {
  const cells = columns.map(({ idOf, field }) => {
    if (idOf !== undefined) return String(ids[idOf] ?? "");
    const value = field === undefined ? undefined : part[field];
    return value === undefined ? "" : cellText(value as string);
  });
  return `${cells.join(",")}\r\n`;
}

/** Dates as `2022-Sep-28 00:00:00`. Nothing that is invented has a comma or a quotation mark. */
function cellText(value: string | number | boolean): string {
  const text = valueText(value);
  const [, year, month, day, time = "00:00:00"] = /^(\d{4})-(\d{2})-(\d{2})(?:T(.*))?$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${months[Number(month) - 1]}-${day} ${time}`;
}
