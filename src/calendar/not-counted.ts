import { type EpochDay, toCivil } from "./civil-date";
import { type Calendars, lastDayAfter } from "./counting";
import { InvalidPeriodError, UncountableUnitError } from "./errors";
import { type Period, periodAmount, periodUnit, type Unit } from "./period";

/**
 * A spell of the year that tribunal time limits leave out: `august` is 1 to 31 August, `christmas-and-new-year` is
 * 25 December to 1 January, both ends inclusive. Tribunal acts only: never the 6, 16 or 20 weeks of an authority.
 * Source: First-tier Tribunal (Health, Education and Social Care Chamber) Rules 2008, r.12(3).
 */
export type NotCounted = "august" | "christmas-and-new-year";

/** Whether an epoch day is in one of the spells left out. Source: as {@link NotCounted}. */
export function isNotCounted(day: EpochDay, which: NotCounted[]): boolean {
  if (which.length === 0) return false;
  const { month, day: dayOfMonth } = toCivil(day);
  return which.some((spell) =>
    spell === "august" ? month === 8 : (month === 12 && dayOfMonth >= 25) || (month === 1 && dayOfMonth === 1),
  );
}

const skippable: ReadonlySet<Unit> = new Set(["days", "weeks", "months", "workingDays"]);

/**
 * The last day "within" a period "of" or "after" `day`, as lastDayAfter, where days left out are passed over. Days,
 * weeks (7 counted days each), months (as many counted days as they have) and working days; epoch days in and out.
 * Throws {@link UncountableUnitError} for any other unit, InvalidPeriodError (also for 0 working days), or
 * OutsideCalendarError.
 * Source: as {@link NotCounted}.
 */
export function lastDayAfterSkipping(
  day: EpochDay,
  period: Period,
  calendars: Calendars,
  which: NotCounted[],
): EpochDay {
  const unit = periodUnit(period);
  if (!skippable.has(unit)) throw new UncountableUnitError(unit);
  const amount = periodAmount(period);
  if (unit === "workingDays" && amount === 0) throw new InvalidPeriodError();
  let left = unit === "workingDays" ? amount : lastDayAfter(day, period, calendars) - day;
  let last = day;
  while (left > 0) {
    last++;
    if (isNotCounted(last, which)) continue;
    if (unit !== "workingDays" || calendars.working.isWorkingDay(last)) left--;
  }
  return last;
}

/**
 * Where `day` is in a spell left out, the first working day after the spell's last day (31 August or 1 January); else
 * `day` itself, working day or not. Epoch days. Throws OutsideCalendarError.
 * Source: as {@link NotCounted}.
 */
export function firstWorkingDayPast(day: EpochDay, which: NotCounted[], calendars: Calendars): EpochDay {
  if (!isNotCounted(day, which)) return day;
  let past = day;
  while (isNotCounted(past, which)) past++;
  return calendars.working.nthWorkingDayOnOrAfter(past, 1);
}
