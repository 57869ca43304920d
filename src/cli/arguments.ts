import { InvalidArgumentError } from "commander";
import { isIsoDate } from "../calendar/civil-date";

/** A day on the command line. */
export function dateArgument(text: string): string {
  if (!isIsoDate(text)) throw new InvalidArgumentError("Write a day that exists as YYYY-MM-DD, such as 2026-11-23.");
  return text;
}

/** A whole number on the command line. */
export function wholeNumberArgument(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Write a whole number in figures, such as 300.");
  return Number(text);
}

/** One more `name=reading`, added to those before it. */
export function interpretationArgument(text: string, before: ReadonlyMap<string, string> = new Map()) {
  const found = /^([^=]+)=([^=]+)$/.exec(text);
  if (!found) throw new InvalidArgumentError("Write name=reading, such as firstDay=included.");
  const [, name, reading] = found;
  if (before.has(name!)) throw new InvalidArgumentError("This interpretation is given twice.");
  return new Map([...before, [name!, reading!]]);
}
