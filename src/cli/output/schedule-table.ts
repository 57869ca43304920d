import type { Schedule, ScheduleItem } from "../../evaluate/schedule";
import { partInWords } from "../../formats/case-part";
import { itemsOf } from "../../formats/schedule-items";
import { displayId } from "./finding-table";
import { counted, longDay } from "./finding-words";
import type { Paint } from "./paint";
import { renderTable } from "./table";

/** Schedules for people: one table over all cases. */
export function* renderSchedules(
  schedules: readonly Schedule[],
  asOf: string,
  { width, paint }: { width: number; paint: Paint },
): Generator<string> {
  yield `${paint.heading(`${counted(schedules.length, "case")}, what is to be done as at ${longDay(asOf)}`)}\n\n`;
  const rows = itemsOf(schedules).map(({ id, item }) => [
    displayId(id),
    describeItem(item),
    longDay(item.on),
    daysInWords(item.daysLeft),
  ]);
  const undetermined = schedules.reduce((sum, one) => sum + one.undetermined, 0);
  if (rows.length === 0) {
    yield "There is nothing to be done in that time.\n";
    yield undeterminedInWords(undetermined);
    return;
  }
  const isNarrow = width < 100;
  const columns = [
    { heading: "Case", widest: isNarrow ? 16 : 24 },
    { heading: "To do", takesRest: true },
    { heading: "By", widest: width < 120 ? 16 : 27 },
    { heading: "Days", widest: isNarrow ? 10 : 16 },
  ];
  yield renderTable(columns, rows, width);
  yield undeterminedInWords(undetermined);
}

function undeterminedInWords(undetermined: number): string {
  if (undetermined === 0) return "";
  const are = undetermined === 1 ? "duty is" : "duties are";
  return `\n${undetermined} ${are} undetermined and not shown: facts are missing.\n\`send-compliance evaluate\` names them.\n`;
}

function describeItem({ kind, title, because, provision, subject, duty }: ScheduleItem): string {
  const part = partInWords(subject);
  return [
    kind === "step" ? `Step: ${title}` : title,
    ...(because === undefined ? [] : [because]),
    provision + (part === undefined ? "" : ` (${part})`),
    `Owed by: ${duty.replaceAll("-", " ")}`,
  ].join("\n");
}

function daysInWords(daysLeft: number): string {
  return daysLeft < 0 ? `${counted(-daysLeft, "day")} overdue` : `${counted(daysLeft, "day")} left`;
}
