// Loaded when a case is first to be judged: the law and what counts by it.
import { formatDate, formatShortDate, parseIsoDate } from "../../src/calendar/index";
import { partInWords, readCases, schedulesAsCalendar, type TermsOf } from "../../src/formats/index";
import {
  type CaseRecord,
  type CaseReport,
  type EvaluatorOptions,
  type Explanation,
  evaluateCase,
  explain,
  type Finding,
  type Interpretation,
  type RuleSet,
  rules,
  schedule,
} from "../../src/index";
import { type Policy, withPolicy } from "../../src/timetables/index";
import type { CaseText } from "./case-import";

/** The reading chosen for disputed points, by the point's id. */
export type Readings = Readonly<Record<string, string>>;

/** The term dates of schools, as a file has them. */
export interface SchoolTermsFile {
  fileName: string;
  termsOf: TermsOf;
}

/** The day, the readings, and what is the school's and the council's own, to judge by. */
export interface Terms {
  asOf: string;
  readings: Readings;
  schoolTerms?: SchoolTermsFile | undefined;
  policy?: Policy | undefined;
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
  /** Whether the term dates that were opened hold the school of the case. */
  hasSchoolTerms: boolean;
}

export type { Interpretation };

/** The cases of a text. @throws InvalidInputError with every fault, none of which repeats a value. */
export function casesOf({ fileName, text }: CaseText): CaseRecord[] {
  return readCases(text, { fileName }).map(({ value }) => value);
}

/** Judges a case. @throws InvalidRecordError or OutsideCalendarError. */
export function judge(record: object, terms: Terms): JudgedCase {
  const { asOf } = terms;
  const options = optionsFor(record, terms);
  const report = evaluateCase(record, { asOf, ...options });
  const ruleSet = options.rules ?? rules;
  const applying = report.findings.filter(({ outcome }) => outcome !== "not-applicable");
  const bearing = new Set(
    applying.flatMap(
      ({ rule, version }) =>
        ruleSet.rules.find((one) => one.id === rule && one.inForce.from === version)?.notices ?? [],
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
    hasSchoolTerms: options.schoolTerms !== undefined,
  };
}

/** What is still to be done in a case, as an iCalendar file. */
export function calendarOf(record: object, terms: Terms): string {
  const { asOf } = terms;
  return schedulesAsCalendar(asOf, [schedule(record, { asOf, ...optionsFor(record, terms) })]);
}

/** What the library is told beside the day: nothing where nothing is out of the ordinary, so that it has its rules ready. */
function optionsFor(record: object, { readings, schoolTerms, policy }: Terms): EvaluatorOptions {
  const own = schoolTerms?.termsOf((record as CaseRecord).school?.id);
  return {
    ...(Object.keys(readings).length === 0 ? {} : { interpretations: readings }),
    ...(own === undefined ? {} : { schoolTerms: own }),
    ...(policy === undefined ? {} : { rules: rulesWith(policy) }),
  };
}

const ruleSets = new WeakMap<Policy, RuleSet>();

function rulesWith(policy: Policy): RuleSet {
  const known = ruleSets.get(policy) ?? withPolicy(rules, policy);
  ruleSets.set(policy, known);
  return known;
}

/** `2026-05-25` as `Monday 25 May 2026`. */
export const longDay = (iso: string): string => formatDate(parseIsoDate(iso));

/** `2026-05-25` as `25 May 2026`. */
export const shortDay = (iso: string): string => formatShortDate(parseIsoDate(iso));
