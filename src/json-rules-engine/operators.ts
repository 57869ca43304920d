import { Operator } from "json-rules-engine";
import { operators } from "../rules/operators";

type DateOperator = "before" | "onOrBefore" | "after" | "onOrAfter";

/** ISO dates compare as texts do. */
const isIsoText = (fact: unknown) => typeof fact === "string";

/** The operators that our conditions need beyond json-rules-engine's own. A fact that is not recorded is `null`. */
export const ourOperators: readonly Operator[] = [
  ...(["before", "onOrBefore", "after", "onOrAfter"] satisfies DateOperator[]).map(
    (name) => new Operator<string, string>(name, operators[name].compare, isIsoText),
  ),
  new Operator<unknown, boolean>("isRecorded", (fact, wanted) => (fact !== null) === wanted),
];
