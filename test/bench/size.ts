import { gzipSync } from "node:zlib";
import { build } from "esbuild";
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

/** Kilobytes (1,000 bytes) of the library as one minified, compressed file: with what it depends on, and without. */
export async function bundleSize(entry: string): Promise<{ alone: number; withDependencies: number }> {
  const size = async (packages: "bundle" | "external") => {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      packages,
      plugins: [packedRules],
      write: false,
    });
    return gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1_000;
  };
  return { alone: await size("external"), withDependencies: await size("bundle") };
}
