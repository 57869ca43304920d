import { type EpochDay, type IsoDate, parseIsoDate } from "./civil-date";
import { CalendarDataError, ReversedRangeError } from "./errors";

/** One bank holiday. `substitute`: it stands for one that fell on a weekend. `forecast`: its year is not published yet. */
export interface BankHoliday {
  /** An ISO date. */
  date: IsoDate;
  /** Its name, such as `Spring bank holiday`. */
  title: string;
  /** Whether it stands in for a holiday that falls on a weekend. */
  substitute?: boolean | undefined;
  /** Whether its year is worked out, and not among those published. */
  forecast?: boolean | undefined;
}

/**
 * Bank holidays from `from` to `to`, Christmas Day and Good Friday among them; a holiday on a weekend may be left out.
 * `publishedFrom` to `publishedTo` are the years the government has published. All dates `YYYY-MM-DD`, ends inclusive.
 */
export interface BankHolidayTable {
  /** Where the days come from. */
  source: string;
  /** Under what licence. */
  licence: string;
  /** The first day that the table covers, an ISO date. */
  from: IsoDate;
  /** The first day of the years that are published. */
  publishedFrom: IsoDate;
  /** The last day of the years that are published: what is later is a forecast. */
  publishedTo: IsoDate;
  /** The last day that the table covers: a count that would leave it throws. */
  to: IsoDate;
  /** In order of date. */
  bankHolidays: BankHoliday[];
}

/** A bank holiday table once read: its ranges as epoch days and the title of each holiday by its day. */
export interface ReadTable {
  from: EpochDay;
  to: EpochDay;
  publishedFrom: EpochDay;
  publishedTo: EpochDay;
  titles: ReadonlyMap<EpochDay, string>;
}

/**
 * Reads and checks a table. Throws InvalidDateError for a date that does not exist, {@link ReversedRangeError} for a
 * range that ends before it starts, {@link CalendarDataError} for a holiday that is there twice or is not in the range.
 */
export function readBankHolidayTable(table: BankHolidayTable): ReadTable {
  const from = parseIsoDate(table.from);
  const to = parseIsoDate(table.to);
  const publishedFrom = parseIsoDate(table.publishedFrom);
  const publishedTo = parseIsoDate(table.publishedTo);
  if (to < from) throw new ReversedRangeError("The bank holiday table");
  if (publishedTo < publishedFrom) throw new ReversedRangeError("The published part of the bank holiday table");
  const titles = new Map<EpochDay, string>();
  for (const { date, title } of table.bankHolidays) {
    const day = parseIsoDate(date);
    if (titles.has(day)) throw new CalendarDataError(`Bank holiday ${date} is in the table twice: leave one out.`);
    if (day < from || day > to) throw new CalendarDataError(`Bank holiday ${date} is outside the range of its table.`);
    titles.set(day, title);
  }
  return { from, to, publishedFrom, publishedTo, titles };
}

/**
 * A new table with one-off holidays added, in date order; the one given is left as it is. Where the table already has a
 * holiday on a date, the caller's stands. The result is checked when a calendar is made of it.
 */
export function withBankHolidays(table: BankHolidayTable, extra: BankHoliday[]): BankHolidayTable {
  const dates = new Set(extra.map((holiday) => holiday.date));
  const kept = table.bankHolidays.filter((holiday) => !dates.has(holiday.date));
  const all = [...kept, ...extra].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { ...table, bankHolidays: all };
}
