// How often the analysis of wording agrees with the labels of a set of passages, by family of wording and by element.

import type { Coefficient } from "../src/quality/agreement/coefficient";
import { analyseWording } from "../src/quality/wording/analyse-wording";
import { wilsonProportion } from "../src/statistics/wilson";
import { type Element, elements, type LabelledPassage } from "./labelled-passages";

/** The families of vague wording, with their titles, in the order of the page. */
export const families = {
  access: "Access or availability",
  opportunity: "Opportunity",
  "benefit-or-advice": "Benefit or advice",
  encouragement: "Encouragement",
  "vague-frequency": "Vague frequency",
  "vague-time-span": "Vague time span",
  condition: "Condition",
  "cap-or-equivalence": "Cap or equivalence",
  "open-list": "Open list",
  "empty-noun": "Empty noun",
  "vague-amount": "Vague amount",
  "vague-group": "Vague group",
  "vague-person": "Vague person",
  "vague-skill": "Vague skill",
  deferred: "Deferred",
  resource: "Resources",
  "weak-modal": "Weak modal",
  "no-agent": "No agent",
  "outcome-vague-verb": "Outcome: vague verb",
} as const;

/** A family of vague wording. */
export type FamilyName = keyof typeof families;

/** What should be found against what is found. */
export interface Measure {
  truePositives: number;
  falseNegatives: number;
  falsePositives: number;
  trueNegatives: number;
  /** Of what is found, how much should be. */
  precision: Coefficient;
  /** Of what should be found, how much is. */
  recall: Coefficient;
}

/** A passage on which label and analysis differ. */
export interface Difference {
  passage: LabelledPassage;
  of: FamilyName | Element;
  kind: "missed" | "wrong";
  /** The words that were wrongly queried. */
  quote?: string;
}

/** The measures of one set of passages. */
export interface SetMeasures {
  byFamily: Record<FamilyName, Measure>;
  /** Every judgement of a passage for a family, together. */
  allFamilies: Measure;
  /** An element that is said is what should be found. */
  byElement: Record<Element, Measure>;
  differences: Difference[];
}

/** Measures the analysis of wording on labelled passages. Only queries of full weight count as found. */
export function measureWording(passages: readonly LabelledPassage[]): SetMeasures {
  const names = Object.keys(families) as FamilyName[];
  const counts = new Map<string, Counts>([...names, ...elements].map((name) => [name, new Counts()]));
  const differences: Difference[] = [];
  const count = (passage: LabelledPassage, of: FamilyName | Element, should: boolean, is: boolean, quote?: string) => {
    counts.get(of)!.add(should, is);
    if (should !== is)
      differences.push({ passage, of, kind: should ? "missed" : "wrong", ...(quote !== undefined && { quote }) });
  };
  for (const passage of passages) {
    const { queries, elements: said } = analyseWording(passage.text, { section: passage.section });
    for (const family of names) {
      if (passage.unjudged?.includes(family)) continue;
      const query = queries.find((one) => one.family === family && one.weight === "full");
      count(passage, family, passage.families.includes(family), query !== undefined, query?.quote);
    }
    for (const element of elements) {
      const label = passage.elements?.[element];
      // What is not provided to a group lacks no group size.
      if (label !== undefined) count(passage, element, label !== false, said[element]);
    }
  }
  const measures = <Name extends string>(all: readonly Name[]) =>
    Object.fromEntries(all.map((name) => [name, counts.get(name)!.measure()])) as Record<Name, Measure>;
  const pooled = names.reduce((sum, name) => sum.plus(counts.get(name)!), new Counts());
  return {
    byFamily: measures(names),
    allFamilies: pooled.measure(),
    byElement: measures(elements),
    differences,
  };
}

class Counts {
  private readonly of = { truePositives: 0, falseNegatives: 0, falsePositives: 0, trueNegatives: 0 };

  add(should: boolean, is: boolean): void {
    this.of[should ? (is ? "truePositives" : "falseNegatives") : is ? "falsePositives" : "trueNegatives"] += 1;
  }

  plus({ of }: Counts): Counts {
    const sum = new Counts();
    for (const key of Object.keys(of) as (keyof typeof of)[]) sum.of[key] = this.of[key] + of[key];
    return sum;
  }

  measure(): Measure {
    const { truePositives, falseNegatives, falsePositives } = this.of;
    return {
      ...this.of,
      precision: wilsonProportion(truePositives, truePositives + falsePositives),
      recall: wilsonProportion(truePositives, truePositives + falseNegatives),
    };
  }
}
