import {
  CalendarDataError,
  InvalidDateError,
  MissingSchoolCalendarError,
  OutsideCalendarError,
  ReversedRangeError,
} from "../../../src/calendar";
import { FileError } from "../../../src/cli/failure";
import { InvalidInputError, InvalidMappingError } from "../../../src/extracts";
import {
  InvalidInterpretationError,
  InvalidOptionsError,
  InvalidRecordError,
  InvalidRuleSetError,
} from "../../../src/index";
import { PlanFileError } from "../../../src/plan-files";
import { Sen2FileError } from "../../../src/sen2";
import { InvalidPolicyError } from "../../../src/timetables";
import { chanceOf } from "./chance";
import { marker, markerNumber } from "./hostile-values";
import type { Reader } from "./readers";

/** The errors that a caller is promised. */
const ours = [
  InvalidRecordError,
  InvalidInputError,
  InvalidMappingError,
  InvalidRuleSetError,
  InvalidPolicyError,
  InvalidOptionsError,
  InvalidInterpretationError,
  InvalidDateError,
  OutsideCalendarError,
  ReversedRangeError,
  CalendarDataError,
  MissingSchoolCalendarError,
  PlanFileError,
  Sen2FileError,
  FileError,
];

/** What became of a reader's inputs. */
export interface Tally {
  reader: string;
  inputs: number;
  refused: number;
  /** The longest that one took, in milliseconds, and which it was. */
  slowest: number;
  slowestNumber: number;
  /** How many took more than a second. */
  slow: number;
  /** How long all took, with making them, in milliseconds. */
  took: number;
  failures: Failure[];
}

/** An input that was answered wrongly: seed, reader and number make it again. */
export interface Failure {
  number: number;
  what: string;
}

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const namesOf = () => prototypes.map((one) => Reflect.ownKeys(one).length).join();
const namesBefore = namesOf();

/** Empty for what has been answered rightly; otherwise what is wrong. */
function faultIn(error: unknown, { mayRepeat }: Reader): string {
  if (!(error instanceof Error)) return "something was thrown that is no error";
  if (!ours.some((one) => error instanceof one)) return `untyped: ${error.name} ${error.stack?.slice(0, 1_200)}`;
  const said = `${error.message} ${"issues" in error ? JSON.stringify(error.issues) : ""}`;
  if (!mayRepeat && (said.includes(marker) || said.includes(String(markerNumber))))
    return `repeats a value: ${around(said)}`;
  return "";
}

function around(said: string): string {
  const at = Math.max(said.indexOf(marker), said.indexOf(String(markerNumber)));
  return said.slice(Math.max(0, at - 200), at + 60);
}

/** Gives one input to a reader. */
export async function attackOnce(reader: Reader, seed: number, number: number, tally: Tally): Promise<void> {
  const begun = performance.now();
  const input = reader.make(chanceOf(seed, reader.name, number));
  const start = performance.now();
  let fault = "";
  try {
    const result = reader.read(input as never);
    if (result instanceof Promise) await result;
  } catch (error) {
    tally.refused += 1;
    fault = faultIn(error, reader);
  }
  const took = performance.now() - start;
  if (namesOf() !== namesBefore) fault = "a prototype was changed";
  if (fault !== "") tally.failures.push({ number, what: fault });
  if (took > 1_000) tally.slow += 1;
  if (took > tally.slowest) Object.assign(tally, { slowest: took, slowestNumber: number });
  tally.inputs += 1;
  tally.took += performance.now() - begun;
}

/** How many inputs a reader is given of so many in all. */
export function shareOf(reader: Reader, readers: readonly Reader[], inputs: number): number {
  const whole = readers.reduce((sum, { ofMillion }) => sum + ofMillion, 0);
  return Math.max(1, Math.ceil((reader.ofMillion * inputs) / whole));
}

/** An empty tally of a reader. */
export function newTally({ name }: Reader): Tally {
  return { reader: name, inputs: 0, refused: 0, slowest: 0, slowestNumber: 0, slow: 0, took: 0, failures: [] };
}

/** Gives a reader its inputs. `onInput` is told after each, and may wait. */
export async function attack(
  reader: Reader,
  { seed, inputs, onInput }: { seed: number; inputs: number; onInput?: (tally: Tally) => void },
): Promise<Tally> {
  const tally = newTally(reader);
  for (let number = 1; number <= inputs; number++) {
    await attackOnce(reader, seed, number, tally);
    onInput?.(tally);
  }
  return tally;
}
