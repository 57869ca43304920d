import { parseIsoDate, toCivil } from "../../calendar/civil-date";

/** A quarter of the calendar year, such as `2026-Q3` for July to September 2026. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

/** The quarter in which an ISO date falls. */
export function quarterOf(date: string): Quarter {
  const { year, month } = toCivil(parseIsoDate(date));
  return quarterAt(year * 4 + Math.floor((month - 1) / 3));
}

/** Every quarter from the first to the last of some, those without anything among them; none where there are none. */
export function quartersThrough(quarters: readonly Quarter[]): Quarter[] {
  const numbers = quarters.map(numberOf).sort((a, b) => a - b);
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => quarterAt(first + i));
}

function numberOf(quarter: Quarter): number {
  const [year, part] = quarter.split("-Q");
  return Number(year) * 4 + Number(part) - 1;
}

function quarterAt(number: number): Quarter {
  return `${Math.floor(number / 4)}-Q${((number % 4) + 1) as 1 | 2 | 3 | 4}`;
}
