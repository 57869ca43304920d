import type { SecondLook } from "../../timetables/second-look";
import { displayId, type TableContext } from "./finding-table";
import { forceMark } from "./finding-words";
import { renderTable } from "./table";
import { categoryInWords, hoursInWords } from "./timetable-words";

const mostRows = 20;
const mostReasons = 4;

/** The timetables to look at again, the greatest concern first: the first 20 with their first reasons, or all with all. */
export function* renderSecondLook(
  looks: readonly SecondLook[],
  { width, paint }: Pick<TableContext, "width" | "paint">,
  all: boolean,
): Generator<string> {
  yield `\n${paint.heading("To look at again")}\n\n`;
  if (looks.length === 0) {
    yield "Nothing is breached, and there is nothing to ask about.\n";
    return;
  }
  const shown = all ? looks : looks.slice(0, mostRows);
  const columns = [
    { heading: "Case", widest: width < 100 ? 16 : 24 },
    { heading: "Why", takesRest: true },
    { heading: "Law\nbroken", align: "right" as const },
    { heading: "Other\nbreaches", align: "right" as const },
    { heading: "To\nask", align: "right" as const },
    { heading: "Lost\na week", align: "right" as const },
    { heading: "Days", align: "right" as const },
  ];
  const rows = shown.map((look) => [
    `${displayId(look.id)}\n${partOf(look)}`,
    reasonsOf(look, all ? look.because.length : mostReasons),
    String(look.breachesOfLaw),
    String(look.otherBreaches),
    String(look.queries),
    look.hoursLostPerWeek === undefined ? "" : hoursInWords(look.hoursLostPerWeek),
    look.days === undefined ? "" : String(look.days),
  ]);
  yield renderTable(columns, rows, width);
  const rest = looks.length - shown.length;
  if (rest > 0) yield `\n${rest} more ${rest === 1 ? "needs" : "need"} a second look: add --all to see every one.\n`;
}

/** Which timetable of its case it is, where it is not the first, and where it stands. */
function partOf({ subject, status }: SecondLook): string {
  const place = Number(subject.split("/")[2]);
  return `${place === 0 ? "" : `timetable ${place + 1}, `}${categoryInWords(status)}`;
}

function reasonsOf({ because }: SecondLook, most: number): string {
  const titles = because.slice(0, most).map(({ title, force }) => title + forceMark(force));
  const rest = because.length - titles.length;
  return [...titles, ...(rest > 0 ? [`and ${rest} more`] : [])].join("\n");
}
