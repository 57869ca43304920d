/** A text that is not a date which exists, written `YYYY-MM-DD`. The text itself is never in the message. */
export class InvalidDateError extends Error {
  override readonly name = "InvalidDateError";
  constructor() {
    super("Not a date: write a day that exists as YYYY-MM-DD, for example 2026-01-05.");
  }
}

/** A range whose end is before its start. */
export class ReversedRangeError extends Error {
  override readonly name = "ReversedRangeError";
  constructor(what: string) {
    super(`${what} ends before it starts: swap or correct its dates.`);
  }
}

/** A sum that leaves the years for which a calendar has data. */
export class OutsideCalendarError extends Error {
  override readonly name = "OutsideCalendarError";
  constructor(
    /** Which calendar was left. */
    readonly calendar: "bank holiday table" | "school calendar",
    from: string,
    to: string,
  ) {
    super(`The ${calendar} covers ${from} to ${to} only: give a calendar that covers the dates asked for.`);
  }
}

/** Calendar data that contradicts itself, for example the same bank holiday twice or two terms that overlap. */
export class CalendarDataError extends Error {
  override readonly name = "CalendarDataError";
}

/** A period that is not exactly one known unit with a whole number that can be counted. */
export class InvalidPeriodError extends Error {
  override readonly name = "InvalidPeriodError";
  constructor() {
    super(
      "Not a period that can be counted: give one unit and a whole number, for example { weeks: 6 }; hours in 24s.",
    );
  }
}

/** School days asked for where no school's term dates were given. */
export class MissingSchoolCalendarError extends Error {
  override readonly name = "MissingSchoolCalendarError";
  constructor() {
    super("School days cannot be counted without a school's term dates: give a school calendar.");
  }
}

/** A unit that cannot be counted while leaving days out. */
export class UncountableUnitError extends RangeError {
  override readonly name = "UncountableUnitError";
  constructor(unit: string) {
    super(`A period in ${unit} cannot be counted with days left out: use days, weeks, months or workingDays.`);
  }
}
