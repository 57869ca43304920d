import { describe, expect, it } from "vitest";
import { type BankHolidayTable, readBankHolidayTable, withBankHolidays } from "../../src/calendar/bank-holidays";
import { CalendarDataError, InvalidDateError, ReversedRangeError } from "../../src/calendar/errors";

const table: BankHolidayTable = {
  source: "test",
  licence: "none",
  from: "2026-01-01",
  publishedFrom: "2026-01-01",
  publishedTo: "2026-06-30",
  to: "2026-12-31",
  bankHolidays: [
    { date: "2026-01-01", title: "New Year's Day" },
    { date: "2026-12-25", title: "Christmas Day" },
  ],
};

describe("reading a table", () => {
  it("refuses a date that does not exist", () => {
    const wrong: Partial<BankHolidayTable>[] = [
      { from: "2026-02-30" },
      { to: "soon" },
      { publishedFrom: "" },
      { publishedTo: "2026-13-01" },
      { bankHolidays: [{ date: "2026-04-31", title: "None" }] },
    ];
    for (const part of wrong) expect(() => readBankHolidayTable({ ...table, ...part })).toThrow(InvalidDateError);
  });

  it("refuses a reversed range", () => {
    const faultOf = (part: Partial<BankHolidayTable>) => () => readBankHolidayTable({ ...table, ...part });
    expect(faultOf({ to: "2025-12-31" })).toThrow(ReversedRangeError);
    expect(faultOf({ to: "2025-12-31" })).toThrow("The bank holiday table ends before it starts");
    expect(faultOf({ publishedTo: "2025-12-31" })).toThrow(ReversedRangeError);
    expect(faultOf({ publishedTo: "2025-12-31" })).toThrow("The published part of the bank holiday table ends before");
  });

  it("refuses a holiday that is there twice, and says which", () => {
    const twice = { ...table, bankHolidays: [...table.bankHolidays, { date: "2026-12-25", title: "Again" }] };
    expect(() => readBankHolidayTable(twice)).toThrow(CalendarDataError);
    expect(() => readBankHolidayTable(twice)).toThrow("2026-12-25");
  });

  it("refuses a holiday outside its range, and says which", () => {
    for (const date of ["2025-12-31", "2027-01-01"]) {
      const beyond = withBankHolidays(table, [{ date, title: "Beyond" }]);
      expect(() => readBankHolidayTable(beyond)).toThrow(CalendarDataError);
      expect(() => readBankHolidayTable(beyond)).toThrow(`Bank holiday ${date} is outside the range of its table.`);
    }
  });

  it("takes a holiday on its first and last day, and a table of one day", () => {
    const edges = ["2026-01-01", "2026-12-31"].map((date) => ({ date, title: "Edge" }));
    expect(readBankHolidayTable({ ...table, bankHolidays: edges }).titles.size).toBe(2);
    const day = "2026-12-25";
    const one = { ...table, from: day, to: day, publishedFrom: day, publishedTo: day };
    expect(readBankHolidayTable({ ...one, bankHolidays: [] }).titles.size).toBe(0);
  });
});

describe("withBankHolidays", () => {
  it("adds in date order and leaves the table given as it was", () => {
    const before = structuredClone(table);
    const extra = ["2026-06-15", "2026-03-02", "2026-12-28"].map((date) => ({ date, title: "One-off" }));
    const more = withBankHolidays(table, extra);
    const dates = ["2026-01-01", "2026-03-02", "2026-06-15", "2026-12-25", "2026-12-28"];
    expect(more.bankHolidays.map(({ date }) => date)).toEqual(dates);
    expect(table).toEqual(before);
  });

  it("lets the caller's holiday stand on a date the table has", () => {
    const more = withBankHolidays(table, [{ date: "2026-12-25", title: "Ours" }]);
    expect(readBankHolidayTable(more).titles.size).toBe(2);
    expect(more.bankHolidays.at(-1)?.title).toBe("Ours");
  });

  it("keeps a date the caller gives twice, so that it is refused", () => {
    const one = { date: "2026-06-15", title: "One-off" };
    expect(() => readBankHolidayTable(withBankHolidays(table, [one, one]))).toThrow(CalendarDataError);
  });
});
