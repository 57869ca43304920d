import { InvalidDateError } from "./errors";

/** A civil date written `YYYY-MM-DD`, years 0001 to 9999, proleptic Gregorian (ISO 8601-1:2019). */
export type IsoDate = string;

/** A civil date as a whole number of days since 1970-01-01, which is 0. No time of day and no time zone. */
export type EpochDay = number;

const FIRST_DAY: EpochDay = -719_162; // 0001-01-01
const LAST_DAY: EpochDay = 2_932_896; // 9999-12-31
const MEMO_FROM: EpochDay = 7_305; // 1990-01-01
const MEMO_DAYS = 25_933; // to 2060-12-31
const DASH = 45;
const ZERO = 48;
const NO_DIGIT = 1_000_000;

const memo: (IsoDate | undefined)[] = new Array(MEMO_DAYS);

/** Days in a month (1-12) of a year of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

// Counting years from March puts the leap day last, so month lengths need no table (H. Hinnant, days_from_civil). No number here is below
// nought: `| 0` is then the whole part, and keeps the sum in integers.
function daysFromCivil(year: number, month: number, day: number): EpochDay {
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + day - 1;
  return y * 365 + (y >> 2) - ((y / 100) | 0) + ((y / 400) | 0) + dayOfYear - 719_468;
}

function isRealDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

// What is no digit becomes a number that no sum with others brings back into a year, month or day: one bad character refuses the whole
// text without a branch per digit.
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - ZERO;
  return value >= 0 && value <= 9 ? value : NO_DIGIT;
}

/**
 * Reads `YYYY-MM-DD` (years 0001 to 9999) as an epoch day; `undefined` when the text is not a day that exists.
 * Source: ISO 8601-1:2019, the extended calendar date.
 */
export function tryParseIsoDate(text: string): EpochDay | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return undefined;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  return isRealDay(year, month, day) ? daysFromCivil(year, month, day) : undefined;
}

/** Reads `YYYY-MM-DD` as an epoch day. Throws {@link InvalidDateError} when the text is not a day that exists. */
export function parseIsoDate(text: string): EpochDay {
  const day = tryParseIsoDate(text);
  if (day === undefined) throw new InvalidDateError();
  return day;
}

/** Whether a value is a text that names a day that exists, written `YYYY-MM-DD`. Never throws. */
export function isIsoDate(text: unknown): text is IsoDate {
  return typeof text === "string" && tryParseIsoDate(text) !== undefined;
}

/**
 * The year, month (1-12) and day of the month (1-31) of an epoch day.
 * Throws {@link InvalidDateError} when it is not a whole number within the years 0001 to 9999.
 */
export function toCivil(day: EpochDay): { year: number; month: number; day: number } {
  if (!(day >= FIRST_DAY && day <= LAST_DAY) || !Number.isInteger(day)) throw new InvalidDateError();
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/**
 * The epoch day of a year (1-9999), month (1-12) and day of the month.
 * Throws {@link InvalidDateError} when there is no such day.
 */
export function fromCivil(year: number, month: number, day: number): EpochDay {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || !isRealDay(year, month, day)) throw new InvalidDateError();
  return daysFromCivil(year, month, day);
}

function write(day: EpochDay): IsoDate {
  const { year, month, day: dayOfMonth } = toCivil(day);
  const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(dayOfMonth)}`;
}

/**
 * Writes an epoch day as `YYYY-MM-DD`. Days of 1990 to 2060 are written once and remembered.
 * Throws {@link InvalidDateError} when it is not a whole number within the years 0001 to 9999.
 */
export function toIsoDate(day: EpochDay): IsoDate {
  const slot = day - MEMO_FROM;
  if (!(slot >= 0 && slot < MEMO_DAYS)) return write(day);
  const known = memo[slot];
  if (known !== undefined) return known;
  const text = write(day);
  memo[slot] = text;
  return text;
}

/** The day of the week of an epoch day: Monday = 1 to Sunday = 7 (ISO 8601). */
export function dayOfWeek(day: EpochDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1; // 1970-01-01 was a Thursday
}
