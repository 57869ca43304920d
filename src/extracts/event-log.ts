import type { FilledCell } from "../formats/csv-row";
import type { CsvRow } from "../formats/csv-table";
import { readDate } from "../formats/date-formats";
import type { CaseInput } from "../formats/read-cases";
import { caseOfCells, constantsOf } from "./case-of-cells";
import { cellsOf } from "./case-table";
import type { Columns } from "./columns";
import { inKey, readColumn } from "./mapped-cell";
import type { CellValue, EventLogMapping, MappedEvent } from "./mapping";
import type { ExtractReading, Faults } from "./reading";
import { listOfPart, pathInPart, type Target, targetOf } from "./target";

/** An event of a log, ready to be read. */
interface ReadEvent {
  target: Target;
  also: { target: Target; value: CellValue }[];
  repeated: MappedEvent["repeated"];
}

/** What is gathered of a case. */
interface Gathered {
  /** The line of its first row. */
  line: number;
  cells: Map<string, FilledCell>;
  /** By list: the number of each part, in the order in which they are first heard of. */
  parts: Map<string, Map<string, number>>;
  hasFault: boolean;
}

/** Reads a log with one row an event. A case with a row that cannot be read is left out whole: half a case would be judged wrongly. */
export function readEventLog(
  body: readonly CsvRow[],
  columns: Columns,
  mapping: EventLogMapping,
  faults: Faults,
): Pick<ExtractReading, "cases" | "leftOut"> {
  const places = {
    case: columns.placeOf(mapping.case),
    event: columns.placeOf(mapping.event),
    on: columns.placeOf(mapping.on),
    part: mapping.part === undefined ? undefined : columns.placeOf(mapping.part),
  };
  const ofCase = Object.entries(mapping.columns ?? {}).map(([heading, mapped]) =>
    readColumn(heading, columns.placeOf(heading), mapped, mapping.dates),
  );
  columns.check();
  const events = new Map(Object.entries(mapping.events).map(([name, event]) => [inKey(name), readyEvent(event)]));
  const ignored = new Set(mapping.ignore?.map(inKey));
  const byCase = new Map<string, Gathered>();
  const leftOut = { rows: 0, cases: 0 };

  for (const row of body) {
    const { line, cells } = row;
    const id = cells[places.case]!.trim();
    if (id === "") {
      faults.add(line, mapping.case, "the row names no case");
      leftOut.rows += 1;
      continue;
    }
    const gathered = byCase.get(id) ?? { line, cells: new Map(), parts: new Map(), hasFault: false };
    byCase.set(id, gathered);
    const refuse = (heading: string, message: string) => {
      gathered.hasFault = true;
      faults.add(line, heading, message);
    };
    for (const cell of cellsOf(row, ofCase, refuse)) gathered.cells.set(cell.path.join("."), cell);
    const name = inKey(cells[places.event]!);
    if (ignored.has(name)) continue;
    const event = events.get(name);
    if (event === undefined) {
      refuse(mapping.event, 'an event that is neither in "events" nor in "ignore" of the mapping');
      continue;
    }
    const text = cells[places.on]!.trim();
    const day = text === "" ? { fault: "the event has no day" } : readDate(text, mapping.dates);
    if ("fault" in day) {
      refuse(mapping.on, day.fault);
      continue;
    }
    const part = places.part === undefined ? "" : cells[places.part]!.trim();
    if (part === "" && places.part !== undefined && event.target.partAt !== undefined) {
      refuse(mapping.part!, "the row does not say which part of the case it is about");
      continue;
    }
    record(gathered, event, part, day.date, mapping.on, refuse);
  }

  const constants = constantsOf(mapping.always);
  const cases: CaseInput[] = [];
  for (const [id, { line, cells, hasFault }] of byCase) {
    const filled = [{ heading: mapping.case, path: ["id"], value: id }, ...cells.values()];
    const value = hasFault
      ? undefined
      : caseOfCells(filled, constants, (heading, message) => faults.add(line, heading, message));
    if (value === undefined) leftOut.cases += 1;
    else cases.push({ line, pointer: "", value });
  }
  return { cases, leftOut };
}

function readyEvent(mapped: string | MappedEvent): ReadEvent {
  const { field, also = {}, repeated }: MappedEvent = typeof mapped === "string" ? { field: mapped } : mapped;
  return {
    target: targetOf(field)!,
    also: Object.entries(also).map(([name, value]) => ({ target: targetOf(name)!, value })),
    repeated,
  };
}

function record(
  gathered: Gathered,
  { target, also, repeated }: ReadEvent,
  part: string,
  day: string,
  heading: string,
  refuse: (heading: string, message: string) => void,
) {
  const pathOf = (one: Target) => pathInPart(one, numberOf(gathered, one, part));
  const path = pathOf(target);
  const known = gathered.cells.get(path.join("."))?.value as string | undefined;
  if (known !== undefined && known !== day) {
    if (repeated === undefined)
      return refuse(
        heading,
        'the event is there before on another day: say under "repeated" in the mapping which counts',
      );
    if (repeated === "first" ? known < day : known > day) return;
  }
  gathered.cells.set(path.join("."), { heading, path, value: day });
  for (const { target: other, value } of also) {
    const at = pathOf(other);
    if (value !== null) gathered.cells.set(at.join("."), { heading: other.field, path: at, value });
  }
}

/** The number of a part within its list, for a field that is in one. */
function numberOf({ parts }: Gathered, target: Target, part: string): number {
  if (target.partAt === undefined) return 0;
  const list = listOfPart(target);
  const numbers = parts.get(list) ?? new Map<string, number>();
  parts.set(list, numbers);
  const number = numbers.get(part) ?? numbers.size;
  numbers.set(part, number);
  return number;
}
