import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type BundledPackage, bundledPackages, packageFolder } from "../../scripts/packaging/bundled";
import { insidePackages } from "../../scripts/packaging/inside-packages";
import { installedPackages, licenceFaults, licensedPackages, staleEntries } from "../../scripts/packaging/licences";
import { noticesFile } from "../../scripts/packaging/notices";
import { sbomFile } from "../../scripts/packaging/sbom";

let packages: BundledPackage[];
beforeAll(async () => {
  packages = await bundledPackages();
});

describe("what is bundled", () => {
  it("is what the library and the command are known to lean on", () => {
    const names = (by: "library" | "command") =>
      packages.filter(({ usedBy }) => usedBy.includes(by)).map(({ name }) => name);
    expect(names("library")).toEqual(
      expect.arrayContaining(["zod", "date-fns", "pure-rand", "csv-parse", "saxes", "hucre", "@noble/hashes"]),
    );
    expect(names("library")).not.toContain("commander");
    expect(names("command")).toEqual(expect.arrayContaining(["commander", "docx", "preact", "unpdf"]));
  });

  it("is under licences of the list, each in words", () => {
    expect(licenceFaults(licensedPackages(packages))).toEqual([]);
  });

  it("is at the versions whose insides were read", () => expect(staleEntries(packages)).toEqual([]));

  it("leaves outside what npm installs beside it, which is under licences of the list too", () => {
    const beside = installedPackages();
    expect(beside.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["json-rules-engine", "jsonpath-plus", "zod"]),
    );
    const licensed = licensedPackages(beside.map((one) => ({ ...one, usedBy: [] })));
    expect(licenceFaults(licensed)).toEqual([]);
  });
});

describe("a licence", () => {
  const one = { name: "left", version: "1.0.0", text: "words", inside: undefined };

  it.each(["GPL-3.0-only", "UNLICENSED", "none", "(MIT OR GPL-3.0-only)"])("of %s is refused", (licence) => {
    expect(licenceFaults([{ ...one, licence }])).toEqual([`left 1.0.0 is under ${licence}, which is not on the list`]);
  });

  it("without words is refused", () => {
    expect(licenceFaults([{ ...one, licence: "MIT", text: undefined }])).toEqual([
      "left 1.0.0 has no text of its licence",
    ]);
  });
});

it.each([
  ["node_modules/zod/v4/core/core.js", ["node_modules/zod"]],
  ["node_modules/@noble/hashes/sha2.js", ["node_modules/@noble/hashes"]],
  ["node_modules/a/node_modules/@b/c/index.js", ["node_modules/a/node_modules/@b/c"]],
  ["../shared/node_modules/zod/index.js", ["shared/node_modules/zod"]],
  ["src/index.ts", []],
])("the package of %s", (path, folders) => expect(packageFolder(path)).toEqual(folders));

describe("the bill of materials and the notices", () => {
  it("are those committed", () => {
    for (const { path, content } of [sbomFile(packages), noticesFile(packages)])
      expect(readFileSync(path, "utf8")).toBe(content);
  });

  it("name each package, and no registry, machine, day or number of their own", () => {
    const sbom = readFileSync("sbom.json", "utf8");
    const notices = readFileSync("THIRD-PARTY-NOTICES.md", "utf8");
    for (const { name, version } of packages) {
      expect(notices).toContain(`## ${name} ${version}\n`);
      expect(sbom).toContain(`"bom-ref": "${name}@${version}"`);
    }
    for (const { name, inside } of insidePackages) expect(sbom).toContain(`"bom-ref": "${inside}#${name}"`);
    for (const text of [sbom, notices]) expect(text).not.toMatch(/registry\.|\/home\/|\/root\/|\/work\/|localhost/);
    expect(sbom).not.toMatch(/timestamp|serialNumber/);
  });
});
