import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import type { CaseRecord } from "../../src/records/case-record";
import { synthesiseCases } from "../../src/synth";

/**
 * Invented cases of an authority with areas and teams: needs assessments as `synthesiseCases` has them, and by simple turns reviews,
 * transfers and part-time timetables. The same seed gives the same cases.
 */
export function inventCaseload(count: number, seed: number, asOf: string): CaseRecord[] {
  const today = parseIsoDate(asOf);
  const day = (ago: number) => toIsoDate(today - ago);
  return synthesiseCases({ count, seed, asOf }).map((record, i): CaseRecord => {
    const turn = (i * 7919 + seed * 104_729) % 1_009;
    const pick = <One>(some: readonly One[]): One => some[turn % some.length]!;
    const area = pick(["North", "East", "South", "West", "North", undefined, "Far"] as const);
    const requestedBy = pick(["parent-or-young-person", "school-or-other-setting", undefined] as const);
    const primaryNeed = pick(["autism", "other", "autism", "hearing-impairment", undefined] as const);
    const meetingOn = day(turn % 300);
    return {
      ...record,
      localAuthority: "Invented",
      ...(area === undefined ? {} : { area }),
      ...(turn % 11 === 0 ? {} : { team: `team ${turn % 3}` }),
      person: { ...record.person, ...(primaryNeed === undefined ? {} : { primaryNeed }) },
      needsAssessments: record.needsAssessments!.map((one) =>
        requestedBy === undefined || one.requestReceivedOn === undefined ? one : { ...one, requestedBy },
      ),
      ...(turn % 4 === 0
        ? {
            plan: { firstMadeOn: day(400 + turn) },
            reviews: [
              { first: false, previousReviewDecidedOn: day(330 + (turn % 300)), meetingOn },
              {
                meetingOn,
                decision: "amend" as const,
                decisionNotifiedOn: toIsoDate(parseIsoDate(meetingOn) + (turn % 45)),
                ...(turn % 3 === 0 ? { finalPlanSentOn: toIsoDate(parseIsoDate(meetingOn) + 60 + (turn % 50)) } : {}),
              },
            ],
          }
        : {}),
      ...(turn % 5 === 0
        ? {
            phaseTransfers: [
              { kind: "primary-to-secondary", transferOn: turn % 2 === 0 ? "2027-09-01" : "2026-09-01" },
            ],
          }
        : {}),
      ...(turn % 9 === 0 ? { timetables: [{ startedOn: day(turn % 90), expectedEndOn: day((turn % 90) - 40) }] } : {}),
    };
  });
}
