import { analyseReading } from "./analyse-wording";
import { families } from "./families";
import type { WordingSection } from "./family";
import type { WordingFields } from "./fields";
import type { Reading } from "./reading";

/** The first section in which each family runs: there its words are looked for, wherever the passage stands. */
const sections = new Map(families.map(({ family, sections }) => [family, sections[0] as WordingSection]));

/** Whether a passage holds words of a family, even if only for information, wherever it stands in the plan. */
export function saysOf(reading: Reading, family: string, fields: WordingFields = {}): boolean {
  const section = sections.get(family);
  if (section === undefined) return false;
  return analyseReading(reading, { section, fields }).queries.some((one) => one.family === family);
}
