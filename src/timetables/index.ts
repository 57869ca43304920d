/**
 * Part-time timetables: what the law, guidance and a council's policy say of them, what they cost in hours, and an area's summary.
 *
 * @packageDocumentation
 */
export { InvalidPolicyError, type RuleFault } from "../rules/errors";
export type { Shown } from "../suppression/shown";
export {
  type AreaSummary,
  type Breakdown,
  breakdowns,
  type GroupFigures,
  type SummaryOptions,
  summariseTimetables,
} from "./area-summary";
export { policies } from "./built-in-policies";
export { describePolicy } from "./describe-policy";
export {
  createTimetableEvaluator,
  evaluateTimetables,
  type TimetableCase,
  type TimetableEvaluator,
  type TimetableOptions,
} from "./evaluate-timetables";
export type { Figures, HoursFigure } from "./group-figures";
export type { TimetableHours } from "./hours-lost";
export { type KeyStage, keyStages } from "./key-stage";
export type { Gate, Notice, NoticeEvent, Policy, PolicyPeriod } from "./policy";
export { readPolicy } from "./read-policy";
export { type Concern, type SecondLook, secondLook } from "./second-look";
export { type TimetableStatus, timetableStatuses } from "./status";
export type { TimetableReport } from "./timetable-report";
export { withPolicy } from "./with-policy";
