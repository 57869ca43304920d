import type { GeneratedFile } from "../generated-file";
import type { BundledPackage } from "./bundled";
import { type LicensedPackage, licenceFaults, licensedPackages } from "./licences";

/** The notices that the licences of what is bundled ask to be kept. */
export function noticesFile(packages: readonly BundledPackage[]): GeneratedFile {
  const licensed = licensedPackages(packages);
  const faults = licenceFaults(licensed);
  if (faults.length > 0) throw new Error(`Not to be published:\n${faults.join("\n")}`);
  const head = `# Third-party notices

What is published of send-compliance has code of these ${licensed.length} packages in it, under the licences below. Generated from what
the bundler takes in, by \`scripts/packaging/notices.ts\`: do not edit it by hand.

The bank holidays in \`rules/calendar/england.json\` were drawn up with [date-holidays](https://github.com/commenthol/date-holidays), by
commenthol and contributors, whose data is under [CC BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/), and held against the
published list. No code of it is in the package.
`;
  return { path: "THIRD-PARTY-NOTICES.md", content: `${head}\n${licensed.map(section).join("\n")}` };
}

function section({ name, version, licence, text, inside }: LicensedPackage): string {
  const title = version === undefined ? name : `${name} ${version}`;
  const where = inside === undefined ? "" : `, inside ${inside}`;
  // A text may hold a fence of its own; four ticks are longer than any.
  return `## ${title}${where}\n\n${licence}\n\n\`\`\`\`text\n${text}\n\`\`\`\`\n`;
}
