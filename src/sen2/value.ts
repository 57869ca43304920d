import { readDateText, readDateTimeText } from "./date-text";
import { type Sen2Field, sen2Codes } from "./fields";
import type { Sen2IssueCode } from "./read-report";

/** A field's value, or what is wrong with the way it is written. */
export type Sen2Value =
  | { readonly value: string | number | boolean }
  | { readonly code: Sen2IssueCode; readonly fault: string };

/** Characters of one value. The longest that the return asks for is a short phrase. */
const longest = 500;

/** Characters of a field as it is written, space around the value included; what is longer is not kept whole. */
export const longestWritten = 10_000;

const flags: ReadonlyMap<string, boolean> = new Map([
  ["0", false],
  ["1", true],
  ["false", false],
  ["true", true],
  ["n", false],
  ["y", true],
  ["no", false],
  ["yes", true],
]);

/** Each code in capitals, by code set, with the spelling that the set has. */
const spellings = new Map(
  Object.entries(sen2Codes).map(([name, { values = {} }]) => [
    name,
    new Map(Object.keys(values).map((code) => [code.toUpperCase(), code])),
  ]),
);

/** What is the matter with a text that is too long. */
export const tooLong = { code: "too-long", fault: `write at most ${longest} characters` } as const;

/** Reads the text of a field, without space around it and not empty. Codes that no set has stay as they are written. */
export function readValue(field: Sen2Field, text: string, dates?: "DD/MM/YYYY"): Sen2Value {
  if (text.length > longest) return tooLong;
  switch (field.type) {
    case "text":
      return { value: text };
    case "code":
      return { value: spellings.get(field.codes ?? "")?.get(text.toUpperCase()) ?? text };
    case "flag": {
      const value = flags.get(text.toLowerCase());
      return value === undefined ? { code: "bad-flag", fault: "write 0 or 1" } : { value };
    }
    case "whole-number":
      return /^\d{1,9}$/.test(text)
        ? { value: Number(text) }
        : { code: "bad-number", fault: "write a whole number in figures" };
    case "date":
    case "date-time": {
      const read = field.type === "date" ? readDateText(text, dates) : readDateTimeText(text, dates);
      return "date" in read ? { value: read.date } : { code: "bad-date", fault: read.fault };
    }
  }
}
