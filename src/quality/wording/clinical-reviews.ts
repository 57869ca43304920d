import type { Extract } from "./extract";
import type { Token } from "./token";

const words = (text: string) => new Set(text.split(" "));
/** What is looked at in a review that is itself the provision: `dietetic review`, `will review the splints`. */
const clinical = words(
  "dietetic dietetics diet audiology audiological hearing aids orthotic orthotics splint splints afos frame walker wheelchair chair seating hoist sling medication medicines eye eyes vision ophthalmology orthoptic dental feeding swallow shunt gastrostomy tracheostomy epilepsy diabetes asthma weight growth posture clinic",
);
const reach = 6;

/** Takes back that an interval is only one of reviews, where the review is of the child's health or equipment. */
export function ofProvision(extract: Extract, tokens: readonly Token[], clause: Int32Array): Extract {
  if (extract.ofReview !== true) return extract;
  const { ofReview: _, ...rest } = extract;
  for (let i = extract.from - 1; i >= Math.max(0, extract.from - reach); i -= 1) {
    if (clause[i] !== clause[extract.from]) break;
    if (clinical.has(tokens[i]!.norm)) return rest;
  }
  return extract;
}
