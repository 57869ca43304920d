import table from "../../rules/calendar/england.json";
import { type BankHolidayTable, createWorkingCalendar, type WorkingCalendar } from "./working-days";

/**
 * Bank holidays in England 2010 to 2040; the years 2011 to 2028 are as gov.uk published them, the others are forecast.
 * Source: Banking and Financial Dealings Act 1971 s.1 and Schedule 1, and the proclamations under it, by way of
 * date-holidays.
 */
export const englandBankHolidays: BankHolidayTable = table;

let calendar: WorkingCalendar | undefined;

/** Working days in England, from {@link englandBankHolidays}: built at first use and shared after that. */
export function englandWorkingCalendar(): WorkingCalendar {
  calendar ??= createWorkingCalendar(englandBankHolidays);
  return calendar;
}
