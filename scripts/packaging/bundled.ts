// What is bundled, as the bundler itself says it.
import { readFileSync } from "node:fs";
import { type BuildOptions, build, type Metafile } from "esbuild";
import type { Options } from "tsup";
import config from "../../tsup.config";

/** A package of which something is in what is published. */
export interface BundledPackage {
  name: string;
  version: string;
  /** As its package.json says: an SPDX expression. */
  licence: string;
  /** Where it is installed, from the root of the repository. */
  folder: string;
  /** What holds it: the entries of the library, the command, or both. */
  usedBy: ("library" | "command")[];
}

/** Every package of which at least one byte is bundled, by name and version. */
export async function bundledPackages(): Promise<BundledPackage[]> {
  const found = new Map<string, BundledPackage>();
  for (const usedBy of ["library", "command"] as const) {
    // The library's are built of the same files, whatever their format.
    const options = (config as Options[]).find(({ platform }) => (platform === "node") === (usedBy === "command"))!;
    for (const folder of foldersIn((await bundle(options)).outputs)) {
      const known = found.get(folder) ?? { ...readPackage(folder), usedBy: [] };
      known.usedBy.push(usedBy);
      found.set(folder, known);
    }
  }
  return [...found.values()].sort(byName);
}

/** The name, version and licence of an installed package. */
export function readPackage(folder: string): Omit<BundledPackage, "usedBy"> {
  const said = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Record<string, string | undefined>;
  return { name: said.name!, version: said.version!, licence: said.license ?? "none", folder };
}

/** Code units, so that the order is the same in every locale. */
export function byName(a: { name: string; version: string }, b: { name: string; version: string }): number {
  const [one, other] = [`${a.name}@${a.version}`, `${b.name}@${b.version}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Bundles as tsup does: what package.json depends on stays outside, unless the configuration brings it in. */
async function bundle(options: Options): Promise<Metafile> {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: object };
  const broughtIn = (name: string) =>
    options.noExternal?.some((one) => (typeof one === "string" ? one === name : one.test(name)));
  const settings: BuildOptions = {
    entryPoints: options.entry as Record<string, string>,
    bundle: true,
    metafile: true,
    write: false,
    outdir: "dist",
    splitting: true,
    format: "esm",
    platform: options.platform!,
    target: "es2022",
    external: Object.keys(dependencies).filter((name) => !broughtIn(name)),
    plugins: options.esbuildPlugins!,
    logLevel: "error",
    ...(options.platform === "neutral" ? { mainFields: ["module", "main"] } : {}),
  };
  options.esbuildOptions?.(settings, { format: "esm" });
  return (await build(settings)).metafile!;
}

function foldersIn(outputs: Metafile["outputs"]): string[] {
  const folders = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? packageFolder(path) : [])),
  );
  return [...new Set(folders)];
}

/** The folder of the package that a file belongs to, the innermost where one is installed in another. */
export function packageFolder(path: string): string[] {
  const found = /^(?:\.\.\/)*(.*\bnode_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
  return found ? [found[1]!] : [];
}
