import type { Finding } from "../evaluate/finding";
import type { Standing } from "./rating";

/** What the standing depends on beside the findings. */
export interface StandingOptions {
  /** The share of the parts in order from which a test that some part fails is met in part. */
  partlyFrom: number;
  /** Whether more parts may stand in text that was not read. */
  isUnread: boolean;
}

/**
 * What the structure test of one criterion comes to over the parts of a plan. A breach counts, whatever else is open; with enough of the
 * parts in order it is met in part. Without one, what only asks a person to look, lacks facts or was not read waits for an auditor.
 */
export function structureStanding(findings: readonly Finding[], { partlyFrom, isUnread }: StandingOptions): Standing {
  const counted = findings.filter(({ outcome }) => outcome !== "not-applicable");
  const held = counted.filter(({ outcome }) => outcome === "met").length;
  if (counted.some(({ outcome }) => outcome === "breached"))
    return held / counted.length >= partlyFrom ? "partly" : "not";
  if (isUnread || held < counted.length) return "pending";
  return counted.length === 0 ? "not-applicable" : "met";
}
