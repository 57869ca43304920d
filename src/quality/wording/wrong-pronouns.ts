import type { PlanRecord } from "../plan-record";
import { mentionsOther } from "./others";
import type { Reading } from "./reading";

type Pronouns = NonNullable<NonNullable<PlanRecord["person"]>["pronouns"]>;

const he = new Set(["he", "him", "his", "himself", "he's", "he'll", "he'd"]);
const she = new Set(["she", "her", "hers", "herself", "she's", "she'll", "she'd"]);

/**
 * How many pronouns of passages cannot be the child's and can be nobody else's: none but the child is mentioned in their sentence or the
 * one before. `He/she` is a remain of a template, and not counted here; neither is what stands in quotation marks.
 */
export function countWrongPronouns(readings: readonly Reading[], pronouns: Pronouns): number {
  const wrong = (word: string) => (pronouns !== "he" && he.has(word)) || (pronouns !== "she" && she.has(word));
  let count = 0;
  for (const { tokens, sentences, quoted } of readings) {
    let wasOther = false;
    for (const { from, to } of sentences) {
      const isOther = mentionsOther(tokens, from, to);
      for (let i = from; i < to && !isOther && !wasOther; i += 1) {
        const isPair =
          tokens[i + 1]?.norm === "/" ||
          tokens[i - 1]?.norm === "/" ||
          tokens[i + 1]?.norm === "or" ||
          tokens[i - 1]?.norm === "or";
        if (quoted[i] === 0 && !isPair && wrong(tokens[i]!.norm)) count += 1;
      }
      wasOther = isOther;
    }
  }
  return count;
}
