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
    expect(() => readBankHolidayTable({ ...table, to: "2025-12-31" })).toThrow(ReversedRangeError);
    expect(() => readBankHolidayTable({ ...table, publishedTo: "2025-12-31" })).toThrow(ReversedRangeError);
  });

  it("refuses a holiday that is there twice, and says which", () => {
    const twice = { ...table, bankHolidays: [...table.bankHolidays, { date: "2026-12-25", title: "Again" }] };
    expect(() => readBankHolidayTable(twice)).toThrow(CalendarDataError);
    expect(() => readBankHolidayTable(twice)).toThrow("2026-12-25");
  });

  it("refuses a holiday outside its range", () => {
    const late = withBankHolidays(table, [{ date: "2027-01-01", title: "New Year's Day" }]);
    expect(() => readBankHolidayTable(late)).toThrow(CalendarDataError);
  });
});

describe("withBankHolidays", () => {
  it("adds in date order and leaves the table given as it was", () => {
    const before = structuredClone(table);
    const more = withBankHolidays(table, [{ date: "2026-06-15", title: "One-off" }]);
    expect(more.bankHolidays.map(({ date }) => date)).toEqual(["2026-01-01", "2026-06-15", "2026-12-25"]);
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
