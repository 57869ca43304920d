// The bank holiday table, from date-holidays.
import Holidays from "date-holidays";
import type { BankHoliday, BankHolidayTable } from "../src/calendar/working-days";
import type { GeneratedFile } from "./generated-file";

const FIRST_YEAR = 2010;
const LAST_YEAR = 2040;
const PUBLISHED_FROM = "2011-01-01";
const PUBLISHED_TO = "2028-12-31";

/** Where date-holidays differs from the list gov.uk published. */
const CORRECTIONS: { remove: string[]; add: BankHoliday[] } = {
  // The Spring bank holiday of 2012 was moved to 4 June for the Diamond Jubilee.
  remove: ["2012-05-28"],
  add: [
    { date: "2011-04-29", title: "Royal wedding" },
    { date: "2012-06-04", title: "Spring bank holiday", substitute: true },
  ],
};

/** Titles as on gov.uk where date-holidays words them otherwise. */
const TITLES: Record<string, string> = {
  "Queen’s Diamond Jubilee": "Queen's Diamond Jubilee",
  "Queen’s Platinum Jubilee": "Platinum Jubilee bank holiday",
  "Queen Elizabeth's Funeral Day": "Bank holiday for the State Funeral of Queen Elizabeth II",
  "King Charles III's Coronation": "Bank holiday for the coronation of King Charles III",
};

const SUBSTITUTE = " (substitute day)";

function ofYear(holidays: Holidays, year: number): BankHoliday[] {
  const found = holidays
    .getHolidays(year)
    .filter((holiday) => holiday.type === "public")
    .map((holiday) => {
      const name = holiday.name.replace(SUBSTITUTE, "");
      return { date: holiday.date.slice(0, 10), title: TITLES[name] ?? name, substitute: holiday.substitute === true };
    });
  // gov.uk lists the substitute and not the weekend day it stands for.
  const replaced = new Set(found.filter((holiday) => holiday.substitute).map((holiday) => holiday.title));
  return found
    .filter((holiday) => holiday.substitute || !replaced.has(holiday.title))
    .map(({ date, title, substitute }) => (substitute ? { date, title, substitute } : { date, title }));
}

/** The table for England, 2010 to 2040. */
export function generateTable(): BankHolidayTable {
  const holidays = new Holidays("GB", "ENG");
  const bankHolidays: BankHoliday[] = [...CORRECTIONS.add];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    bankHolidays.push(...ofYear(holidays, year).filter(({ date }) => !CORRECTIONS.remove.includes(date)));
  }
  bankHolidays.sort((a, b) => (a.date < b.date ? -1 : 1));
  return {
    source:
      "date-holidays (https://github.com/commenthol/date-holidays), corrected; published years held against https://www.gov.uk/bank-holidays",
    licence: "date-holidays: ISC and CC-BY-3.0; gov.uk: Open Government Licence v3.0",
    from: `${FIRST_YEAR}-01-01`,
    publishedFrom: PUBLISHED_FROM,
    publishedTo: PUBLISHED_TO,
    to: `${LAST_YEAR}-12-31`,
    bankHolidays: bankHolidays.map((holiday) =>
      holiday.date < PUBLISHED_FROM || holiday.date > PUBLISHED_TO ? { ...holiday, forecast: true } : holiday,
    ),
  };
}

/** The table as the formatter leaves it: one holiday a line. */
export function writeTable(table: BankHolidayTable): string {
  const { bankHolidays, ...head } = table;
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  const lines = bankHolidays.map((holiday) => {
    const parts = Object.entries(holiday).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `    { ${parts.join(", ")} }`;
  });
  return `{\n${fields.join("")}  "bankHolidays": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

/** The bank holiday table as a file. */
export function bankHolidayFiles(): GeneratedFile[] {
  return [{ path: "rules/calendar/england.json", content: writeTable(generateTable()) }];
}
