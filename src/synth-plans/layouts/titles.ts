import type { SectionLetter } from "../../quality/plan-record";

/** What each section is called. */
export const titles: Record<SectionLetter | "H", string> = {
  A: "Views, interests and aspirations",
  B: "Special educational needs",
  C: "Health needs which relate to special educational needs",
  D: "Social care needs which relate to special educational needs or to a disability",
  E: "Outcomes",
  F: "Special educational provision",
  G: "Health provision",
  H: "Social care provision",
  H1: "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
  H2: "Any other social care provision",
  I: "Placement",
  J: "Personal budget",
  K: "Advice and information",
};

/** The areas of need, in words. */
export const areaTitles = {
  "communication-and-interaction": "Communication and interaction",
  "cognition-and-learning": "Cognition and learning",
  "social-emotional-mental-health": "Social, emotional and mental health",
  "sensory-or-physical": "Sensory and/or physical needs",
} as const;
