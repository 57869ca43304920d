import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import { englandBankHolidays, englandWorkingCalendar } from "../../src/calendar/england";
import facts from "./bank-holidays.json";

type Facts = Omit<typeof facts, "bankHolidays"> & { bankHolidays: Record<string, string> };

const england = englandWorkingCalendar();
const { bankHolidays } = englandBankHolidays;

/** The titles that python-holidays words otherwise. */
const titles: Record<string, string> = {
  "May Day": "Early May bank holiday",
  "Spring Bank Holiday": "Spring bank holiday",
  "Late Summer Bank Holiday": "Summer bank holiday",
  "Wedding of William and Catherine": "Royal wedding",
  "Diamond Jubilee of Elizabeth II": "Queen's Diamond Jubilee",
  "Platinum Jubilee of Elizabeth II": "Platinum Jubilee bank holiday",
  "State Funeral of Queen Elizabeth II": "Bank holiday for the State Funeral of Queen Elizabeth II",
  "Coronation of Charles III": "Bank holiday for the coronation of King Charles III",
};

/** What is worded otherwise for one day alone: gov.uk named the occasion, and marked what was moved as a substitute. */
const oneOff: Record<string, string> = {
  "2012-06-04": "Spring bank holiday (substitute)",
  "2020-05-08": "Early May bank holiday (VE day)",
};

/**
 * What a release lacks because it is older than the proclamation: Debian 12 has one of 2021. The days were appointed under the Banking and
 * Financial Dealings Act 1971, and stand in the list of gov.uk, which test/calendar/england.test.ts holds us to.
 */
const proclaimedSince2020: Record<string, string> = {
  "2022-05-30": "no bank holiday: Spring moved to 2 June for the Platinum Jubilee",
  "2022-06-02": "Spring bank holiday, moved",
  "2022-06-03": "Platinum Jubilee",
  "2022-09-19": "State Funeral of Queen Elizabeth II",
  "2023-05-08": "coronation of King Charles III",
};

/** The days that only one of the two has. */
function differences({ bankHolidays: theirs }: Facts): string[] {
  const ours = new Set(bankHolidays.map(({ date }) => date));
  return [...new Set([...ours, ...Object.keys(theirs)])].filter((day) => ours.has(day) !== day in theirs).sort();
}

describe(`bank holidays and working days, against ${facts.madeBy}`, () => {
  it("has the same days from 2010 to 2040, those that are forecast too", () => {
    expect(Object.keys(facts.bankHolidays)).toHaveLength(253);
    expect(differences(facts)).toEqual([]);
  });

  it("has the same titles, and the same days stand in for a weekend", () => {
    const titled = bankHolidays.map(({ date, title, substitute }) => [
      date,
      substitute === true ? `${title} (substitute)` : title,
    ]);
    const theirs = Object.entries(facts.bankHolidays).map(([date, name]) => {
      const plain = name.replace(" (observed)", "");
      return [date, oneOff[date] ?? `${titles[plain] ?? plain}${plain === name ? "" : " (substitute)"}`];
    });
    expect(titled).toEqual(theirs);
  });

  it("has as many working days in each of 372 months", () => {
    const counted = Object.entries(facts.workingDaysByMonth).map(([year, months]) => [
      year,
      months.map((_, i) => {
        const first = parseIsoDate(`${year}-${String(i + 1).padStart(2, "0")}-01`);
        let working = 0;
        for (let day = first; toIsoDate(day).slice(0, 7) === toIsoDate(first).slice(0, 7); day++) {
          if (england.isWorkingDay(day)) working++;
          if (day === england.to) break;
        }
        return working;
      }),
    ]);
    expect(Object.fromEntries(counted)).toEqual(facts.workingDaysByMonth);
    expect(england.workingDaysBetween(england.from, england.to)).toBe(
      Object.values(facts.workingDaysByMonth)
        .flat()
        .reduce((sum, one) => sum + one, 0),
    );
  });

  it("ends each sum of working days on the same day", () => {
    const sums = Object.keys(facts.from).map((first) => {
      const day = parseIsoDate(first);
      const end = (n: number) => (n > 0 ? england.nthWorkingDayAfter(day, n) : england.nthWorkingDayBefore(day, -n));
      return [first, facts.amounts.map((n) => toIsoDate(end(n)))];
    });
    expect(sums).toHaveLength(348);
    expect(Object.fromEntries(sums)).toEqual(facts.from);
  });
});

/** What the machine's own python-holidays says: on Debian the package is python3-holidays, for the system's own Python. */
function madeHere(): Facts | undefined {
  for (const python of ["/usr/bin/python3", "python3"]) {
    const { status, stdout } = spawnSync(python, ["scripts/oracles/bank-holidays.py"], { encoding: "utf8" });
    if (status === 0) return JSON.parse(stdout) as Facts;
  }
  return undefined;
}

describe("against the python-holidays of this machine", () => {
  const here = madeHere();
  const name =
    here === undefined
      ? "(there is none, so the committed facts alone have been compared: apt-get install python3-holidays)"
      : `has the same days as ${here.madeBy.replace(/^.* with /, "")}, but for what was proclaimed since`;
  it(name, () => {
    const different = differences(here ?? facts);
    const known = Object.keys(proclaimedSince2020);
    expect(different.filter((day) => !known.includes(day))).toEqual([]);
    expect([0, known.length]).toContain(different.length);
  });
});
