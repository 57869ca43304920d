import type { SectionLetter } from "../plan-record";
import type { Family, WordingSection } from "./family";

/** The criterion of a family's queries in a section; `undefined` where it does not run there. */
export function criterionIn(
  { criterion, sections }: Pick<Family, "criterion" | "sections">,
  section: WordingSection,
): string | undefined {
  const letters: SectionLetter[] = section === "H" ? ["H1", "H2"] : [section];
  const letter = letters.find((one) => sections.includes(one));
  if (letter === undefined) return undefined;
  return typeof criterion === "string" ? criterion : criterion[letter];
}
