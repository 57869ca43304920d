import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import makeCalendar, { ICalAlarmType, ICalEventTransparency } from "ical-generator";
import type { Schedule } from "../evaluate/schedule";
import { partInWords } from "./case-part";
import { printable } from "./input-error";
import { type CaseItem, itemsOf } from "./schedule-items";

const alarmSeconds = 7 * 24 * 60 * 60;
/** The longest reference that a record may have. */
const longestId = 200;

/** Schedules as an iCalendar file (RFC 5545): an all-day event an item, with an alarm 7 days before. */
export function schedulesAsCalendar(asOf: string, schedules: readonly Schedule[]): string {
  const calendar = makeCalendar({ prodId: { company: "send-compliance", product: "schedule", language: "EN" } });
  const makeUid = uidMaker();
  for (const one of itemsOf(schedules)) {
    const summary = summaryOf(one);
    calendar.createEvent({
      id: makeUid(one),
      // The as-of date and not the clock, so that the same cases always give the same file.
      stamp: asOf,
      start: one.item.on,
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary,
      description: descriptionOf(one),
      alarms: [{ type: ICalAlarmType.display, trigger: alarmSeconds, description: summary }],
    });
  }
  return `${calendar.toString()}\r\n`;
}

function summaryOf({ id, item: { kind, title } }: CaseItem): string {
  return `${kind === "step" ? "Step: " : ""}${title} (case ${printable(id, longestId)})`;
}

function descriptionOf({ item: { provision, subject, because } }: CaseItem): string {
  const part = partInWords(subject);
  const where = provision + (part === undefined ? "" : ` (${part})`);
  return because === undefined ? where : `${where}\n${because}`;
}

/**
 * Makes UIDs that stay the same from one export to the next, so that an event is updated and not doubled, and that do not show the
 * case's reference.
 */
function uidMaker(): (one: CaseItem) => string {
  const seen = new Map<string, number>();
  return ({ id, item: { rule, step, subject } }) => {
    const key = JSON.stringify([id, rule, step ?? null, subject]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    // Cases of a file may share an id, and events may not share a UID.
    const hash = sha256(utf8ToBytes(before === 0 ? key : `${key} ${before}`));
    return `${bytesToHex(hash).slice(0, 32)}@send-compliance`;
  };
}
