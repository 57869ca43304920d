import type { Breakdown } from "../../timetables/area-summary";
import type { TimetableReport } from "../../timetables/timetable-report";
import { displayId } from "./finding-table";
import { counted, shortDay } from "./finding-words";

/** What the groups of each breakdown are. */
export const breakdownWords: Record<Breakdown, string> = {
  school: "School",
  area: "District",
  keyStage: "Key stage",
  reason: "Reason",
  status: "Status",
  sen: "SEN",
};

const ownWords: Readonly<Record<string, string>> = {
  "ehc-plan": "EHC plan",
  "ehc-needs-assessment": "EHC needs assessment",
  "sen-support": "SEN support",
  none: "none",
  "sen-adjustment": "SEN adjustment",
};

/** A word of a list as people write it. */
export function categoryInWords(word: string): string {
  return ownWords[word] ?? word.replaceAll("-", " ");
}

/** The name of a group in a breakdown. */
export function groupInWords(breakdown: Breakdown, group: string | undefined): string {
  if (group === undefined) return "not recorded";
  return breakdown === "school" || breakdown === "area" ? displayId(group) : categoryInWords(group);
}

/** A number of hours, to one place. */
export function hoursInWords(hours: number): string {
  return String(Math.round(hours * 10) / 10);
}

/** The facts of a timetable, a line each: when, why, who and where in categories alone, and the hours. */
export function factsInWords(report: TimetableReport): string[] {
  const { reason, reviewOverdue } = report;
  return [
    `${datesInWords(report)}.${reviewOverdue ? " A review is overdue." : ""}`,
    `Reason: ${reason === undefined ? "not recorded" : categoryInWords(reason)}.${pupilInWords(report)}`,
    hoursLine(report),
  ];
}

function datesInWords({ status, startedOn, agreedUntil, expectedEndOn, endedOn, days }: TimetableReport): string {
  const extended = expectedEndOn === agreedUntil ? "" : ", as extended";
  const set =
    agreedUntil === undefined ? "no day set for its end" : `set to end on ${shortDay(agreedUntil)}${extended}`;
  const so = days === undefined ? "" : `, ${counted(days, "day")}`;
  switch (status) {
    case "undated":
      return `No first day is recorded; ${set}`;
    case "planned":
      return `Planned from ${shortDay(startedOn!)}; ${set}`;
    case "ended":
      return `Ended on ${shortDay(endedOn!)}${startedOn === undefined ? "" : `, started on ${shortDay(startedOn)}`}${so}`;
    case "past-its-end":
      return `Runs since ${shortDay(startedOn!)}${so}: past its end, ${set}`;
    case "running":
      return `Runs since ${shortDay(startedOn!)}${so}; ${set}`;
  }
}

function pupilInWords({ school, area, keyStage, sen, lookedAfter, socialWorker }: TimetableReport): string {
  const facts = [
    ...(school === undefined ? [] : [`school ${displayId(school)}`]),
    ...(area === undefined ? [] : [displayId(area)]),
    ...(keyStage === undefined ? [] : [keyStage]),
    ...(sen === undefined || sen === "none" ? [] : [categoryInWords(sen)]),
    ...(lookedAfter ? ["looked after"] : []),
    ...(socialWorker ? ["has a social worker"] : []),
  ];
  return facts.length === 0 ? "" : ` Pupil: ${facts.join(", ")}.`;
}

function hoursLine(report: TimetableReport): string {
  const { weeklyHours, fullTimeHours, hoursElsewhere, hoursLostPerWeek, hoursLost, needs } = report;
  const parts: string[] = [];
  if (weeklyHours !== undefined) {
    const full = fullTimeHours === undefined ? "" : ` of ${hoursInWords(fullTimeHours)}`;
    const elsewhere = hoursElsewhere === undefined ? "" : `, and ${hoursInWords(hoursElsewhere)} elsewhere`;
    parts.push(`${hoursInWords(weeklyHours)}${full} hours a week${elsewhere}`);
  }
  if (hoursLostPerWeek !== undefined) parts.push(`${hoursInWords(hoursLostPerWeek)} lost a week`);
  if (hoursLost !== undefined) parts.push(`${hoursInWords(hoursLost)} lost to date`);
  const known = parts.length === 0 ? "" : `${parts.join("; ")}.`;
  const missing = needs === undefined ? "" : `${parts.length === 0 ? "" : " "}Needs: ${needs.join(", ")}.`;
  return `Hours: ${known}${missing}`;
}
