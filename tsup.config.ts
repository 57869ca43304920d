import { defineConfig, type Options } from "tsup";
import { packedRules } from "./scripts/packed-rules";

const shared: Options = {
  target: "es2022",
  platform: "neutral",
  sourcemap: true,
  treeshake: true,
  outDir: "dist",
  esbuildPlugins: [packedRules],
};

const library: Options = {
  ...shared,
  entry: {
    index: "src/index.ts",
    calendar: "src/calendar/index.ts",
    "json-rules-engine": "src/json-rules-engine/index.ts",
    synth: "src/synth/index.ts",
    timetables: "src/timetables/index.ts",
    caseload: "src/caseload/index.ts",
    extracts: "src/extracts/index.ts",
    quality: "src/quality/index.ts",
    sen2: "src/sen2/index.ts",
  },
  // What one entry alone needs is bundled into it, so that importing the library installs none of it: pure-rand for the generators,
  // csv-parse for extracts and the SEN2 return, and for that also saxes, hucre and the hashes. So are zod and date-fns, of which little is
  // used: loaded whole, they take as long as all the rest.
  noExternal: ["zod", /^date-fns/, /^@date-fns/, "pure-rand", "csv-parse", "saxes", /^hucre/, /^@noble\/hashes/],
  esbuildOptions(options) {
    // The same parser, without Node's own Buffer: the readers work in a browser too.
    options.alias = { "csv-parse/sync": "csv-parse/browser/esm/sync" };
  },
};

// They run side by side, so that none clears the folder: npm does, before.
export default defineConfig([
  { ...library, format: ["esm"] },
  // Each of these files stands alone and holds much of the others: with maps they would be half of the package.
  { ...library, format: ["cjs"], sourcemap: false },
  { ...library, format: ["esm", "cjs"], dts: { only: true } },
  {
    ...shared,
    // A thread has a file of its own, beside the command.
    entry: { cli: "src/cli/main.ts", "caseload-thread": "src/cli/caseload/thread.ts" },
    format: ["esm"],
    platform: "node",
    dts: false,
    sourcemap: false,
    // What only the command needs is bundled into it.
    noExternal: [
      "zod",
      /^date-fns/,
      /^@date-fns/,
      "commander",
      "csv-parse",
      "cli-table3",
      "picocolors",
      "cli-progress",
      "pure-rand",
      "ical-generator",
      /^@noble\/hashes/,
      // For audits, each in a file that is only loaded for them: what reads plans, and what writes spreadsheets, documents and pages.
      /^docx$/,
      /^hucre/,
      /^fflate$/,
      /^saxes$/,
      /^marked$/,
      /^unpdf$/,
      /^preact/,
    ],
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire as requireFrom } from "node:module";const require = requireFrom(import.meta.url);',
    },
  },
]);
