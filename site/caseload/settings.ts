import { type DayParts, noDay, readDay, today } from "../page/day";
import type { Problem } from "../page/problem";
import type { CountingTask } from "./task";

/** What is asked beside the files, as it stands in the fields. */
export interface Settings {
  day: DayParts;
  since: DayParts;
  target: string;
  /** Whether small numbers are suppressed, and below which count. */
  small: "suppress" | "show";
  threshold: string;
}

/** What the fields start with. */
export const firstSettings = (): Settings => ({
  day: today(),
  since: noDay,
  target: "",
  small: "suppress",
  threshold: "5",
});

/** What the fields say, and what has to be put right. */
export function readSettings({ day, since, target, small, threshold }: Settings): {
  settings: Pick<CountingTask, "since" | "target" | "suppressBelow"> & { asOf: string | undefined };
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const date = (field: string, parts: DayParts) => {
    const read = readDay(parts);
    if ("fault" in read) problems.push({ field, message: read.fault });
    return "fault" in read ? undefined : read.iso;
  };
  const asOf = date("caseload-as-of", day);
  if (asOf === undefined && problems.length === 0)
    problems.push({ field: "caseload-as-of", message: "Enter the day to judge by" });
  const from = date("caseload-since", since);
  if (asOf !== undefined && from !== undefined && from > asOf)
    problems.push({ field: "caseload-since", message: "This day must not be after the day to judge by" });
  const percentage = target.trim().replace(/\s*%$/, "");
  if (percentage !== "" && !(/^\d+(\.\d+)?$/.test(percentage) && Number(percentage) <= 100))
    problems.push({ field: "caseload-target", message: "Enter a percentage from 0 to 100" });
  if (small === "suppress" && !/^([2-9]|[1-9]\d{1,3})$/.test(threshold.trim()))
    problems.push({ field: "caseload-threshold", message: "Enter a whole number from 2" });
  return {
    settings: {
      asOf,
      since: from,
      target: percentage === "" ? undefined : Number(percentage),
      suppressBelow: small === "show" ? 1 : Number(threshold),
    },
    problems,
  };
}
