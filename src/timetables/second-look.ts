import type { Finding, Outcome } from "../evaluate/finding";
import type { Force, RuleSet } from "../rules/rule";
import type { TimetableCase } from "./evaluate-timetables";
import type { TimetableStatus } from "./status";
import type { TimetableReport } from "./timetable-report";

/** A finding that calls for a second look. */
export interface Concern {
  rule: string;
  title: string;
  provision: string;
  force: Force;
  outcome: Extract<Outcome, "breached" | "query">;
}

/** A timetable that a person should look at again, and why. Of the child it holds the case's own reference and nothing else. */
export interface SecondLook {
  /** The case's id. */
  id: string;
  /** A JSON Pointer to the timetable in its record. */
  subject: string;
  status: TimetableStatus;
  /** Breaches of the law. */
  breachesOfLaw: number;
  /** Breaches of guidance, case law, a council's policy or good practice. */
  otherBreaches: number;
  /** How many findings ask a person to look. */
  queries: number;
  /** Hours of education lost in a week. */
  hoursLostPerWeek?: number;
  /** Calendar days since the timetable started. */
  days?: number;
  /** Those findings, in that order; of a rule that is not met twice, once. */
  because: Concern[];
}

/**
 * The timetables with anything breached or to be asked about, the greatest concern first: by breaches of the law, other breaches,
 * queries, the hours lost in a week, and length. Those that have ended are left out.
 *
 * @param rules The rules that the cases were judged by, those of a policy among them: `createTimetableEvaluator(…).rules`.
 */
export function secondLook(cases: readonly TimetableCase[], rules: RuleSet): SecondLook[] {
  const titles = new Map(rules.rules.map(({ id, inForce, title }) => [versionKey(id, inForce.from), title]));
  const titleOf = ({ rule, version }: Finding) => titles.get(versionKey(rule, version)) ?? rule;
  return cases
    .flatMap(({ id, timetables, otherFindings }) => {
      // What the register says of a pupil with a timetable is about that timetable, whichever entry it stands in.
      const ofRegister = otherFindings.filter(({ subject }) => subject.startsWith("/registerEntries/"));
      return timetables
        .filter(({ status }) => status !== "ended")
        .map((one) => lookAt(id, { ...one, findings: [...one.findings, ...ofRegister] }, titleOf));
    })
    .filter(({ because }) => because.length > 0)
    .sort(
      (a, b) =>
        b.breachesOfLaw - a.breachesOfLaw ||
        b.otherBreaches - a.otherBreaches ||
        b.queries - a.queries ||
        (b.hoursLostPerWeek ?? 0) - (a.hoursLostPerWeek ?? 0) ||
        (b.days ?? 0) - (a.days ?? 0),
    );
}

function versionKey(rule: string, version: string): string {
  return `${rule} ${version}`;
}

function lookAt(id: string, report: TimetableReport, titleOf: (finding: Finding) => string): SecondLook {
  const { subject, status, hoursLostPerWeek, days, findings } = report;
  const breaches = findings.filter(({ outcome }) => outcome === "breached");
  const law = breaches.filter(({ force }) => force === "law");
  const other = breaches.filter(({ force }) => force !== "law");
  const queries = findings.filter(({ outcome }) => outcome === "query");
  const because = new Map(
    [...law, ...other, ...queries].map((finding) => {
      const { rule, provision, force, outcome } = finding;
      return [`${rule} ${outcome}`, { rule, title: titleOf(finding), provision, force, outcome } as Concern];
    }),
  );
  return {
    id,
    subject,
    status,
    breachesOfLaw: law.length,
    otherBreaches: other.length,
    queries: queries.length,
    ...(hoursLostPerWeek === undefined ? {} : { hoursLostPerWeek }),
    ...(days === undefined ? {} : { days }),
    because: [...because.values()],
  };
}
