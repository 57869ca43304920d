import type { Finding } from "../evaluate/finding";
import type { Standing } from "./rating";

/**
 * What the structure test of one criterion comes to over the parts of a plan. A breach counts, whatever else is open: with at least half
 * of the parts in order it is met in part. Without one, what only asks a person to look, or lacks facts, waits for an auditor.
 */
export function structureStanding(findings: readonly Finding[]): Standing {
  const counted = findings.filter(({ outcome }) => outcome !== "not-applicable");
  if (counted.length === 0) return "not-applicable";
  const held = counted.filter(({ outcome }) => outcome === "met").length;
  if (held === counted.length) return "met";
  if (!counted.some(({ outcome }) => outcome === "breached")) return "pending";
  return held * 2 >= counted.length ? "partly" : "not";
}
