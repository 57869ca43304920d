import type { EpochDay } from "../../calendar/civil-date";
import type { CaseRecord, NeedsAssessment } from "../../records/case-record";
import { ordinary } from "../courses/ordinary";
import type { History } from "../history";
import { type Invention, readInvention } from "../invention";
import { someone } from "../person";
import { type Random, randomStreams } from "../random";
import { authorityOf } from "./authority";
import { needOf } from "./need";
import { pastAssessment } from "./past-assessment";
import { reviewed } from "./reviews";
import { routeOf } from "./route";
import { timetableOf } from "./timetable";
import { transferOf } from "./transfer";

/** What caseload to synthesise. */
export interface CaseloadSynthesis extends Invention {
  /** Among how many local authorities: 1 by default, at most 999. */
  authorities?: number | undefined;
}

/** Of a hundred cases so many are assessments of the last fifteen months; the others are plans made before. */
const assessmentsPercent = 18;

/**
 * Invents a caseload, one case after another: children and young people with EHC plans, the assessments that led to them, their reviews
 * and transfers, and the assessments of the last fifteen months. Deterministic: the nth case depends on seed, day, the number of
 * authorities and n alone. Nobody in it is real.
 *
 * @throws InvalidSynthesisError (a RangeError) for a count, seed, as-of date or number of authorities that cannot be used.
 */
export function* synthesiseCaseload(options: CaseloadSynthesis): Generator<CaseRecord> {
  const { count, seed, on, authorities } = readInvention(options);
  const streams = randomStreams(seed);
  for (let i = 1; i <= count; i++)
    yield synthesiseOne(`synthetic-${String(i).padStart(6, "0")}`, streams.next().value, on, authorities);
}

function synthesiseOne(id: string, random: Random, asOf: EpochDay, authorities: number): CaseRecord {
  const { setting, facts } = someone(random);
  const authority = authorityOf(random, authorities, facts);
  const record: CaseRecord = { id, ...facts, ...authority.facts, needsAssessments: [] };
  Object.assign(record.person!, needOf(random));
  const begin = (): History => {
    const assessment: NeedsAssessment = {};
    record.needsAssessments!.push(assessment);
    return { random, asOf, setting, assessment, another: begin };
  };
  const history = begin();
  if (random.percent(assessmentsPercent)) ordinary.tell(history);
  else pastAssessment(history, authority.pace);
  Object.assign(history.assessment, routeOf(random, history.assessment));
  const madeOn = history.assessment.finalPlanSentOn;
  if (madeOn !== undefined) {
    record.plan = { firstMadeOn: madeOn };
    reviewed(record, random, asOf, authority.pace);
    transferOf(record, random, asOf);
  }
  timetableOf(record, random, asOf);
  return record;
}
