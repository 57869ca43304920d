import type { PlanRecord } from "../plan-record";
import { tokenise } from "../wording/tokenise";

/** The names that may stand in a plan, word by word, as texts are compared. */
export function ownNames({ person }: PlanRecord): Set<string> {
  return new Set(
    (person?.names ?? []).flatMap((one) => tokenise(one).flatMap(({ kind, base }) => (kind === "word" ? base : []))),
  );
}
