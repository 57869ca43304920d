import type { primaryNeeds } from "../../records/case-record";
import type { Random } from "../random";

/** How often each type of need is the primary one, roughly as in the plans of England. */
const weights: readonly (readonly [number, (typeof primaryNeeds)[number]])[] = [
  [33, "autism"],
  [21, "speech-language-and-communication"],
  [17, "social-emotional-and-mental-health"],
  [8, "moderate-learning-difficulty"],
  [7, "severe-learning-difficulty"],
  [4, "specific-learning-difficulty"],
  [3, "physical-disability"],
  [2, "profound-and-multiple-learning-difficulty"],
  [2, "hearing-impairment"],
  [1, "vision-impairment"],
  [1, "down-syndrome"],
  [1, "other"],
];

/** A primary need; of a few it is not recorded. */
export function needOf(random: Random): { primaryNeed?: (typeof primaryNeeds)[number] } {
  return random.percent(97) ? { primaryNeed: random.weighted(weights) } : {};
}
