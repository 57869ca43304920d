import { describe, expect, it } from "vitest";
import { type ReleaseState, releaseFaults } from "../../scripts/packaging/release-checks";

const ready: ReleaseState = {
  branch: "main",
  changes: [],
  tags: ["v1.2.0"],
  version: "1.2.0",
  changelog: "# Changelog\n\n## 1.2.0 - 2026-11-23\n\n## 1.1.0 - 2026-10-01\n",
  packageJson: {
    name: "one",
    license: "MIT",
    files: ["dist"],
    repository: { url: "git+https://example.org/one.git" },
    publishConfig: { access: "public", provenance: true },
  },
};

describe("a release", () => {
  it("that is ready has no faults", () => expect(releaseFaults(ready)).toEqual([]));

  it.each<[string, Partial<ReleaseState>, RegExp]>([
    ["another branch", { branch: "fix" }, /^This is fix: check out main/],
    ["no branch", { branch: "" }, /^This is no branch/],
    ["changes", { changes: [" M a", "?? b"] }, /not committed \(2\)/],
    ["no tag", { tags: ["v1.1.0"] }, /has no tag v1\.2\.0/],
    ["an older changelog", { changelog: "## 1.1.0 - 2026-10-01\n" }, /begins with 1\.1\.0/],
    ["no changelog", { changelog: "" }, /begins with no version/],
    ["no day", { changelog: "## 1.2.0 - Unreleased\n" }, /says "Unreleased" for 1\.2\.0/],
    ["no repository", { packageJson: { ...ready.packageJson, repository: {} } }, /no "repository"/],
    ["no files", { packageJson: { ...ready.packageJson, files: [] } }, /no "files"/],
    ["a private package", { packageJson: { ...ready.packageJson, private: true } }, /"private"/],
    [
      "no provenance",
      { packageJson: { ...ready.packageJson, publishConfig: { access: "public" } } },
      /needs "publishConfig"/,
    ],
  ])("with %s is held back for that alone", (_, change, fault) => {
    const faults = releaseFaults({ ...ready, ...change });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  it("of a version that is none is held back", () => {
    const faults = releaseFaults({ ...ready, version: "1.2", tags: ["v1.2"], changelog: "## 1.2 - 2026-11-23\n" });
    expect(faults).toEqual(["1.2 in package.json is no version: write one such as 1.2.0."]);
  });
});
