import { defineConfig, type Options } from "tsup";

const shared: Options = {
  target: "es2022",
  platform: "neutral",
  sourcemap: true,
  treeshake: true,
  outDir: "dist",
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      calendar: "src/calendar/index.ts",
      "json-rules-engine": "src/json-rules-engine/index.ts",
      synth: "src/synth/index.ts",
    },
    format: ["esm", "cjs"],
    dts: true,
    clean: true,
    // pure-rand is small and only the generator needs it: bundled, so that importing the library installs none of it.
    noExternal: ["pure-rand"],
  },
  {
    ...shared,
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    platform: "node",
    dts: false,
    sourcemap: false,
    // What only the command needs is bundled into it.
    noExternal: ["commander", "csv-parse", "cli-table3", "picocolors", "cli-progress", "pure-rand"],
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire } from "node:module";const require = createRequire(import.meta.url);',
    },
  },
]);
