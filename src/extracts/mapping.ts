import type { DateFormat } from "../formats/date-formats";

/** What a cell stands for in a case record: a value, a list of words, or nothing at all. */
export type CellValue = string | number | boolean | string[] | null;

/** How the cells of a column are read. */
export interface MappedColumn {
  /**
   * The field of a case that the column holds, such as `person.ncYear` or `requestReceivedOn` (the first needs assessment's). In an event
   * log, `*` stands for the number of the part that the row is about: `reviews.*.meetingOn`.
   */
  field: string;
  /** What cells stand for, by the cell's text, without regard to case; `null` for one that says nothing. Others are read as they stand. */
  values?: Record<string, CellValue> | undefined;
  /** How this column writes dates, where it differs from the rest. */
  dates?: DateFormat | undefined;
}

/** What every kind of mapping has. */
interface MappingBase {
  /** How dates are written. Dates with a name for the month, or with the year first, are read in any case; others only by this. */
  dates?: DateFormat | undefined;
  /**
   * Values that every case has, by field. Within a list only entries of which something is said have them; `*` stands for each entry. What
   * the extract does not hold is said so too, so that nobody takes it for what has not happened: `{ "needsAssessments.*.notHeld":
   * ["finalPlanSentOn"] }`.
   */
  always?: Record<string, CellValue> | undefined;
}

/** An extract with one row a case. */
export interface CaseTableMapping extends MappingBase {
  rows: "cases";
  /** By heading: the field that the column holds. Columns that are not named here are not read. */
  columns: Record<string, string | MappedColumn>;
}

/** An event of a log, and the fields that it fills. */
export interface MappedEvent {
  /** The field that takes the day of the event. */
  field: string;
  /** Fields that the event settles, with their values: `{ "needsAssessments.*.decision": "assess" }`. */
  also?: Record<string, CellValue> | undefined;
  /** Which counts where an event of the same part is there more than once: by default neither, and the case is left out. */
  repeated?: "first" | "last" | undefined;
}

/** An extract with one row an event. */
export interface EventLogMapping extends MappingBase {
  rows: "events";
  /** The heading of the column with the case's reference. */
  case: string;
  /** The heading of the column that says what happened. */
  event: string;
  /** The heading of the column with the day on which it happened. */
  on: string;
  /** The heading of the column that tells assessments, reviews and so on of one case apart: the reference of each. */
  part?: string | undefined;
  /** By the log's own name of an event, without regard to case. */
  events: Record<string, string | MappedEvent>;
  /** Events that no time limit needs. One that is neither here nor in `events` is a fault: it may be one that was forgotten. */
  ignore?: string[] | undefined;
  /** By heading: what is the same on every row of a case, such as its team; the last row that says it counts. */
  columns?: Record<string, string | MappedColumn> | undefined;
}

/** How the extract of a casework system is read into cases. */
export type ExtractMapping = CaseTableMapping | EventLogMapping;
