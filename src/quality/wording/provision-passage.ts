import { isProvider, saysHowLong, saysHowOften } from "./elements";
import type { Reading } from "./reading";
import type { FactPlaces } from "./worded-facts";

/** A sentence, by its first token and the one after its last. */
type Sentence = Reading["sentences"][number];

/** A bare noun phrase of fewer words is as likely a title. */
const fewestWords = 4;
/** What a noun phrase may be of, so that it is a promise of it. */
const things = ["activity", "equipment", "environment", "training", "review", "group", "empty-content"];

/**
 * The sentences of a passage that provide something. A sentence does where it has
 * - a verb that binds, recommends or permits (`binding`, `weak`), or says in the present what the child gets (`receives`); or
 * - a role that provides; or
 * - no verb, and names an activity, a thing, a place or an amount, or has some content and more words than a title.
 *
 * It does not where it is a title, says that there is nothing, introduces or explains, is about the child, only says what is to come of
 * it, or only qualifies. The words for each stand in `rules/quality/wording/elements/facts.json`.
 */
export function provisionSentences(reading: Reading, places: FactPlaces, saysWhat: boolean): Sentence[] {
  if (isHeading(reading, places)) return [];
  const said = new Map(
    [...places].map(([fact, all]) => [fact, new Set(all.map(({ from }) => reading.sentence[from]!))]),
  );
  const roles = new Set<number>();
  const amounts = new Set<number>();
  for (const one of reading.extracts) {
    if (isProvider(one)) roles.add(reading.sentence[one.from]!);
    if (saysHowOften(one) || saysHowLong(one)) amounts.add(reading.sentence[one.from]!);
  }
  return reading.sentences.filter((sentence, i) => {
    const has = (...facts: string[]) => facts.some((fact) => said.get(fact)?.has(i) === true);
    if (has("nil", "introduces") || isIntroduction(reading, sentence)) return false;
    const isOfRoleOrAmount = roles.has(i) || amounts.has(i);
    if (has("aim") && !isOfRoleOrAmount) return false;
    if (has("binding", "weak")) return true;
    if (has("about-child") && !has("receives")) return false;
    if (isOfRoleOrAmount && !has("qualifies")) return true;
    if (roles.has(i) || has("receives")) return true;
    const isOfThing = has(...things);
    if (has("states")) return isOfThing;
    if (has("qualifies")) return has("activity");
    return isOfThing || (saysWhat && !has("told") && isLongerThanTitle(reading, sentence));
  });
}

function isHeading({ tokens }: Reading, places: FactPlaces): boolean {
  let from = 0;
  let to = tokens.length;
  while (from < to && tokens[from]!.kind === "mark") from += 1;
  while (to > from && tokens[to - 1]!.kind === "mark") to -= 1;
  return (places.get("heading") ?? []).some((one) => one.from <= from && one.to >= to);
}

/** `To support Sam's communication, the following will be in place:` */
function isIntroduction({ tokens }: Reading, { to }: Sentence): boolean {
  return tokens[to - 1]!.norm === ":";
}

/** More words than a title has, or a full stop, which titles do without. */
function isLongerThanTitle({ tokens }: Reading, { from, to }: Sentence): boolean {
  const fewest = tokens[to - 1]!.norm === "." ? 2 : fewestWords;
  let words = 0;
  for (let i = from; i < to && words < fewest; i += 1) if (tokens[i]!.kind === "word") words += 1;
  return words >= fewest;
}
