import { parseIsoDate } from "../../calendar/civil-date";
import { formatDate, formatShortDate } from "../../calendar/format";
import type { Finding } from "../../evaluate/finding";
import type { Force, Interpretation } from "../../rules/rule";

/** `2026-05-25` as `25 May 2026`. */
export function shortDay(iso: string): string {
  return formatShortDate(parseIsoDate(iso));
}

/** `2026-05-25` as `Monday 25 May 2026`. */
export function longDay(iso: string): string {
  return formatDate(parseIsoDate(iso));
}

/** `1 day`, `3 days`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** How a finding stands to its last day. */
export function timingInWords({ outcome, doneOn, daysLate, daysShort, daysLeft }: Finding): string {
  if (daysLate !== undefined) {
    const over = outcome === "excepted" ? "over" : "late";
    return doneOn === undefined
      ? `${counted(daysLate, "day")} ${over}, not done`
      : `done ${counted(daysLate, "day")} ${over}`;
  }
  if (daysShort !== undefined) return `${counted(daysShort, "day")} short`;
  if (daysLeft !== undefined) return `${counted(daysLeft, "day")} left`;
  return doneOn === undefined ? "" : `done ${shortDay(doneOn)}`;
}

/** The mark of a rule that is not law as such. */
export function forceMark(force: Force): string {
  return force === "law" ? "" : ` (${force.replaceAll("-", " ")})`;
}

/** What became of a claimed exception, the last days that are left open, which disputed readings matter and which facts are missing, a line each. */
export function remarksOn(finding: Finding, interpretations: readonly Interpretation[]): string[] {
  const remarks: string[] = [];
  const { exception, lastDays, needs, notices = [] } = finding;
  if (exception) {
    const fate = exception.accepted === undefined ? "facts missing" : exception.accepted ? "made out" : "refused";
    remarks.push(`Exception claimed (${exception.ground.replaceAll("-", " ")}): ${fate}. ${exception.because}`);
  }
  if (lastDays) {
    const days = Object.entries(lastDays).map(
      ([reading, day]) => `${shortDay(day)} in ${reading.replaceAll("-", " ")}`,
    );
    remarks.push(`Last day: ${days.join(", ")}`);
  }
  if (needs) remarks.push(`Needs: ${needs.join(", ")}`);
  for (const id of notices) {
    const question = interpretations.find((one) => one.id === id)?.question;
    remarks.push(
      question === undefined
        ? "The bank holidays of that year are not published yet."
        : `Disputed, and another reading would change this: ${question}`,
    );
  }
  return remarks;
}
