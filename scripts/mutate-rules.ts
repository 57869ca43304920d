// Changes each number, unit, word of time and exception of the law in turn, and tells which changes no example of a rule, nor the table of
// exceptions, tells from the law. npm run mutate:rules; with words, only what stands in a file or rule whose name has one of them; with --all,
// conditions and more too.
import { triedMutants } from "../test/mutation/built-in-mutants";
import { heldKinds, type MutantKind } from "../test/mutation/rule-mutants";

const words = process.argv.slice(2).filter((word) => word !== "--all");
const allKinds: MutantKind[] = [...heldKinds, "condition", "alternative", "end"];
const counts = new Map<MutantKind, { tried: number; told: number }>();
for (const one of triedMutants(process.argv.includes("--all") ? new Set(allKinds) : heldKinds)) {
  const { kind, file, of, pointer, change, isTold } = one;
  if (words.length > 0 && !words.some((word) => file.includes(word) || of.includes(word))) continue;
  const count = counts.get(kind) ?? { tried: 0, told: 0 };
  counts.set(kind, { tried: count.tried + 1, told: count.told + (isTold ? 1 : 0) });
  if (!isTold) console.log(`${file}  ${of}  ${kind}  ${pointer}  ${change}`);
}
for (const [kind, { tried, told }] of counts) console.log(`${kind}: ${told} of ${tried} told`);
