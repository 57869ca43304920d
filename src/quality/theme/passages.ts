import type { PlanRecord, SectionLetter } from "../plan-record";

/** A text of a plan. */
export interface Passage {
  /** A JSON Pointer to it. */
  subject: string;
  section: SectionLetter;
  text: string;
}

/** The texts of a plan that somebody wrote for this child, with what the plan records of its advice. */
export function passagesOf(plan: PlanRecord): Passage[] {
  const { sections = [], voice = [], needs = [], outcomes = [], provisions = [], recommendations = [] } = plan;
  const all: Passage[] = [];
  const add = (subject: string, section: SectionLetter, text: string | undefined) => {
    if (text !== undefined) all.push({ subject, section, text });
  };
  for (const [i, { letter, text }] of sections.entries()) add(`/sections/${i}/text`, letter ?? "A", text);
  for (const [i, { text }] of voice.entries()) add(`/voice/${i}/text`, "A", text);
  for (const [i, { section = "B", text, impact, strengths }] of needs.entries()) {
    add(`/needs/${i}/text`, section, text);
    add(`/needs/${i}/impact`, section, impact);
    add(`/needs/${i}/strengths`, section, strengths);
  }
  for (const [i, { text, steps }] of outcomes.entries()) {
    add(`/outcomes/${i}/text`, "E", text);
    add(`/outcomes/${i}/steps`, "E", steps);
  }
  for (const [i, { section = "F", text }] of provisions.entries()) add(`/provisions/${i}/text`, section, text);
  for (const [i, { text }] of recommendations.entries()) add(`/recommendations/${i}/text`, "K", text);
  return all;
}
