import type { EpochDay } from "../calendar/civil-date";
import type { Calendars } from "../calendar/counting";
import { MissingSchoolCalendarError } from "../calendar/errors";
import { type Period, periodUnit, type Unit } from "../calendar/period";

/** Counts a period from a day, as the functions of the calendar do. Epoch days. */
type Count = (day: EpochDay, period: Period, calendars: Calendars) => EpochDay;

/** Units of which a number is as long from whatever day it is counted. */
const evenUnits: readonly Unit[] = ["hours", "days", "weeks"];

const schoolUnits: readonly Unit[] = ["schoolDays", "schoolWeeks", "halfTerms"];

/** A way of counting made ready for one period: of days and weeks, that is an addition. */
export function counterOf(count: Count, period: Period, calendars: Calendars): (day: EpochDay) => EpochDay {
  if (!calendars.school && schoolUnits.includes(periodUnit(period))) {
    // Many cases come here: an error is slow to make, and it is only caught.
    const missing = new MissingSchoolCalendarError();
    return () => {
      throw missing;
    };
  }
  if (!evenUnits.includes(periodUnit(period))) return (day) => count(day, period, calendars);
  const length = count(0, period, calendars);
  return (day) => day + length;
}
