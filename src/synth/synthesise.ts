import { type EpochDay, parseIsoDate, tryParseIsoDate } from "../calendar/civil-date";
import type { CaseRecord, NeedsAssessment } from "../records/case-record";
import { ordinary, rareCourses } from "./courses";
import { InvalidSynthesisError } from "./errors";
import type { Course, History } from "./history";
import { someone } from "./person";
import { type Random, randomStreams } from "./random";

/** What to synthesise. */
export interface SynthesisOptions {
  /** How many cases: 1 to 1,000,000. */
  count: number;
  /** A whole number from 0 to 4,294,967,295: the same seed gives the same cases. */
  seed: number;
  /** The day on which the cases stand, as an ISO date of the years 2017 to 2099. */
  asOf: string;
}

const mostCases = 1_000_000;
const largestSeed = 2 ** 32 - 1;
const earliestAsOf = "2017-01-01";
const latestAsOf = "2099-12-31";

/** Among so many first cases every rare course is told once; after them one case in ten is rare. */
const firstCases = 300;
const oneRareIn = 10;

/**
 * Invents cases: EHC needs assessments as an authority's records might show them on a day, most of them ordinary, with
 * every branch of the rules among the first few hundred. Deterministic: the nth case depends on seed, day and n alone.
 * Nobody in them is real.
 *
 * @throws InvalidSynthesisError (a RangeError) for a count, seed or as-of date that cannot be used.
 */
export function synthesiseCases({ count, seed, asOf }: SynthesisOptions): CaseRecord[] {
  requireWhole("count", count, 1, mostCases);
  requireWhole("seed", seed, 0, largestSeed);
  const on = readAsOf(asOf);
  const streams = randomStreams(seed);
  const courses = courseOrder(streams.next().value, on);
  return Array.from({ length: count }, (_, i) => {
    const course = courses(i);
    return synthesiseCase(`synthetic-${String(i + 1).padStart(4, "0")}`, course, streams.next().value, on);
  });
}

function synthesiseCase(id: string, course: Course, random: Random, asOf: EpochDay): CaseRecord {
  const { setting, facts } = someone(random, course.setting);
  const needsAssessments: NeedsAssessment[] = [];
  const another = (): History => {
    const assessment: NeedsAssessment = {};
    needsAssessments.push(assessment);
    return { random, asOf, setting, assessment, another };
  };
  course.tell(another());
  return { id, ...facts, needsAssessments };
}

/** Which course the nth case takes: the rare ones in a shuffled round, spread evenly among the ordinary. */
function courseOrder(random: Random, asOf: EpochDay): (index: number) => Course {
  const rare = random.shuffled(rareCourses.filter(({ since }) => since === undefined || parseIsoDate(since) <= asOf));
  const rareAmong = (cases: number) =>
    Math.floor((Math.min(cases, firstCases) * rare.length) / firstCases) +
    Math.floor(Math.max(cases - firstCases, 0) / oneRareIn);
  return (index) => {
    const before = rareAmong(index);
    return rareAmong(index + 1) > before ? rare[before % rare.length]! : ordinary;
  };
}

function requireWhole(name: string, value: number, from: number, to: number): void {
  if (Number.isInteger(value) && value >= from && value <= to) return;
  throw new InvalidSynthesisError(`${name}: give a whole number from ${from} to ${to}.`);
}

function readAsOf(asOf: string): EpochDay {
  const on = typeof asOf === "string" ? tryParseIsoDate(asOf) : undefined;
  if (on === undefined || on < parseIsoDate(earliestAsOf) || on > parseIsoDate(latestAsOf))
    throw new InvalidSynthesisError(`asOf: give a date from ${earliestAsOf} to ${latestAsOf}, as YYYY-MM-DD.`);
  return on;
}
