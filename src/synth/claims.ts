import type { EpochDay } from "../calendar/civil-date";
import type { NeedsAssessment } from "../records/case-record";
import { iso } from "./days";

/** An exception as a record claims it. */
export type Claim = NonNullable<NeedsAssessment["exceptions"]>[number];

/** An exception is claimed, by the authority (`history.assessment`) or by a body asked for advice. */
export function claimed(by: { exceptions?: Claim[] | undefined }, ...claims: Claim[]): void {
  if (claims.length > 0) by.exceptions = [...(by.exceptions ?? []), ...claims];
}

/** A closure, in days; `requested` is when that setting was asked for advice, counted from the first closed day. */
export interface ClosureOptions {
  closed: number;
  requested: number;
  reason?: boolean;
}

/** The closure of a school or provider. */
export function closure(
  ground: "school-closure" | "early-years-closure",
  closedFrom: EpochDay,
  { closed, requested, reason = true }: ClosureOptions,
): Claim {
  return {
    ground,
    adviceRequestedOn: iso(closedFrom + requested),
    closedFrom: iso(closedFrom),
    reopensOn: iso(closedFrom + closed),
    ...(reason ? { impracticalBecause: "Nobody at the setting could give advice while it was closed." } : {}),
  };
}

/** What a spell of circumstances or absence leaves unrecorded. */
export interface SpellOptions {
  from?: boolean;
  to?: boolean;
  reason?: boolean;
}

/** Circumstances or an absence from one day to another; each part can be left unrecorded. */
export function spell(
  ground: "exceptional-personal-circumstances" | "exceptional-circumstances" | "absence-from-area",
  fromDay: EpochDay,
  toDay: EpochDay,
  { from = true, to = true, reason = true }: SpellOptions = {},
): Claim {
  return {
    ground,
    ...(from ? { from: iso(fromDay) } : {}),
    ...(to ? { to: iso(toDay) } : {}),
    ...(reason ? { impracticalBecause: "The family could not take part while it lasted." } : {}),
  };
}

/** A ground that needs no dates of its own. */
export function plea(
  ground: "coronavirus" | "missed-appointment" | "exceptional-circumstances" | "other",
  impracticalBecause = "The work could not be done in the usual way.",
): Claim {
  return { ground, impracticalBecause };
}
