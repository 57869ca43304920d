import type { CaseRecord, NeedsAssessment } from "../records/case-record";
import { primaryNeeds } from "../records/case-record";
import { requesters } from "../records/needs-assessment";
import type { Dimension } from "./dimensions";
import { phaseOf, phases } from "./phase";

/** The dimensions that say something of a case as a whole; the route is that of each assessment. */
export const caseDimensions = ["localAuthority", "area", "team", "phase", "need"] as const satisfies Dimension[];

type CaseDimension = (typeof caseDimensions)[number];

/** Stands between an authority and its area or team: two authorities may each have a north. */
const within = "\u0000";

/** The name under which a case is counted in each of the case dimensions, in their order; `null` where it is not recorded. */
export function caseNames(record: CaseRecord, asOf: string, places: PlaceNames): readonly (string | null)[] {
  const { localAuthority, area, team, person } = record;
  const names: Record<CaseDimension, string | null> = {
    localAuthority: localAuthority ?? null,
    area: places.of(area, localAuthority),
    team: places.of(team, localAuthority),
    phase: phaseOf(person, asOf) ?? null,
    need: person?.primaryNeed ?? null,
  };
  return caseDimensions.map((dimension) => names[dimension]);
}

/** The name under which what belongs to an assessment is counted by route. */
export function routeOf({ requestedBy }: NeedsAssessment): string | null {
  return requestedBy ?? null;
}

/** The names of places within their authorities, put together once each: cases are many, and places few. */
export class PlaceNames {
  private readonly known = new Map<string, Map<string, string>>();

  /** The name under which an area or team is counted; `null` where it is not recorded. */
  of(name: string | undefined, authority = ""): string | null {
    if (name === undefined) return null;
    const known = this.known.get(authority) ?? new Map<string, string>();
    this.known.set(authority, known);
    const full = known.get(name) ?? `${authority}${within}${name}`;
    known.set(name, full);
    return full;
  }
}

/** How readers are shown the name of an area or team: with its authority where the caseload has several. */
export function placeName(counted: string, severalAuthorities: boolean): string {
  const [authority, name] = counted.split(within) as [string, string?];
  if (name === undefined) return authority;
  return severalAuthorities && authority !== "" ? `${name} (${authority})` : name;
}

/** The authority under which an area or team was counted. */
export function authorityOf(counted: string): string {
  return counted.split(within)[0]!;
}

/** The order of groups that have one of their own. */
export const groupOrder: Partial<Record<Dimension, readonly string[]>> = {
  phase: phases,
  need: primaryNeeds,
  route: requesters,
};
