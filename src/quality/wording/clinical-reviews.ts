import type { Extract } from "./extract";
import type { Token } from "./token";
import { sorts } from "./token-sorts";

/** What is looked at in a review that is itself the provision: `dietetic review`, `will review the splints`. */
const isChecked = sorts.checked!;
const reach = 6;

/** Takes back that an interval is only one of reviews, where the review is of the child's health or equipment. */
export function ofProvision(extract: Extract, tokens: readonly Token[], clause: Int32Array): Extract {
  if (extract.ofReview !== true) return extract;
  const { ofReview: _, ...rest } = extract;
  for (let i = extract.from - 1; i >= Math.max(0, extract.from - reach); i -= 1) {
    if (clause[i] !== clause[extract.from]) break;
    if (isChecked(tokens[i]!)) return rest;
  }
  return extract;
}
