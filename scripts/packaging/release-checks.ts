/** What a release is judged by. */
export interface ReleaseState {
  /** The branch that is checked out; empty where none is. */
  branch: string;
  /** What git says has changed, a line a file. */
  changes: string[];
  /** The tags on this commit. */
  tags: string[];
  version: string;
  changelog: string;
  packageJson: PackageFields;
}

/** The fields of package.json that publishing with provenance leans on. */
export interface PackageFields {
  name: string;
  private?: boolean;
  repository?: string | { url?: string };
  files?: string[];
  license?: string;
  publishConfig?: { access?: string; provenance?: boolean };
}

/** What keeps a release back: each says what to do. Empty when nothing does. */
export function releaseFaults(state: ReleaseState): string[] {
  return [...treeFaults(state), ...versionFaults(state), ...packageFaults(state.packageJson)];
}

function treeFaults({ branch, changes }: ReleaseState): string[] {
  return [
    ...(branch === "main" ? [] : [`This is ${branch || "no branch"}: check out main.`]),
    ...(changes.length === 0
      ? []
      : [`There are changes that are not committed (${changes.length}): commit them or put them aside.`]),
  ];
}

function versionFaults({ version, changelog, tags }: ReleaseState): string[] {
  const faults: string[] = [];
  if (!/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/.test(version))
    faults.push(`${version} in package.json is no version: write one such as 1.2.0.`);
  const [, first, day] = /^## (\S+)(?: - (\S+))?$/m.exec(changelog) ?? [];
  if (first !== version)
    faults.push(
      `The changelog begins with ${first ?? "no version"}: head its part on this release "## ${version} - <the day>".`,
    );
  else if (!/^\d{4}-\d{2}-\d{2}$/.test(day ?? ""))
    faults.push(`The changelog says "${day ?? ""}" for ${version}: write the day of the release, as YYYY-MM-DD.`);
  if (!tags.includes(`v${version}`))
    faults.push(`This commit has no tag v${version}: git tag --annotate v${version}, once the rest is right.`);
  return faults;
}

function packageFaults({ private: isPrivate, repository, files, license, publishConfig }: PackageFields): string[] {
  const url = typeof repository === "string" ? repository : repository?.url;
  return [
    ...(isPrivate ? ['package.json says "private": take it out to publish.'] : []),
    ...(url
      ? []
      : [
          'package.json has no "repository": provenance names the place that the package was built from. Write { "type": "git", "url": … }.',
        ]),
    ...(files?.length ? [] : ['package.json has no "files": say what is published.']),
    ...(license ? [] : ['package.json has no "license".']),
    ...(publishConfig?.access === "public" && publishConfig.provenance
      ? []
      : ['package.json needs "publishConfig": { "access": "public", "provenance": true }.']),
  ];
}
