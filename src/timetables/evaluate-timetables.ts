import { createEvaluator } from "../evaluate/evaluator";
import type { Finding } from "../evaluate/finding";
import type { AsOf, EvaluatorOptions } from "../evaluate/options";
import { readCaseRecord } from "../records/read-record";
import { builtInRules } from "../rules/built-in";
import type { RuleSet } from "../rules/rule";
import { attendanceRules } from "./attendance-rules";
import type { Policy } from "./policy";
import { onReviews } from "./review-overdue";
import { reportOn, type TimetableReport } from "./timetable-report";
import { withPolicy } from "./with-policy";

/** What timetables are judged by. */
export interface TimetableOptions extends EvaluatorOptions {
  /** The council's policy, whose rules of local force are added. */
  policy?: Policy | undefined;
}

/** What the rules of attendance say of one case. */
export interface TimetableCase {
  /** The record's id. */
  id: string;
  /** The day on which it was judged, an ISO date. */
  asOf: string;
  /** In the order of the record. */
  timetables: TimetableReport[];
  /** The findings on the rest of the case: its register entries, absences and exclusions, and the case as a whole. */
  otherFindings: Finding[];
}

/** The rules of attendance made ready once, to judge many cases. */
export interface TimetableEvaluator {
  /**
   * Judges a case's part-time timetables. Pure: the same record and day always give the same report.
   *
   * @throws InvalidRecordError, InvalidOptionsError or OutsideCalendarError.
   */
  evaluateTimetables(record: unknown, options: AsOf): TimetableCase;
  /** The rules that are judged by, those of the policy among them. */
  readonly rules: RuleSet;
}

/**
 * Makes an evaluator of part-time timetables: compiles the rules of attendance once, and no others.
 *
 * @throws InvalidInterpretationError for an interpretation or reading that there is not.
 */
export function createTimetableEvaluator(options: TimetableOptions = {}): TimetableEvaluator {
  const { policy, ...others } = options;
  const base = options.rules ?? builtInRules;
  const rules = attendanceRules(policy === undefined ? base : withPolicy(base, policy));
  const evaluator = createEvaluator({ ...others, rules });
  const { school } = evaluator.environment.calendars;
  const isOnReviews = onReviews(rules);
  return {
    rules,
    evaluateTimetables(input, { asOf }) {
      const { id, findings } = evaluator.evaluateCase(input, { asOf });
      const record = readCaseRecord(input, options.unknownFields);
      const { timetables = [] } = record;
      const inside: Finding[][] = timetables.map(() => []);
      const otherFindings: Finding[] = [];
      for (const finding of findings) (inside[timetableOf(finding)] ?? otherFindings).push(finding);
      const reports = timetables.map((timetable, i) =>
        reportOn(timetable, record, {
          asOf,
          school,
          isOnReviews,
          findings: inside[i]!,
          subject: `/timetables/${i}`,
        }),
      );
      return { id, asOf, timetables: reports, otherFindings };
    },
  };
}

/**
 * Judges a case's part-time timetables by the law in force and, where one is given, a council's policy. Synchronous and pure.
 *
 * The rules are compiled at each call: make an evaluator with `createTimetableEvaluator` for many cases.
 *
 * @param record A case record (see `caseRecordSchema`).
 * @throws InvalidRecordError, InvalidOptionsError, InvalidInterpretationError or OutsideCalendarError.
 */
export function evaluateTimetables(record: unknown, options: TimetableOptions & AsOf): TimetableCase {
  return createTimetableEvaluator(options).evaluateTimetables(record, options);
}

/** The place of the timetable that a finding is on or inside; -1 where it is on none. */
function timetableOf({ subject }: Finding): number {
  const [, list, index] = subject.split("/");
  return list === "timetables" ? Number(index) : -1;
}
