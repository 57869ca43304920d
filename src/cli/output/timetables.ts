import type { AreaSummary } from "../../timetables/area-summary";
import type { TimetableCase } from "../../timetables/evaluate-timetables";
import type { Policy } from "../../timetables/policy";
import type { SecondLook } from "../../timetables/second-look";
import type { TableContext } from "./finding-table";
import { longDay } from "./finding-words";
import { wrapped } from "./table";
import { renderTimetableCases } from "./timetable-cases";
import { renderSecondLook } from "./timetable-second-look";
import { renderTimetableSummary } from "./timetable-summary";

const fewCases = 3;

/** What there is to show of the timetables of some cases. */
export interface TimetableResults {
  asOf: string;
  policy: Policy | undefined;
  cases: readonly TimetableCase[];
  summary: AreaSummary;
  looks: readonly SecondLook[];
}

/** Timetables for people: each of up to three cases; of more, or where it was asked for, the area's summary and what to look at again. */
export function* renderTimetables(
  { asOf, policy, cases, summary, looks }: TimetableResults,
  context: TableContext,
  { all = false, onlySummary = false }: { all?: boolean | undefined; onlySummary?: boolean | undefined },
): Generator<string> {
  const { width, paint } = context;
  // How many cases there are would give away small numbers of timetables.
  yield `${paint.heading(`Part-time timetables as at ${longDay(asOf)}`)}\n`;
  if (policy !== undefined) yield `${wrapped(policyInWords(policy), width)}\n`;
  if (cases.length <= fewCases && !onlySummary) {
    yield* renderTimetableCases(cases, context);
    return;
  }
  yield* renderTimetableSummary(summary, context, all);
  if (onlySummary) return;
  yield* renderSecondLook(looks, context, all);
  yield otherFindingsInWords(cases);
}

function policyInWords({ council, gaps = [] }: Policy): string {
  const unsaid = gaps.length === 0 ? "" : ` Its text leaves open: ${gaps.join(" ")}`;
  return `Judged by the policy of ${council} too, which binds only where it was adopted.${unsaid}`;
}

/** The findings on the rest of the cases, which stand in no table above. */
function otherFindingsInWords(cases: readonly TimetableCase[]): string {
  const others = cases.flatMap(({ otherFindings }) => otherFindings);
  const breached = others.filter(({ outcome }) => outcome === "breached").length;
  const asked = others.filter(({ outcome }) => outcome === "query").length;
  if (breached + asked === 0) return "";
  return `\nOn registers, absences and exclusions: ${breached} breached, ${asked} to ask about.\n\`send-compliance evaluate\` shows them.\n`;
}
