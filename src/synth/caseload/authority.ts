import type { Subject } from "../person";
import type { Random } from "../random";

/** One of the synthetic authorities, and how well it keeps its time limits. */
export interface Authority {
  facts: { localAuthority: string; area: string };
  /** Of a hundred acts so many are done in time; areas of one authority differ too. */
  pace: number;
}

/** The authority of a case: the same name always goes with the same pace. */
export function authorityOf(random: Random, authorities: number, facts: Subject["facts"]): Authority {
  if (authorities === 1) return { facts, pace: paceOf(facts.area) };
  const number = random.whole(1, authorities);
  const name = `Syntheticshire ${String(number).padStart(3, "0")}`;
  return { facts: { localAuthority: name, area: facts.area }, pace: paceOf(`${name} ${facts.area}`) };
}

/** From 30 to 90, by the letters of the name. */
function paceOf(name: string): number {
  let sum = 7;
  for (let i = 0; i < name.length; i++) sum = (sum * 31 + name.charCodeAt(i)) % 10_007;
  return 30 + (sum % 61);
}
