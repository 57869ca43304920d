// Loaded when a case is first to be judged: the law and what counts by it.
import { formatDate, formatShortDate, parseIsoDate } from "../../src/calendar/index";
import { partInWords, readCases, schedulesAsCalendar } from "../../src/formats/index";
import {
  type CaseRecord,
  type CaseReport,
  type Explanation,
  evaluateCase,
  explain,
  type Finding,
  type Interpretation,
  rules,
  schedule,
} from "../../src/index";
import type { CaseText } from "./case-import";

/** The reading chosen for disputed points, by the point's id. */
export type Readings = Readonly<Record<string, string>>;

/** The day and the readings to judge by. */
export interface Terms {
  asOf: string;
  readings: Readings;
}

/** A finding with its words. */
export interface Judged {
  finding: Finding;
  words: Explanation;
  /** Which of several alike parts of the case it is about. */
  part: string | undefined;
}

/** A case as it stood on a day. */
export interface JudgedCase {
  report: CaseReport;
  /** The day, in words. */
  asOf: string;
  findings: Judged[];
  /** How many duties do not apply. */
  notApplicable: number;
  /** The disputed points that the duties of the case turn on, and all others. */
  points: { bearing: readonly Interpretation[]; others: readonly Interpretation[] };
}

export type { Interpretation };

/** The cases of a text. @throws InvalidInputError with every fault, none of which repeats a value. */
export function casesOf({ fileName, text }: CaseText): CaseRecord[] {
  return readCases(text, { fileName }).map(({ value }) => value);
}

/** Judges a case. @throws InvalidRecordError or OutsideCalendarError. */
export function judge(record: object, { asOf, readings }: Terms): JudgedCase {
  const report = evaluateCase(record, { asOf, interpretations: readings });
  // Without a reading of its own the library has its rules ready.
  const options = Object.keys(readings).length === 0 ? {} : { interpretations: readings };
  const applying = report.findings.filter(({ outcome }) => outcome !== "not-applicable");
  const bearing = new Set(
    applying.flatMap(
      ({ rule, version }) => rules.rules.find((one) => one.id === rule && one.inForce.from === version)?.notices ?? [],
    ),
  );
  return {
    report,
    asOf: longDay(asOf),
    findings: applying.map((finding) => ({
      finding,
      words: explain(finding, options),
      part: partInWords(finding.subject),
    })),
    notApplicable: report.findings.length - applying.length,
    points: {
      bearing: rules.interpretations.filter(({ id }) => bearing.has(id)),
      others: rules.interpretations.filter(({ id }) => !bearing.has(id)),
    },
  };
}

/** What is still to be done in a case, as an iCalendar file. */
export function calendarOf(record: object, { asOf, readings }: Terms): string {
  return schedulesAsCalendar(asOf, [schedule(record, { asOf, interpretations: readings })]);
}

/** `2026-05-25` as `Monday 25 May 2026`. */
export const longDay = (iso: string): string => formatDate(parseIsoDate(iso));

/** `2026-05-25` as `25 May 2026`. */
export const shortDay = (iso: string): string => formatShortDate(parseIsoDate(iso));
