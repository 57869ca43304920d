import type { EpochDay } from "../calendar/civil-date";
import type { NeedsAssessment } from "../records/case-record";
import type { Random } from "./random";

/** Who educates the child or young person: it decides whom the authority asks for advice. */
export type Setting = "early-years-provider" | "school" | "post-16-institution";

/** One assessment while it is told, step by step. Steps write only what has happened by the as-of date. */
export interface History {
  readonly random: Random;
  readonly asOf: EpochDay;
  readonly setting: Setting;
  readonly assessment: NeedsAssessment;
  /** Begins a further assessment of the same case. */
  another(): History;
}

/** A way in which a case can go. */
export interface Course {
  /** What is out of the ordinary in it. */
  name: string;
  tell(history: History): void;
  /** The first as-of date for which it can be told, where it is set in one time (ISO date). */
  since?: string | undefined;
  /** The setting, where the course depends on it. */
  setting?: Setting | undefined;
}

/** A course, named for a reader of the list. */
export function course(name: string, tell: Course["tell"], needed: Pick<Course, "since" | "setting"> = {}): Course {
  return { name, tell, ...needed };
}

/** Records what became known on a day, unless that day is still to come. */
export function put<T extends object>(history: History, on: EpochDay, target: T, facts: Partial<T>): void {
  if (on <= history.asOf) Object.assign(target, facts);
}
