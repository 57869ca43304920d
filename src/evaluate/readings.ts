import type { CountingReading, Interpretation, ReadingOverride, Rule } from "../rules/rule";

/** The reading chosen for each interpretation, by interpretation id; none where there is no default and the caller chose none. */
export type Choice = ReadonlyMap<string, string>;

/** An interpretation that does not exist, or a reading that it does not have. */
export class InvalidInterpretationError extends Error {
  override readonly name = "InvalidInterpretationError";
}

/** An id as callers write it in options: `first-day` is `firstDay`. */
export function optionName(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * The readings that a caller's options choose, the default for every other interpretation.
 *
 * @throws InvalidInterpretationError for an unknown interpretation or reading.
 */
export function chooseReadings(
  interpretations: readonly Interpretation[],
  options: Readonly<Record<string, string>> = {},
): Choice {
  const choice = new Map(interpretations.flatMap((one) => (one.default === undefined ? [] : [[one.id, one.default]])));
  for (const [name, reading] of Object.entries(options)) {
    const found = interpretations.find((one) => optionName(one.id) === name || one.id === name);
    if (!found) {
      const known = interpretations.map((one) => optionName(one.id)).join(", ");
      throw new InvalidInterpretationError(`There is no interpretation of that name. There are: ${known}.`);
    }
    if (!Object.hasOwn(found.readings, reading)) {
      const known = Object.keys(found.readings).join(", ");
      throw new InvalidInterpretationError(`${optionName(found.id)} has no such reading. It has: ${known}.`);
    }
    choice.set(found.id, reading);
  }
  return choice;
}

/** Every choice that differs from this one in one of these interpretations: what notices are worked out from. */
export function otherChoices(ids: readonly string[], interpretations: readonly Interpretation[], choice: Choice) {
  return ids.flatMap((id) => {
    const interpretation = interpretations.find((one) => one.id === id)!;
    return Object.keys(interpretation.readings)
      .filter((reading) => reading !== choice.get(id))
      .map((reading) => ({ id, reading, choice: new Map([...choice, [id, reading]]) as Choice }));
  });
}

/** Those of these interpretations for which no reading is chosen, as none is the default. */
export function unsettled(ids: readonly string[], choice: Choice): string[] {
  return ids.filter((id) => !choice.has(id));
}

/** How the chosen readings count days for a rule. */
export function countingOf(rule: Rule, interpretations: readonly Interpretation[], choice: Choice): CountingReading {
  const chosen = (rule.notices ?? []).map(
    (id) => interpretations.find((one) => one.id === id)?.readings[choice.get(id)!]?.counting,
  );
  return Object.assign({}, ...chosen) as CountingReading;
}

/** What the chosen readings override in a rule. */
export function overridesOf(rule: Rule, choice: Choice): ReadingOverride[] {
  return Object.entries(rule.readings ?? {}).flatMap(([id, byReading]) => byReading[choice.get(id)!] ?? []);
}
