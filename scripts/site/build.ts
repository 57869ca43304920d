import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { packedRules } from "../packed-rules";
import { reportStyles } from "./report-styles";

const source = "site";

/** What a build of the web calculator came to. */
export interface BuiltSite {
  /** Every file that was written, relative to the folder. */
  files: string[];
  /** Those that the page loads before anything is asked of it. */
  first: string[];
  /** Their size in bytes, each compressed with gzip. */
  firstBytes: number;
}

/** Builds the web calculator into a folder, which is emptied first: static files, to be served from any path. */
export async function buildSite(folder: string): Promise<BuiltSite> {
  await mkdir(folder, { recursive: true });
  // What keeps the folder in the repository stays.
  for (const name of await readdir(folder))
    if (!name.startsWith(".")) await rm(join(folder, name), { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: {
      main: `${source}/main.tsx`,
      site: `${source}/styles/site.css`,
      "count-worker": `${source}/caseload/count-worker.ts`,
    },
    outdir: folder,
    chunkNames: "parts/[name]-[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    tsconfig: `${source}/tsconfig.json`,
    plugins: [packedRules],
    // The same parser, without Node's own Buffer.
    alias: { "csv-parse/sync": "csv-parse/browser/esm/sync" },
    logLevel: "error",
  });
  const parts = Object.keys(metafile.outputs).map((path) => relative(folder, path));
  await writeFile(join(folder, "index.html"), await pageWithPolicy());
  await writeOfflineWorker(folder, ["./", ...parts]);
  const first = [
    "index.html",
    "site.css",
    ...loadedWith(metafile, relative(".", join(folder, "main.js"))).map((path) => relative(folder, path)),
  ];
  return {
    files: [...parts, "index.html", "offline-worker.js"],
    first,
    firstBytes: await compressedSize(folder, first),
  };
}

/** A file and all that it imports at once; what is imported when asked for is left out. */
function loadedWith({ outputs }: Metafile, path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const own = outputs[path]!.imports.filter(({ kind, external }) => kind === "import-statement" && !external);
  return [path, ...own.flatMap((one) => loadedWith({ outputs } as Metafile, one.path, seen))];
}

async function compressedSize(folder: string, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(join(folder, file))).length));
  return sizes.reduce((sum, one) => sum + one, 0);
}

/** The page may load its own files alone, and send nothing anywhere. Reports bring one style sheet with them, known by its hash. */
async function pageWithPolicy(): Promise<string> {
  const hashes = reportStyles().map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${hashes.join(" ")}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const page = await readFile(`${source}/index.html`, "utf8");
  return page.replace("{policy}", policy);
}

/** The worker that keeps the site's files for use without a network, with the list of them and a name for this very build. */
async function writeOfflineWorker(folder: string, files: readonly string[]): Promise<void> {
  const contents = await Promise.all(files.map((file) => readFile(join(folder, file === "./" ? "index.html" : file))));
  const hash = createHash("sha256");
  for (const one of contents) hash.update(one);
  await build({
    entryPoints: [`${source}/offline-worker.ts`],
    outfile: join(folder, "offline-worker.js"),
    bundle: true,
    minify: true,
    format: "iife",
    define: { FILES: JSON.stringify(files), BUILD: JSON.stringify(hash.digest("hex").slice(0, 16)) },
    tsconfig: `${source}/tsconfig.json`,
    logLevel: "error",
  });
}
