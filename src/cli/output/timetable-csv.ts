import type { Outcome } from "../../evaluate/finding";
import type { TimetableCase } from "../../timetables/evaluate-timetables";
import type { TimetableReport } from "../../timetables/timetable-report";
import { type Cell, csvRow } from "./csv-row";

/** The columns: what each takes of a timetable. */
const columns: Record<string, (report: TimetableReport, id: string) => Cell> = {
  id: (_, id) => id,
  timetable: ({ subject }) => Number(subject.split("/")[2]) + 1,
  status: ({ status }) => status,
  reason: ({ reason }) => reason,
  startedOn: ({ startedOn }) => startedOn,
  expectedEndOn: ({ expectedEndOn }) => expectedEndOn,
  agreedUntil: ({ agreedUntil }) => agreedUntil,
  endedOn: ({ endedOn }) => endedOn,
  days: ({ days }) => days,
  weeklyHours: ({ weeklyHours }) => weeklyHours,
  fullTimeHours: ({ fullTimeHours }) => fullTimeHours,
  hoursElsewhere: ({ hoursElsewhere }) => hoursElsewhere,
  hoursLostPerWeek: ({ hoursLostPerWeek }) => hoursLostPerWeek,
  hoursLost: ({ hoursLost }) => hoursLost,
  hoursNeed: ({ needs }) => needs?.join(";"),
  reviewOverdue: ({ reviewOverdue }) => reviewOverdue,
  sen: ({ sen }) => sen,
  keyStage: ({ keyStage }) => keyStage,
  lookedAfter: ({ lookedAfter }) => lookedAfter,
  socialWorker: ({ socialWorker }) => socialWorker,
  area: ({ area }) => area,
  school: ({ school }) => school,
  breachedLaw: (report) => count(report, "breached", true),
  breachedOther: (report) => count(report, "breached", false),
  query: (report) => count(report, "query"),
  undetermined: (report) => count(report, "undetermined"),
  open: (report) => count(report, "open"),
  excepted: (report) => count(report, "excepted"),
  met: (report) => count(report, "met"),
};

function count({ findings }: TimetableReport, outcome: Outcome, isLaw?: boolean): number {
  return findings.filter((one) => one.outcome === outcome && (isLaw ?? one.force === "law") === (one.force === "law"))
    .length;
}

/** One timetable a row, with its measures and how many findings have each outcome (RFC 4180). No cell can be taken for a formula. */
export function* timetablesAsCsv(cases: readonly TimetableCase[]): Generator<string> {
  yield `${Object.keys(columns).join(",")}\r\n`;
  for (const { id, timetables } of cases) {
    for (const report of timetables) {
      yield csvRow(Object.values(columns).map((cell) => cell(report, id)));
    }
  }
}
