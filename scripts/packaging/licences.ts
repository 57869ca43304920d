import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type BundledPackage, byName, readPackage } from "./bundled";
import { insidePackages, textsElsewhere } from "./inside-packages";

/** Licences under which code may be in what is published: all ask for their notice to be kept, and none for more. */
export const allowedLicences: ReadonlySet<string> = new Set([
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "Zlib",
  "BlueOak-1.0.0",
]);

/** A package with the words of its licence. */
export interface LicensedPackage {
  name: string;
  version: string | undefined;
  licence: string;
  /** Absent where none is to be found, which is a fault. */
  text: string | undefined;
  /** The package that it came inside of. */
  inside: string | undefined;
}

/** The packages, and what is inside them, with the texts of their licences. */
export function licensedPackages(packages: readonly BundledPackage[]): LicensedPackage[] {
  return packages.flatMap(({ name, version, licence, folder }) => {
    const key = `${name}@${version}`;
    const within = insidePackages
      .filter(({ inside }) => inside === key)
      .map((one) => ({
        name: one.name,
        version: one.version,
        licence: one.licence,
        text: readText(one.textFile),
        inside: key,
      }));
    return [{ name, version, licence, text: licenceText(key, folder), inside: undefined }, ...within];
  });
}

/** What keeps a package from being published in ours: a licence that is not on the list, or none in words. */
export function licenceFaults(packages: readonly LicensedPackage[]): string[] {
  return packages.flatMap(({ name, version, licence, text }) => [
    ...(allowedLicences.has(licence) ? [] : [`${name} ${version ?? ""} is under ${licence}, which is not on the list`]),
    ...(text === undefined ? [`${name} ${version ?? ""} has no text of its licence`] : []),
  ]);
}

/** Packages of which `insidePackages` and `textsElsewhere` tell, at versions that are no longer bundled: to be read again. */
export function staleEntries(packages: readonly BundledPackage[]): string[] {
  const bundled = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const told = [...insidePackages.map(({ inside }) => inside), ...Object.keys(textsElsewhere)];
  return [...new Set(told)].filter((key) => !bundled.has(key));
}

/** What npm installs beside the package: its dependencies, and theirs. */
export function installedPackages(): Omit<BundledPackage, "usedBy">[] {
  const found = new Map<string, Omit<BundledPackage, "usedBy">>();
  const visit = (parent: string) => {
    const said = JSON.parse(readFileSync(`${parent}/package.json`, "utf8")) as { dependencies?: object };
    for (const name of Object.keys(said.dependencies ?? {})) {
      const nested = `${parent}/node_modules/${name}`;
      const folder = parent !== "." && existsSync(nested) ? nested : `node_modules/${name}`;
      if (found.has(folder)) continue;
      found.set(folder, readPackage(folder));
      visit(folder);
    }
  };
  visit(".");
  return [...found.values()].sort(byName);
}

function licenceText(key: string, folder: string): string | undefined {
  const elsewhere = textsElsewhere[key];
  if (elsewhere !== undefined) return readText(elsewhere);
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)\b/i.test(name));
  return files.length === 0
    ? undefined
    : files
        .sort()
        .map((name) => readText(`${folder}/${name}`))
        .join("\n\n");
}

function readText(path: string): string {
  return readFileSync(path, "utf8").replaceAll("\r\n", "\n").trim();
}
