import { planSentOn } from "../assessment-case";
import type { Sen2Header, Sen2Person } from "../return";
import { checkReturn, checkSen2, type Sen2Finding } from "./check-person";
import { headerFacts } from "./header-facts";
import type { Sen2Severity } from "./quality-rule";
import { sen2QualityRules } from "./quality-rules";

/** What has been found in part of a return, as plain data: parts are merged, in any order, by {@link mergeSen2Quality}. */
export interface Sen2QualityCounts {
  readonly header: Sen2Header;
  /** How many persons were tested. */
  readonly persons: number;
  /** By rule, how many findings there are. */
  readonly findings: Readonly<Record<string, number>>;
  /** By rule, the keys of the persons that they are on: for casework, and for nobody else. */
  readonly on: Readonly<Record<string, readonly string[]>>;
  /** The keys of all persons; empty where identifiers were dropped and keys say only the place in the file. */
  readonly keys: readonly string[];
  /** How many plans were issued. */
  readonly plansIssued: number;
  /** For how many of them an exception is claimed. */
  readonly plansWithClaim: number;
}

/** What one rule found in a return. */
export interface Sen2QualityLine {
  readonly rule: string;
  readonly severity: Sen2Severity;
  readonly title: string;
  readonly toDo: string;
  readonly findings: number;
  readonly persons: number;
  /** The keys of those persons, in order. For casework: leave them out of what is published. */
  readonly keys: readonly string[];
  /** Whether the return as a whole fails the rule. */
  readonly wholeReturn: boolean;
}

/** Collects what the rules find, person by person. */
export interface Sen2QualityCollector {
  /** Tests a person, and gives what was found. */
  add(person: Sen2Person): Sen2Finding[];
  /** What was found so far: plain data, which can be merged with that of other parts of the return. */
  counts(): Sen2QualityCounts;
}

/** Makes a collector for a return, or a part of one. It keeps a key for each person, and nothing else of most. */
export function createSen2QualityCollector(header: Sen2Header): Sen2QualityCollector {
  const findings: Record<string, number> = {};
  const on: Record<string, string[]> = {};
  const keys: string[] = [];
  let persons = 0;
  let plansIssued = 0;
  let plansWithClaim = 0;
  return {
    add(person) {
      const found = checkSen2(person, header);
      persons += 1;
      if (!isPlace(person.key)) keys.push(person.key);
      for (const { rule } of found) {
        findings[rule] = (findings[rule] ?? 0) + 1;
        on[rule] ??= [];
        if (on[rule].at(-1) !== person.key) on[rule].push(person.key);
      }
      for (const { assessments } of person.requests)
        for (const assessment of assessments) {
          if (planSentOn(assessment) === undefined || assessment.assessmentOutcome === "H") continue;
          plansIssued += 1;
          if (assessment.week20 === true) plansWithClaim += 1;
        }
      return found;
    },
    counts: () => ({ header, persons, findings, on, keys, plansIssued, plansWithClaim }),
  };
}

/** Merges what was found in two parts of one return. */
export function mergeSen2Quality(a: Sen2QualityCounts, b: Sen2QualityCounts): Sen2QualityCounts {
  const rules = [...new Set([...Object.keys(a.findings), ...Object.keys(b.findings)])];
  return {
    header: Object.keys(a.header).length > 0 ? a.header : b.header,
    persons: a.persons + b.persons,
    findings: Object.fromEntries(rules.map((rule) => [rule, (a.findings[rule] ?? 0) + (b.findings[rule] ?? 0)])),
    on: Object.fromEntries(rules.map((rule) => [rule, [...(a.on[rule] ?? []), ...(b.on[rule] ?? [])]])),
    keys: [...a.keys, ...b.keys],
    plansIssued: a.plansIssued + b.plansIssued,
    plansWithClaim: a.plansWithClaim + b.plansWithClaim,
  };
}

/** What each rule found in a whole return, in the order of the rules; rules on the whole are judged here. */
export function summariseSen2Quality(counts: Sen2QualityCounts): Sen2QualityLine[] {
  const onReturn = new Set(checkReturn(returnFacts(counts)).map(({ rule }) => rule));
  return sen2QualityRules.map(({ rule, severity, title, toDo }) => {
    const keys = [...new Set(rule === duplicatesRule ? repeated(counts.keys) : (counts.on[rule] ?? []))].sort();
    const wholeReturn = onReturn.has(rule);
    const findings = (counts.findings[rule] ?? 0) + (wholeReturn ? 1 : 0);
    return { rule, severity, title, toDo, findings, persons: keys.length, keys, wholeReturn };
  });
}

const duplicatesRule = "R002";

function returnFacts({ header, keys, plansIssued, plansWithClaim }: Sen2QualityCounts) {
  return {
    header: headerFacts(header),
    ...(keys.length > 0 && { duplicatePersons: keys.length - new Set(keys).size }),
    ...(plansIssued > 0 && { claimedShare: (100 * plansWithClaim) / plansIssued }),
  };
}

function repeated(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return keys.filter((key) => seen.size === seen.add(key).size);
}

/** Whether a key says only the place in the file: then two persons never share one, and it tells nothing. */
function isPlace(key: string): boolean {
  return /^person-\d{6,}$/.test(key);
}
