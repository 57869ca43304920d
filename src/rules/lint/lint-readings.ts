import type { Interpretation, Rule } from "../rule";
import type { Placed, Report } from "./placed";

/** The disputed points that a rule names, and what it says that their readings change. */
export function lintReadings(
  place: Placed<Rule>,
  interpretations: ReadonlyMap<string, Interpretation>,
  report: Report,
) {
  const { notices = [], readings = {} } = place.item;
  for (const [i, id] of notices.entries()) {
    const interpretation = interpretations.get(id);
    if (!interpretation) report(place, `/notices/${i}`, `There is no interpretation "${id}".`);
    else if (!readings[id] && !Object.values(interpretation.readings).some((reading) => reading.counting))
      report(place, `/notices/${i}`, `No reading of "${id}" changes anything here: say what in "readings".`);
  }
  for (const [id, overrides] of Object.entries(readings)) {
    if (!notices.includes(id)) report(place, `/readings/${id}`, `Name "${id}" in "notices" too.`);
    const known = interpretations.get(id);
    for (const name of Object.keys(overrides))
      if (known && !Object.hasOwn(known.readings, name))
        report(place, `/readings/${id}/${name}`, `"${id}" has no reading "${name}".`);
  }
}
