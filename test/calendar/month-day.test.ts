import { describe, expect, it } from "vitest";
import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import { InvalidDateError } from "../../src/calendar/errors";
import { firstMonthDayOnOrAfter, monthDayInYearOf } from "../../src/calendar/month-day";

const inYearOf = (monthDay: string, date: string): string => toIsoDate(monthDayInYearOf(monthDay, parseIsoDate(date)));
const first = (monthDay: string, date: string): string =>
  toIsoDate(firstMonthDayOnOrAfter(monthDay, parseIsoDate(date)));

describe("monthDayInYearOf", () => {
  it("takes the year of the day, whichever comes first", () => {
    expect(inYearOf("02-15", "2027-09-01")).toBe("2027-02-15");
    expect(inYearOf("03-31", "2027-01-01")).toBe("2027-03-31");
    expect(inYearOf("02-29", "2028-09-01")).toBe("2028-02-29");
  });

  it.each(["02-29", "02-30", "13-01", "00-10", "2-15", "02/15", "", "02-15x"])("refuses %j in 2027", (monthDay) => {
    expect(() => inYearOf(monthDay, "2027-09-01")).toThrow(InvalidDateError);
  });
});

describe("firstMonthDayOnOrAfter", () => {
  it("stays on the day itself, else goes forward", () => {
    expect(first("02-15", "2027-02-15")).toBe("2027-02-15");
    expect(first("02-15", "2027-02-14")).toBe("2027-02-15");
    expect(first("02-15", "2027-02-16")).toBe("2028-02-15");
    expect(first("12-31", "2027-12-31")).toBe("2027-12-31");
    expect(first("01-01", "2027-12-31")).toBe("2028-01-01");
  });

  it("refuses 29 February in a common year", () => {
    expect(first("02-29", "2028-02-01")).toBe("2028-02-29");
    expect(() => first("02-29", "2027-02-01")).toThrow(InvalidDateError);
    expect(() => first("02-29", "2028-03-01")).toThrow(InvalidDateError);
  });
});
