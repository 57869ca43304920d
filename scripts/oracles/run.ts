// Holds what the library works out against independent implementations, on more cases than the tests try: npm run test:oracles.
// With a number, so many generated conditions; SEED=random draws others than the last time.
import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { conditionCases, differenceOn, noComparisons } from "../../test/oracles/conditions";

const wanted = Number(process.argv[2] ?? 100_000);
const part = 5_000;
const { SEED = "20140901" } = process.env;
const seed = SEED === "random" ? Date.now() % 2 ** 31 : Number(SEED);

const seen = noComparisons();
for (let first = 0; first < wanted; first += part) {
  await fc.assert(
    fc.asyncProperty(conditionCases, async (one) => {
      const difference = await differenceOn(one, seen);
      if (difference !== undefined) throw new Error(difference);
    }),
    { numRuns: Math.min(part, wanted - first), seed: seed + first },
  );
  process.stderr.write(`\r${seen.cases} of ${wanted} conditions`);
}
process.stderr.write("\n");
console.log(`${seen.cases} generated conditions have the same answer by json-rules-engine (seed ${seed}):`);
console.log(`  true ${seen.true}, false ${seen.false}, unknown ${seen.unknown}.`);
console.log(
  `  Of the unknown ones it calls ${seen.unknownButTrue} true by itself: it takes a missing fact for a value.`,
);

const { status } = spawnSync("npx", ["vitest", "run", "test/oracles"], { stdio: "inherit" });
process.exitCode = status ?? 1;
