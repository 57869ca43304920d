import { readFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Rules are bundled without their examples, which are in `rules/` for whoever wants them. */
const withoutExamples: Plugin = {
  name: "without-examples",
  setup(build) {
    build.onLoad({ filter: /rules\/(timelines|attendance|quality)\/[\w-]+\.json$/ }, ({ path }) => {
      const rules = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>[];
      // A file that is no list, such as how plans are graded, stays as it is.
      if (!Array.isArray(rules)) return undefined;
      return { contents: JSON.stringify(rules.map(({ examples: _, ...rule }) => rule)), loader: "json" };
    });
  },
};

const shared: Options = {
  target: "es2022",
  platform: "neutral",
  sourcemap: true,
  treeshake: true,
  outDir: "dist",
  esbuildPlugins: [withoutExamples],
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      calendar: "src/calendar/index.ts",
      "json-rules-engine": "src/json-rules-engine/index.ts",
      synth: "src/synth/index.ts",
      timetables: "src/timetables/index.ts",
      extracts: "src/extracts/index.ts",
      quality: "src/quality/index.ts",
    },
    format: ["esm", "cjs"],
    dts: true,
    clean: true,
    // Only the generator needs pure-rand, and only extracts csv-parse: bundled, so that importing the library installs none of them.
    noExternal: ["pure-rand", "csv-parse"],
  },
  {
    ...shared,
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    platform: "node",
    dts: false,
    sourcemap: false,
    // What only the command needs is bundled into it.
    noExternal: [
      "commander",
      "csv-parse",
      "cli-table3",
      "picocolors",
      "cli-progress",
      "pure-rand",
      "ical-generator",
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
