import type { PlanRecord } from "../../quality/plan-record";

type Area = NonNullable<PlanRecord["areasWithoutNeed"]>[number];
type Theme = "employment" | "independent-living" | "community" | "health";

const areas: [Area, RegExp][] = [
  [
    "communication-and-interaction",
    /^(?:speech,? language,? (?:and )?)?communication (?:and|&) interaction|^communication/i,
  ],
  ["cognition-and-learning", /^(?:cognition|learning)(?: (?:and|&) (?:learning|cognition))?/i],
  ["social-emotional-mental-health", /^(?:social,? (?:and )?emotional|semh|emotional,? social)/i],
  ["sensory-or-physical", /^(?:physical|sensory)/i],
];

/** The broad area of need that a heading names. Source: the SEND Code of Practice 2015, chapter 6. */
export function areaOf(text: string): Area | undefined {
  const line = text.replace(/^[\s\d.)]+/, "").trim();
  return line.length > 90 ? undefined : areas.find(([, pattern]) => pattern.test(line))?.[0];
}

const themes: [Theme, RegExp][] = [
  ["employment", /employ|paid work|\bwork\b|career/i],
  ["independent-living", /independen/i],
  ["community", /communit|friend|relationship/i],
  ["health", /health/i],
];

/** The themes of preparation for adulthood that a short text names. */
export function themesIn(text: string): Theme[] {
  return themes.flatMap(([theme, pattern]) => (pattern.test(text) ? [theme] : []));
}
