import { scopes } from "../../src/evaluate/scopes";
import { type Facts, objectOf } from "./satisfy";

/** A record whose only subject of a scope has these facts. */
export function recordWith(scope: string, facts: Facts): Record<string, unknown> {
  let object = objectOf(facts);
  for (const list of [...scopes.get(scope)!.lists].reverse()) object = { [list]: [object] };
  return { id: "generated", ...object };
}
