import type { Letter } from "./section-label";

/** A field that a plan has once, as a line of a section says it. */
interface PlanField {
  field: "shorterTermTargets" | "monitoringArrangements" | "adulthoodLeftOutBecause" | "healthAndCareLeftOutBecause";
  text: string;
}

const names: [PlanField["field"], RegExp][] = [
  ["shorterTermTargets", /^(?:how )?(?:the )?short(?:er)?.term targets(?: (?:are|will be) set)?:\s+(\S[\s\S]*)$/i],
  [
    "monitoringArrangements",
    /^(?:(?:the )?(?:arrangements for )?monitoring (?:and review )?arrangements|arrangements for monitoring(?: progress| and review)?|how progress (?:is|will be) monitored):\s+(\S[\s\S]*)$/i,
  ],
  [
    "adulthoodLeftOutBecause",
    /^why (?:outcomes leave out )?(?:some )?themes of adulthood(?: are left out)?:\s+(\S[\s\S]*)$/i,
  ],
  ["healthAndCareLeftOutBecause", /^why (?:outcomes leave out )?health or care(?: are left out)?:\s+(\S[\s\S]*)$/i],
];

/** The field of the whole plan that a line of Section E gives. */
export function planFieldNamed(line: string, letters: readonly Letter[]): PlanField | undefined {
  if (!letters.includes("E")) return undefined;
  for (const [field, pattern] of names) {
    const text = pattern.exec(line)?.[1];
    if (text !== undefined) return { field, text: text.replaceAll("\n", " ") };
  }
  return undefined;
}
