import type { Found } from "./family";
import type { CompiledException, Findings, Hit, Place } from "./lexicon";
import type { PassageFacts } from "./passage-facts";
import type { Reading } from "./reading";

/** Longer than any term with what its slots hold. */
const longestPlace = 48;
/** So far within a phrase an exception is looked for. */
const longestPhrase = 40;

/** What becomes of a hit by its family's exceptions: `undefined` where none holds. */
export function exceptionTo(
  hit: Hit,
  reading: Reading,
  findings: Findings,
  facts: PassageFacts,
): "skip" | "information" | undefined {
  let found: "information" | undefined;
  for (const one of hit.term.unless) {
    if (!holds(one, hit, reading, findings, facts)) continue;
    if ((one.exception.becomes ?? "skip") === "skip") return "skip";
    found = "information";
  }
  return found;
}

function holds(
  { exception, group }: CompiledException,
  hit: Hit,
  reading: Reading,
  { exceptions }: Findings,
  facts: PassageFacts,
): boolean {
  const places = (group !== undefined && exceptions.get(group)) || [];
  if ("quoted" in exception) return reading.quoted[hit.from] === 1;
  if ("passage" in exception) return places.length > 0;
  if ("has" in exception) return exception.has.some((one: Found) => facts.has(one, exception.in, hit));
  if ("overlaps" in exception) return near(places, hit).some(({ from, to }) => from < hit.to && to > hit.from);
  const isInPhrase = exception.in === "phrase";
  const within = exception.within ?? (isInPhrase ? longestPhrase : 0);
  const part = isInPhrase ? reading.phrase : reading.sentence;
  if ("before" in exception)
    return near(places, hit, within).some(
      (one) => one.to <= hit.from && hit.from - one.to <= within && part[one.to - 1] === part[hit.from],
    );
  return near(places, hit, within).some(
    (one) => one.from >= hit.to && one.from - hit.to <= within && part[one.from] === part[hit.to - 1],
  );
}

/** The places that could bear on a hit. They stand in the order of the passage, so that few have to be looked at. */
function near(places: readonly Place[], hit: Hit, within = 0): Place[] {
  let low = 0;
  let high = places.length;
  const first = hit.from - within - longestPlace;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.from < first) low = middle + 1;
    else high = middle;
  }
  const found: Place[] = [];
  for (let i = low; i < places.length && places[i]!.from <= hit.to + within; i += 1) found.push(places[i]!);
  return found;
}
