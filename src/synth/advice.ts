import type { EpochDay } from "../calendar/civil-date";
import type { NeedsAssessment } from "../records/case-record";
import { type Claim, claimed } from "./claims";
import { iso, weekdayBetween } from "./days";
import { type History, put } from "./history";
import { dayFor, type Pace } from "./pace";

type AdviceRequest = NonNullable<NeedsAssessment["adviceRequests"]>[number];

/** How somebody who is asked for advice answers. */
export interface AdviceOptions {
  /** Beside 6 weeks; never where it is left out. */
  supplied?: Pace | undefined;
  declined?: boolean;
  /** The day on which the request reached them was not written down. */
  undated?: boolean;
  section31Body?: boolean;
  /** An appointment that the child did not keep, in days from the request. */
  missed?: number;
  /** Why the missed appointment mattered is recorded. */
  reason?: boolean;
  /** What the body claims, given the day on which the request reached it. */
  claims?: (receivedOn: EpochDay) => Claim[];
}

/** Somebody is asked for advice and answers, or does not. */
export function askedForAdvice(history: History, on: EpochDay, from: string, options: AdviceOptions = {}): void {
  if (on > history.asOf) return;
  const { random } = history;
  const request: AdviceRequest = { from };
  history.assessment.adviceRequests ??= [];
  history.assessment.adviceRequests.push(request);
  if (!options.undated) request.requestReceivedOn = iso(on);
  if (options.section31Body !== undefined) request.section31Body = options.section31Body;
  if (options.missed !== undefined)
    put(history, on + options.missed, request, {
      missedAppointmentOn: iso(on + options.missed),
      ...(options.reason ? { impracticalBecause: "The child could not be seen again in time." } : {}),
    });
  if (options.claims) claimed(request, ...options.claims(on));
  if (options.declined) {
    const declinedOn = weekdayBetween(random, on + 5, on + 15);
    put(history, declinedOn, request, { declinedWithReasonsOn: iso(declinedOn) });
  } else if (options.supplied !== undefined) {
    const suppliedOn = dayFor(random, { startedOn: on, weeks: 6 }, options.supplied);
    put(history, suppliedOn, request, { suppliedOn: iso(suppliedOn) });
  }
}

/** Everybody who is usually asked, in the week after the decision to assess; most answer in time. */
export function usualAdvice(history: History, decidedOn: EpochDay): void {
  const { random, setting } = history;
  const health = random.pick(["nhs-trust", "integrated-care-board"]);
  for (const from of ["parent", setting, "educational-psychologist", health, "social-care"]) {
    const on = weekdayBetween(random, decidedOn + 1, decidedOn + 6);
    const late: Pace = from === "educational-psychologist" ? "late" : random.pick(["day-late", "late"]);
    const supplied = random.weighted<Pace | undefined>([
      [66, "in-time"],
      [6, "last-day"],
      [22, late],
      [6, undefined],
    ]);
    askedForAdvice(history, on, from, { supplied });
  }
}
