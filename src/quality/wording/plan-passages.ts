import type { PlanRecord, SectionLetter } from "../plan-record";

/** A passage of a plan: its words, its section and whether it is a part or a section's own text. */
export interface PlanPassage {
  section: SectionLetter;
  text: string;
  /** Parts are compared with one another; a section's text is split into its paragraphs. */
  kind: "part" | "section";
}

/** Every passage of a plan. Of a section's text, only the paragraphs that are not recorded as parts too. */
export function planPassages(plan: PlanRecord): PlanPassage[] {
  const parts = partsOf(plan);
  const there = new Set(parts.map(({ text }) => plain(text)));
  const sections = (plan.sections ?? []).flatMap(({ letter, text, nilStatement }) => {
    if (letter === undefined) return [];
    const paragraphs = [...(text?.split(/\n\s*\n|\r\n\s*\r\n/) ?? []), nilStatement ?? ""];
    return paragraphs
      .filter((one) => one.trim() !== "" && !there.has(plain(one)))
      .map((one) => ({ section: letter, text: one, kind: "section" as const }));
  });
  return [...parts, ...sections];
}

function partsOf({ voice = [], needs = [], outcomes = [], provisions = [] }: PlanRecord): PlanPassage[] {
  const parts: [SectionLetter, string | undefined][] = [
    ...voice.map((one): [SectionLetter, string | undefined] => ["A", one.text]),
    ...needs.flatMap((one): [SectionLetter, string | undefined][] =>
      [one.text, one.impact, one.strengths].map((text) => [one.section ?? "B", text]),
    ),
    ...outcomes.flatMap((one): [SectionLetter, string | undefined][] =>
      [one.text, one.steps].map((text) => ["E", text]),
    ),
    ...provisions.map((one): [SectionLetter, string | undefined] => [one.section ?? "F", one.text]),
  ];
  return parts.flatMap(([section, text]) => (text === undefined ? [] : [{ section, text, kind: "part" as const }]));
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();
