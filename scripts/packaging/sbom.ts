import { readFileSync } from "node:fs";
import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import { PackageURL } from "packageurl-js";
import type { GeneratedFile } from "../generated-file";
import type { BundledPackage } from "./bundled";
import { insidePackages } from "./inside-packages";
import { installedPackages } from "./licences";

interface Own {
  name: string;
  version: string;
  description: string;
  license: string;
  dependencies: Record<string, string>;
}
type Locked = Record<string, { integrity?: string }>;

/**
 * The bill of materials, as CycloneDX 1.6: what is bundled, what is inside that, and what npm installs beside it. It has no serial number
 * and no time, so that it only changes with what it lists.
 */
export function sbomFile(packages: readonly BundledPackage[]): GeneratedFile {
  const own = JSON.parse(readFileSync("package.json", "utf8")) as Own;
  const locked = (JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Locked }).packages;
  const bom = new Models.Bom();
  const root = component(own.name, own.version, own.license, Enums.ComponentType.Library);
  root.description = own.description;
  bom.metadata.component = root;

  const known = new Map<string, Models.Component>();
  const add = (one: Omit<BundledPackage, "usedBy">, how: string) => {
    const key = `${one.name}@${one.version}`;
    const made = known.get(key) ?? component(one.name, one.version, one.licence, Enums.ComponentType.Library);
    if (!known.has(key)) {
      known.set(key, made);
      bom.components.add(made);
      root.dependencies.add(made.bomRef);
      const digest = /^sha512-(.+)$/.exec(locked[one.folder]?.integrity ?? "")?.[1];
      if (digest !== undefined)
        made.hashes.set(Enums.HashAlgorithm["SHA-512"], Buffer.from(digest, "base64").toString("hex"));
    }
    made.properties.add(new Models.Property("send-compliance:how", how));
  };
  for (const one of packages) for (const by of one.usedBy) add(one, `bundled into the ${by}`);
  for (const one of installedPackages()) add(one, "installed beside the package");
  for (const { inside, name, version, licence } of insidePackages) {
    const part = component(name, version, licence, Enums.ComponentType.Library);
    part.bomRef.value = `${inside}#${name}`;
    known.get(inside)?.components.add(part);
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return { path: "sbom.json", content: `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n` };
}

function component(name: string, version: string | undefined, licence: string, type: Enums.ComponentType) {
  const [scope, rest] = name.startsWith("@") ? (name.split("/") as [string, string]) : [undefined, name];
  const made = new Models.Component(type, rest, {
    bomRef: version === undefined ? name : `${name}@${version}`,
    ...(scope === undefined ? {} : { group: scope }),
    ...(version === undefined ? {} : { version }),
    // What is not from the registry has no address there.
    ...(version === undefined || name === "pdf.js"
      ? {}
      : { purl: new PackageURL("npm", scope, rest, version, undefined, undefined).toString() as never }),
  });
  made.licenses.add(new Models.SpdxLicense(licence));
  return made;
}
