import { UTCDate } from "@date-fns/utc";
import { lastDayOfMonth } from "date-fns";
import type { Condition } from "../../src/rules/condition";
import type { DayOfEntries, DayReaching, LastWeekday } from "../../src/rules/limit";
import { isWorkingDay, plus } from "./naive-days";
import type { Days } from "./naive-limit";

type Json = Record<string, unknown>;

/** The lists of a record by the scopes of their entries. */
const lists: Record<string, string> = {
  exclusion: "exclusions",
  registerEntry: "registerEntries",
  appeal: "appeals",
  review: "reviews",
  move: "moves",
  detention: "detentions",
  cessation: "cessations",
  reassessment: "reassessments",
};

/** The last weekday of a month, walked to from the month's end. */
export function naiveLastWeekday({ ofMonth }: LastWeekday, inYearOf: string): string {
  let day = lastDayOfMonth(new UTCDate(`${inYearOf.slice(0, 4)}-${ofMonth}-01`))
    .toISOString()
    .slice(0, 10);
  while (new UTCDate(day).getUTCDay() !== 5) day = plus(day, -1);
  return day;
}

/** A day looked up in the lists of a record, for a school that is open on every working day. */
export function naiveListed(moment: DayOfEntries | DayReaching, record: Json, days: Days): string | undefined {
  const said = "reaches" in moment ? moment.amount : moment;
  const list = lists[said.in];
  if (list === undefined) throw new Error(`No list is known here for the scope ${said.in}.`);
  const entries = ((record[list] ?? []) as Json[]).filter((entry) => !said.where || holds(said.where, entry, days));
  if ("earliest" in moment) return datesOf(entries, moment.earliest)[0];
  if ("latest" in moment) return datesOf(entries, moment.latest).at(-1);
  if (!("run" in moment.amount))
    throw new Error("Only runs are counted here: test/support/naive-amounts.ts has the others.");
  return dayOfRun(entries as unknown as Spell[], days(moment.amount.through as string)!, moment.reaches);
}

interface Spell {
  from: string;
  to: string;
  session?: string;
}

/** So manieth day of the run of school days that a day is in, each taken up by a spell; a lunchtime takes up none. */
function dayOfRun(spells: Spell[], through: string, nth: number): string | undefined {
  const isTaken = (day: string) =>
    spells.some(({ from, to, session }) => session !== "lunchtime" && day >= from && day <= to);
  const next = (day: string, step: 1 | -1) => {
    let at = plus(day, step);
    while (!isWorkingDay(at)) at = plus(at, step);
    return at;
  };
  let first = isWorkingDay(through) ? through : next(through, 1);
  if (!isTaken(first)) return undefined;
  while (isTaken(next(first, -1))) first = next(first, -1);
  let day = first;
  for (let count = 1; count < nth; count++) {
    day = next(day, 1);
    if (!isTaken(day)) return undefined;
  }
  return day;
}

function datesOf(entries: Json[], fact: string): string[] {
  return entries.flatMap((entry) => (entry[fact] as string | undefined) ?? []).sort();
}

function holds(condition: Condition, entry: Json, days: Days): boolean {
  if ("all" in condition) return condition.all.every((one) => holds(one, entry, days));
  if ("any" in condition) return condition.any.some((one) => holds(one, entry, days));
  if ("not" in condition) return !holds(condition.not, entry, days);
  const { fact, operator, value } = condition;
  const known = (name: string) => (name.startsWith("this.") ? days(name.slice(5)) : entry[name]);
  const left = known(fact);
  const right = typeof value === "object" && "fact" in value ? known(value.fact) : value;
  if (operator === "isRecorded") return (left !== undefined) === value;
  if (left === undefined || right === undefined) return false;
  const [a, b] = [left as string, right as string];
  const answers: Partial<Record<typeof operator, boolean>> = {
    equal: a === b,
    in: b.includes(a),
    before: a < b,
    onOrBefore: a <= b,
    after: a > b,
    onOrAfter: a >= b,
  };
  const answer = answers[operator];
  if (answer === undefined) throw new Error(`${operator} is not known here.`);
  return answer;
}
