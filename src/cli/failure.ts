import {
  CalendarDataError,
  InvalidDateError,
  InvalidPeriodError,
  MissingSchoolCalendarError,
  OutsideCalendarError,
  ReversedRangeError,
  UncountableUnitError,
} from "../calendar/errors";
import { InvalidOptionsError } from "../evaluate/options";
import { InvalidInterpretationError } from "../evaluate/readings";
import { InvalidMappingError } from "../extracts/errors";
import { InvalidInputError } from "../formats/input-error";
import { InvalidRecordError } from "../records/errors";
import { InvalidPolicyError, InvalidRuleSetError } from "../rules/errors";
import { InvalidSen2OptionError } from "../sen2/errors";
import { InvalidSynthesisError } from "../synth/errors";

/** A command line that cannot be followed. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A file that cannot be read or written. */
export class FileError extends Error {
  override readonly name = "FileError";
}

/** The errors whose messages are written for people and repeat no value of a record. */
const typed = [
  UsageError,
  FileError,
  InvalidInputError,
  InvalidRecordError,
  InvalidRuleSetError,
  InvalidPolicyError,
  InvalidMappingError,
  InvalidSen2OptionError,
  InvalidOptionsError,
  InvalidInterpretationError,
  InvalidSynthesisError,
  InvalidDateError,
  ReversedRangeError,
  OutsideCalendarError,
  CalendarDataError,
  InvalidPeriodError,
  MissingSchoolCalendarError,
  UncountableUnitError,
];

/** What to tell the user of an error, and the exit code. Never a stack trace, never a message that is not ours. */
export function describeFailure(error: unknown): { message: string; exitCode: number } {
  if (typed.some((one) => error instanceof one)) return { message: (error as Error).message, exitCode: 2 };
  const name = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : "unknown error";
  return { message: `Sorry, send-compliance itself has failed (${name}). Please report it.`, exitCode: 3 };
}
