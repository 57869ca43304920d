import type { InForce, Rule } from "../rule";
import type { Placed, Report } from "./placed";

/** Versions of a rule are of one kind and scope, end after they start, and no two are in force on one day. */
export function lintVersions(rules: Placed<Rule>[], report: Report) {
  const seen = new Map<string, Placed<Rule>[]>();
  for (const place of rules) {
    const { id, kind, scope, inForce } = place.item;
    if (inForce.to !== undefined && inForce.to < inForce.from)
      report(place, "/inForce", "The version ends before it starts.");
    const others = seen.get(id) ?? [];
    for (const { item: other } of others) {
      if (other.kind !== kind || other.scope !== scope)
        report(place, "/kind", `Versions of "${id}" are of one kind and scope.`);
      if (overlaps(other.inForce, inForce))
        report(place, "/inForce", `Overlaps another version of "${id}" (from ${other.inForce.from}).`);
    }
    seen.set(id, [...others, place]);
  }
}

function overlaps(a: InForce, b: InForce): boolean {
  return (a.to === undefined || a.to >= b.from) && (b.to === undefined || b.to >= a.from);
}
