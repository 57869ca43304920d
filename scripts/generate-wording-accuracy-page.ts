// How far the queries about wording can be trusted, measured on labelled passages.
import type { Coefficient } from "../src/quality/agreement/coefficient";
import type { GeneratedFile } from "./generated-file";
import { type Element, elements, type LabelledSet, labelledSets } from "./labelled-passages";
import { type FamilyName, families, type Measure, measureWording, type SetMeasures } from "./wording-measures";

/** What the analysis is to reach in every family. */
export const goals = { precision: 0.95, recall: 0.9 } as const;

const elementTitles: Record<Element, string> = {
  what: "What",
  who: "Who",
  expertise: "Expertise",
  howOften: "How often",
  howLong: "How long",
  groupSize: "Group size, or nothing shared",
};

/** The page as a file. */
export function wordingAccuracyPageFiles(): GeneratedFile[] {
  const content = `# How accurate the queries about wording are

<!-- Generated from test/quality/labelled/ and the lexicon. To change it, change those and run: npm run generate -->

The audit of an EHC plan asks a person to look at words such as *access to*, *regular* or *as appropriate*. This page says how often it
asks rightly, and how often it fails to ask, on passages that were labelled by reading them. A query is only ever a question: nothing here
says that a plan is lawful or unlawful.

## What the figures mean

* **Precision**: of 100 queries, how many a careful reader would have raised too. The rest are false alarms.
* **Recall**: of 100 faults that a careful reader would query, how many are queried. The rest are missed.
* The numbers in brackets are a **95% interval** (Wilson's): with as few passages as these, the true figure may lie anywhere between them.
* The **goals** are a precision of ${percent(goals.precision)} and a recall of ${percent(goals.recall)} in every family. A family that misses
  one is marked *below*. A family that reaches both may still have an interval that starts lower: its figure is then not yet certain.
* *Rightly silent* counts the passages of the set in which nothing is queried and nothing should be. Most of them are easy, so precision and
  recall leave them out.

Only a query of full weight counts as one. What is told *for information*, because the passage says who, how often and how long, counts as
silence.

## How the sets were made

All sets are invented: no real child, plan or author stands behind a passage. They hold provision (Sections F, G, H1 and H2), outcomes
(Section E) and some of Sections A to D, in the styles of councils' plans: one-liners, long sentences with lists, bullets, abbreviations,
slips of spacing. Far more of them have a fault than passages of a real plan have. The sound ones are mostly *near misses*, which hold a
family's words without its fault: *up to six children*, *Access to Work*, *range of movement exercises*.

The development sets were each labelled from the description of the families. What they showed was then used to mend the lexicon, so
it does well on them by construction. The held-out set was written and labelled by a reader who had not read the lexicon, and no mend was
made from it: **its figures are the ones to go by**. The labels are held by their SHA-256 in \`test/quality/labelled.test.ts\`, so that they
cannot be bent to fit. The rules of labelling stand at the head of each file in [test/quality/labelled](../test/quality/labelled). Where two
careful readers could differ, the label says so and the passage is left out of that family's count.

## What this does not show

* How the analysis does on a real plan: real wording is longer, more repetitive and more varied, and faults are rarer in it.
* What a second reader would have said. One reader's labels are one opinion; agreement between readers has not been measured.
* Whether a provision is specific enough in law. That is a judgement on the whole plan.
* Whether the words are true, or right for the child.

${setSection("The held-out set: never used in mending", labelledSets.heldOut())}
${setSection("The development sets: used in mending", labelledSets.development())}
## See for yourself

\`npm run measure:wording\` prints these figures; \`npm run measure:wording -- --differences\` adds every passage on which label and analysis
differ, with the words that were queried.
`;
  return [{ path: "docs/wording-accuracy.md", content }];
}

function setSection(heading: string, { passages }: LabelledSet): string {
  const measures = measureWording(passages);
  const faulty = passages.filter((one) => one.families.length > 0).length;
  return `## ${heading}

${passages.length} passages, ${faulty} of them with something to query.

${familyTable(measures)}

Over all families together, precision is ${withInterval(measures.allFamilies.precision)} and recall ${withInterval(measures.allFamilies.recall)}.

What a provision says, where the label is *said*:

${elementTable(measures)}
`;
}

/** The measures of every family, as a table in Markdown. */
export function familyTable({ byFamily }: SetMeasures): string {
  const rows = (Object.keys(families) as FamilyName[]).map((name) => row(families[name], byFamily[name]));
  return table("Family", "Rightly queried", "Missed", "Wrongly queried", "Rightly silent", rows);
}

/** The measures of every element, as a table in Markdown. */
export function elementTable({ byElement }: SetMeasures): string {
  const rows = elements.map((name) => row(elementTitles[name], byElement[name]));
  return table("Element", "Rightly found said", "Missed", "Wrongly found said", "Rightly found unsaid", rows);
}

function table(first: string, tp: string, fn: string, fp: string, tn: string, rows: string[]): string {
  return [
    `| ${first} | ${tp} | ${fn} | ${fp} | ${tn} | Precision | Recall | Goals |`,
    "| --- | ---: | ---: | ---: | ---: | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function row(title: string, measure: Measure): string {
  const { truePositives, falseNegatives, falsePositives, trueNegatives, precision, recall } = measure;
  const counts = [truePositives, falseNegatives, falsePositives, trueNegatives].join(" | ");
  const reached = missedGoals(measure);
  return `| ${title} | ${counts} | ${withInterval(precision)} | ${withInterval(recall)} | ${reached.length === 0 ? "reached" : `below: ${reached.join(", ")}`} |`;
}

/** Which of the goals a measure does not reach. */
export function missedGoals(measure: Measure): ("precision" | "recall")[] {
  return (["precision", "recall"] as const).filter((one) => {
    const found = measure[one];
    return !("value" in found) || found.value < goals[one];
  });
}

function withInterval(one: Coefficient): string {
  if (!("value" in one)) return "none";
  const { value, interval } = one;
  return `${percent(value)} (${percent(interval!.lower)} to ${percent(interval!.upper)})`;
}

/** To a tenth of a percent, so that no figure is rounded up to its goal unseen. */
function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}
