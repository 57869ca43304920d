import type { SchoolTerms } from "../calendar/school-days";
import type { BankHolidayTable } from "../calendar/working-days";
import type { UnknownFields } from "../records/read-record";
import type { RuleSet } from "../rules/rule";

/** What an evaluator is made for. */
export interface EvaluatorOptions {
  /** The law: the built-in rule set by default. */
  rules?: RuleSet | undefined;
  /** The reading of each disputed point, such as `{ firstDay: "included" }`; the default reading otherwise. */
  interpretations?: Readonly<Record<string, string>> | undefined;
  /** Bank holidays: those of England by default. */
  bankHolidays?: BankHolidayTable | undefined;
  /** The school's own terms, for limits in school days. */
  schoolTerms?: SchoolTerms | undefined;
  /** Refuse fields that the schema does not know (the default), or leave them out. */
  unknownFields?: UnknownFields | undefined;
}

/** The day to judge by. */
export interface AsOf {
  /** ISO date. What is dated after it has not happened yet. */
  asOf: string;
}

const known: readonly (keyof EvaluatorOptions | keyof AsOf)[] = [
  "asOf",
  "bankHolidays",
  "interpretations",
  "rules",
  "schoolTerms",
  "unknownFields",
];

/**
 * Refuses options that are none: one that is misspelt would choose nothing, and nobody would see it.
 *
 * @throws InvalidOptionsError where there are no options, or one that is not known.
 */
export function checkOptions(options: object | undefined): void {
  if (typeof options !== "object" || options === null)
    throw new InvalidOptionsError("Give options: asOf, the day to judge by, as YYYY-MM-DD.");
  for (const name of Object.keys(options))
    if (!(known as readonly string[]).includes(name))
      throw new InvalidOptionsError(`There is no option "${name}". There are: ${known.join(", ")}.`);
}

/** Options that cannot be used: what is wrong is in the message. */
export class InvalidOptionsError extends Error {
  override readonly name = "InvalidOptionsError";
}
