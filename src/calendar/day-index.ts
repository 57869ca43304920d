import type { EpochDay } from "./civil-date";
import { InvalidPeriodError } from "./errors";

/** Numbered days of one kind (working days, school days) in a range of days, each question answered in constant time. */
export interface DayIndex {
  has(day: EpochDay): boolean;
  nthAfter(day: EpochDay, n: number): EpochDay;
  nthOnOrAfter(day: EpochDay, n: number): EpochDay;
  nthBefore(day: EpochDay, n: number): EpochDay;
  between(afterDay: EpochDay, upToDay: EpochDay): number;
}

/**
 * Numbers the days from `from` to `to` (both inclusive) for which `belongs` is true. `nth...` take a whole number from 1
 * (else InvalidPeriodError); a day that is not known, or an answer that is not, throws what `outside` makes.
 */
export function createDayIndex(
  from: EpochDay,
  to: EpochDay,
  belongs: (day: EpochDay) => boolean,
  outside: () => Error,
): DayIndex {
  // Slot 0 is the eve of the range, so that a count "up to the day before" needs no special case.
  const eve = from - 1;
  const counts = new Int32Array(to - eve + 1);
  const days: EpochDay[] = [];
  for (let day = from; day <= to; day++) {
    if (belongs(day)) days.push(day);
    counts[day - eve] = days.length;
  }
  const countUpTo = (day: EpochDay): number => {
    const count = counts[day - eve];
    if (count === undefined) throw outside();
    return count;
  };
  const numbered = (number: number): EpochDay => {
    const day = days[number - 1];
    if (day === undefined) throw outside();
    return day;
  };
  const ordinal = (n: number): number => {
    if (!Number.isSafeInteger(n) || n < 1) throw new InvalidPeriodError();
    return n;
  };
  return {
    has: (day) => countUpTo(day) !== countUpTo(day - 1),
    nthAfter: (day, n) => numbered(countUpTo(day) + ordinal(n)),
    nthOnOrAfter: (day, n) => numbered(countUpTo(day - 1) + ordinal(n)),
    nthBefore: (day, n) => numbered(countUpTo(day - 1) + 1 - ordinal(n)),
    between: (afterDay, upToDay) => countUpTo(upToDay) - countUpTo(afterDay),
  };
}
