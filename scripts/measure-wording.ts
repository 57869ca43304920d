// Prints how well the analysis of wording agrees with the labelled passages: npm run measure:wording. With --differences it prints every
// passage on which they differ; with --set heldOut or development, one set.
import { parseArgs } from "node:util";
import { elementTable, familyTable } from "./generate-wording-accuracy-page";
import { labelledSets } from "./labelled-passages";
import { measureWording } from "./wording-measures";

const { values } = parseArgs({ options: { differences: { type: "boolean" }, set: { type: "string" } } });
const chosen = Object.entries(labelledSets).filter(([name]) => values.set === undefined || values.set === name);
if (chosen.length === 0) {
  console.error(`There is no set called ${values.set}: use one of ${Object.keys(labelledSets).join(", ")}.`);
  process.exitCode = 2;
}
for (const [name, read] of chosen) {
  const { passages } = read();
  const measures = measureWording(passages);
  console.log(`${name}: ${passages.length} passages\n\n${familyTable(measures)}\n\n${elementTable(measures)}\n`);
  if (!values.differences) continue;
  for (const { of, kind, passage, quote } of measures.differences.sort((a, b) => a.of.localeCompare(b.of)))
    console.log(`${of}\t${kind}\t${passage.id}\t${quote === undefined ? "" : `«${quote}»\t`}${passage.text}`);
  console.log();
}
