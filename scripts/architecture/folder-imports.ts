import { spawnSync } from "node:child_process";

/** What a folder imports directly, folder by folder, with the folders in the order of their names. */
export type FolderImports = ReadonlyMap<string, readonly string[]>;

interface Cruise {
  modules: { source: string; dependencies: { resolved: string }[] }[];
}

/** What each folder of `src`, and the calculator, imports of the others and of the law: dependency-cruiser's list of files, collapsed to folders. */
export function cruisedImports(): FolderImports {
  const command = ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "src", "site"];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...command, "--config", ".dependency-cruiser.cjs", "--output-type", "json"],
    { encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  if (stdout === "") throw new Error(`dependency-cruiser said nothing but ${stderr}`);
  return importsOf(JSON.parse(stdout) as Cruise);
}

/** The same of a cruise. */
export function importsOf({ modules }: Cruise): FolderImports {
  const imports = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    const from = folderOf(source);
    if (from === undefined) continue;
    const own = imports.get(from) ?? new Set();
    imports.set(from, own);
    for (const { resolved } of dependencies) {
      const to = folderOf(resolved);
      if (to !== undefined && to !== from) own.add(to);
    }
  }
  for (const to of [...imports.values()].flatMap((own) => [...own])) if (!imports.has(to)) imports.set(to, new Set());
  return new Map([...imports].sort(byName).map(([folder, own]) => [folder, [...own].sort()]));
}

/** The folder that a file belongs to; the main entry is by itself, and what is neither ours nor the law is none. */
function folderOf(path: string): string | undefined {
  if (path === "src/index.ts") return path;
  return /^(?:src\/[^/]+|site|rules)(?=\/)/.exec(path)?.[0];
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

/**
 * The imports that no longer way already says: what is left still tells, followed from folder to folder, everything that a folder rests on.
 *
 * @throws Error where folders import one another in a circle.
 */
export function withoutImplied(imports: FolderImports): FolderImports {
  const reached = new Map<string, ReadonlySet<string>>();
  const reach = (folder: string, way: readonly string[]): ReadonlySet<string> => {
    if (way.includes(folder)) throw new Error(`A circle of imports: ${[...way, folder].join(" → ")}.`);
    const known = reached.get(folder);
    if (known) return known;
    const all = new Set<string>();
    for (const to of imports.get(folder)!) for (const one of [to, ...reach(to, [...way, folder])]) all.add(one);
    reached.set(folder, all);
    return all;
  };
  return new Map(
    [...imports].map(([folder, own]) => [
      folder,
      own.filter((to) => !own.some((other) => other !== to && reach(other, [folder]).has(to))),
    ]),
  );
}
