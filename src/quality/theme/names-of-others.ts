import type { Shown } from "../../suppression/shown";
import type { PlanRecord } from "../plan-record";
import { isCapital, type Token } from "../wording/token";
import { tokenise } from "../wording/tokenise";
import { ownNames } from "./own-names";
import { passagesOf } from "./passages";

/** Plans in which the name of another plan's child seems to stand: a query for a person, and never the name. */
export interface NamesOfOthers {
  /** How many plans say which names may stand in them, so that they could be compared. */
  compared: Shown;
  plans: Shown;
  /** Where, as plan and JSON Pointer, where nothing is suppressed. */
  places?: { plan: string; subject: string }[];
}

const titles = new Set("mr mrs ms miss dr prof sir st saint".split(" "));
const placeWords = new Set(
  "school college academy nursery primary centre house road street lane hospital clinic unit ward church park".split(
    " ",
  ),
);

/**
 * Looks in each plan for names that only the children of other plans have. A name that also stands somewhere as an ordinary word (May,
 * Will, Grace), after a title or before a word such as School is passed over.
 */
export function findNamesOfOthers(plans: readonly PlanRecord[], suppressBelow: number): NamesOfOthers {
  const named = plans.filter(({ person }) => person?.names !== undefined);
  const texts = named.map((plan) => passagesOf(plan).map(({ subject, text }) => ({ subject, tokens: tokenise(text) })));
  const ordinary = new Set<string>();
  for (const { tokens } of texts.flat()) {
    for (const token of tokens) if (token.kind === "word" && !isCapital(token)) ordinary.add(token.base);
  }
  const own = named.map(ownNames);
  const known = new Set(own.flatMap((names) => [...names]).filter((one) => one.length > 1 && !ordinary.has(one)));

  const places = named.flatMap((plan, i) =>
    texts[i]!.filter(({ tokens }) =>
      tokens.some((token, at) => known.has(token.base) && !own[i]!.has(token.base) && isPersonal(tokens, at)),
    ).map(({ subject }) => ({ plan: plan.id, subject })),
  );
  const show = (count: number): Shown => (count > 0 && count < suppressBelow ? "suppressed" : count);
  return {
    compared: show(named.length),
    plans: show(new Set(places.map(({ plan }) => plan)).size),
    ...(suppressBelow <= 1 ? { places } : {}),
  };
}

function isPersonal(tokens: readonly Token[], at: number): boolean {
  if (!isCapital(tokens[at]!)) return false;
  const before = tokens[at - 1]?.norm === "." ? tokens[at - 2] : tokens[at - 1];
  if (before !== undefined && titles.has(before.norm)) return false;
  const next = tokens[at + 1];
  return next === undefined || !isCapital(next) || !placeWords.has(next.norm);
}
