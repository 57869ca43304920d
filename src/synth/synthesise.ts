import { type EpochDay, parseIsoDate } from "../calendar/civil-date";
import type { CaseRecord, NeedsAssessment } from "../records/case-record";
import { ordinary, rareCourses } from "./courses";
import type { Course, History } from "./history";
import { type Invention, readInvention } from "./invention";
import { someone } from "./person";
import { type Random, randomStreams } from "./random";

/** What to synthesise. */
export type SynthesisOptions = Invention;

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
export function synthesiseCases(options: SynthesisOptions): CaseRecord[] {
  const { count, seed, on } = readInvention(options);
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
