import type { Finding } from "../evaluate/finding";
import type { Standing } from "./rating";

/**
 * What the structure test of one criterion comes to over the parts of a plan. What only asks a person to look, or lacks facts, waits for
 * an auditor; otherwise at least half of the parts must hold for it to be met in part.
 */
export function structureStanding(findings: readonly Finding[]): Standing {
  const counted = findings.filter(({ outcome }) => outcome !== "not-applicable");
  if (counted.length === 0) return "not-applicable";
  if (counted.some(({ outcome }) => outcome === "query" || outcome === "undetermined")) return "pending";
  const held = counted.filter(({ outcome }) => outcome === "met").length;
  if (held === counted.length) return "met";
  return held * 2 >= counted.length ? "partly" : "not";
}
