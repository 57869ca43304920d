import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { packedRules } from "../../scripts/packed-rules";
import { measureRun } from "./measure-run";

const runs = 15;

/** Milliseconds until the built library is imported, in a process of its own: the median of 15. Starting Node itself is not counted. */
export async function importTime(): Promise<number> {
  const script =
    'const start = performance.now(); await import("./dist/index.js"); console.log(performance.now() - start);';
  const times: number[] = [];
  for (let i = 0; i < runs; i++)
    times.push(Number((await measureRun(["--input-type=module", "--eval", script])).stdout));
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

/** Kilobytes (1,000 bytes) of a bundle, minified and compressed. */
export interface BundleSizes {
  /** What is written here, with the schemas of records, and without the rules. */
  code: number;
  withRules: number;
  /** With what the code is built on. */
  withDependencies: number;
}

/** The sizes of the library as one file. */
export async function bundleSizes(entry: string): Promise<BundleSizes> {
  const size = async (packages: "bundle" | "external", rules: Plugin) => {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      packages,
      plugins: [rules],
      write: false,
    });
    return gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1_000;
  };
  return {
    code: await size("external", withoutRules),
    withRules: await size("external", packedRules),
    withDependencies: await size("bundle", packedRules),
  };
}

const withoutRules: Plugin = {
  name: "without-rules",
  setup(build) {
    build.onLoad({ filter: /rules\/(?:[\w-]+\/)*[\w-]+\.json$/ }, () => ({ contents: "[]", loader: "json" }));
  },
};
