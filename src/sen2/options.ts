import { InvalidSen2OptionError } from "./errors";

/** How a return is read. */
export interface Sen2ReadOptions {
  /**
   * The secret under which identifiers are hashed, of at least 16 characters or bytes: keep it as a password is kept,
   * and apart from what is read. With the same secret the same person has the same key in every file. Without one,
   * identifiers are dropped and keys say only the place in the file.
   */
  readonly secret?: string | Uint8Array;
  /** What becomes of the date of birth: `keep` (the default: some rules need an age), `month` (`yyyy-mm`), `drop`. */
  readonly dateOfBirth?: "keep" | "month" | "drop";
  /** How many issues are listed; all are counted. By default 1,000. */
  readonly listedIssues?: number;
  /**
   * Dates with the day first and the month in figures are refused unless this says that they are such: which number is
   * the day is never guessed.
   */
  readonly dates?: "DD/MM/YYYY";
}

const shortest = 16;

/** Throws {@link InvalidSen2OptionError} for options that the readers cannot work with. */
export function checkOptions({ secret, dateOfBirth, listedIssues }: Sen2ReadOptions): void {
  // With a short secret every UPN there could be is soon tried.
  if (secret !== undefined && secret.length < shortest)
    throw new InvalidSen2OptionError(`The secret must have at least ${shortest} characters.`);
  if (dateOfBirth !== undefined && !["keep", "month", "drop"].includes(dateOfBirth))
    throw new InvalidSen2OptionError("dateOfBirth is one of: keep, month, drop.");
  if (listedIssues !== undefined && !(Number.isInteger(listedIssues) && listedIssues >= 0))
    throw new InvalidSen2OptionError("listedIssues is a whole number from 0.");
}
