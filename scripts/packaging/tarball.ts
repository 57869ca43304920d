// What npm would publish: which files, and how large.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type Budget, browserBudget, entryBudgets, packageBudgets } from "./budgets";

/** What `npm pack --json` says of a package. */
export interface Packed {
  filename: string;
  /** Bytes of the tarball. */
  size: number;
  unpackedSize: number;
  files: { path: string; size: number }[];
}

/** The committed list of what is published. */
export const listFile = "api/package-files.txt";

/**
 * The files by name, with a star for what the bundler makes up: the hash of a chunk, and which declarations share a file. Every file that
 * has a name of its own is listed by it.
 */
export function fileList(files: readonly { path: string }[]): string {
  const names = files.map(({ path }) =>
    path
      .replace(/^dist\/[\w-]+-[\w-]{8}(\.d\.c?ts)$/, "dist/*$1")
      .replace(/^dist\/chunk-[A-Z0-9]{8}(\.c?js(?:\.map)?)$/, "dist/chunk-*$1")
      .replace(/^(dist\/[\w-]+)-[A-Z0-9]{8}(\.c?js(?:\.map)?)$/, "$1-*$2"),
  );
  return `${[...new Set(names)].sort().join("\n")}\n`;
}

/** How a list differs from the committed one: a line a file, with a sign. */
export function listDifferences(committed: string, now: string): string[] {
  const [before, after] = [committed, now].map((text) => new Set(text.split("\n").filter((line) => line !== "")));
  return [
    ...[...before!].filter((line) => !after!.has(line)).map((line) => `- ${line}`),
    ...[...after!].filter((line) => !before!.has(line)).map((line) => `+ ${line}`),
  ];
}

/** A size beside what it may be. */
export interface Measured {
  name: string;
  bytes: number;
  budget: Budget;
}

/** All sizes that have a budget, of what is built into a folder. */
export async function measure(packed: Packed, dist = "dist"): Promise<Measured[]> {
  return [
    { name: "tarball", bytes: packed.size, budget: packageBudgets.tarball },
    { name: "unpacked", bytes: packed.unpackedSize, budget: packageBudgets.unpacked },
    ...Object.entries(entryBudgets).map(([name, budget]) => ({
      name: `${name}.js, with what it loads, gzip`,
      bytes: graphSize(join(dist, `${name}.js`)),
      budget,
    })),
    { name: "evaluateCase in a browser, gzip", bytes: await browserSize(dist), budget: browserBudget },
  ];
}

/** What is over its budget, in words. */
export function overBudget(sizes: readonly Measured[]): string[] {
  return sizes.flatMap(({ name, bytes, budget }) =>
    bytes > budget.bytes ? [`${name}: ${bytes} bytes, and the budget is ${budget.bytes} (${budget.because})`] : [],
  );
}

/** The compressed bytes of a module and of all that it imports by a relative path, once each. */
export function graphSize(entry: string): number {
  const seen = new Set<string>();
  const visit = (path: string): number => {
    if (seen.has(path)) return 0;
    seen.add(path);
    if (!existsSync(path)) throw new Error(`There is no ${path}: run "npm run build".`);
    const text = readFileSync(path, "utf8");
    const imports = [...text.matchAll(/(?:^|[;\n])\s*(?:import|export)\b[^"'()]*?["'](\.\/[^"']+)["']/g)];
    return imports.reduce((sum, [, to]) => sum + visit(join(dirname(path), to!)), gzipSync(text, { level: 9 }).length);
  };
  return visit(entry);
}

/** The one file that a browser is sent. */
export async function browserBundle(code: string, dist = "dist"): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: dist },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]!.text;
}

async function browserSize(dist: string): Promise<number> {
  const text = await browserBundle('import { evaluateCase } from "./index.js"; globalThis.judge = evaluateCase;', dist);
  return gzipSync(text, { level: 9 }).length;
}
