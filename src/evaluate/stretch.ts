import { type EpochDay, fromCivil, toCivil } from "../calendar/civil-date";
import { easterSunday } from "../calendar/easter";
import { monthDayInYearOf } from "../calendar/month-day";
import type { SchoolCalendar } from "../calendar/school-days";
import type { DayRange } from "../calendar/school-terms";
import { schoolYearOf, termOf, termsOfSchoolYear } from "../calendar/school-years";
import type { Stretch } from "../rules/amount";

/** The stretch that holds a day; `undefined` where the school's terms do not tell. */
export function stretchOf(stretch: Stretch, day: EpochDay, { terms }: SchoolCalendar): DayRange | undefined {
  if (stretch === "schoolYear") return schoolYearOf(day, terms);
  if (stretch === "term") return termOf(day, terms);
  const inYear = termsOfSchoolYear(day, terms).length;
  if (inYear === 0) return undefined;
  return inYear <= stretch.whereTermsExceed ? termOf(day, terms) : betweenDates(stretch.termOrBetween, day);
}

/** From the day after one of these dates to the next of them. */
function betweenDates(dates: readonly string[], day: EpochDay): DayRange {
  const { year } = toCivil(day);
  const ends = [year - 1, year, year + 1].flatMap((one) => dates.map((date) => endIn(one, date))).sort((a, b) => a - b);
  const at = ends.findIndex((end) => end >= day);
  return { from: ends[at - 1]! + 1, to: ends[at]! };
}

function endIn(year: number, date: string): EpochDay {
  return date === "easter-monday" ? easterSunday(year) + 1 : monthDayInYearOf(date, fromCivil(year, 1, 1));
}
