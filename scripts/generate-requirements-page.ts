// The requirements on part-time timetables, attendance and exclusion, each with its rules, from rules/requirements.json.
import requirements from "../rules/requirements.json";
import { forceWords } from "../src/evaluate/describe-rule";
import { builtInRules } from "../src/rules/built-in";
import type { Force } from "../src/rules/rule";
import type { GeneratedFile } from "./generated-file";

const series: [prefix: string, heading: string][] = [
  ["PTT", "Part-time timetables"],
  ["EW", "Early warnings"],
  ["S19", "Education out of school: section 19"],
  ["EXC", "Suspension, permanent exclusion, off-site directions"],
  ["ATT", "The register, returns and penalty notices"],
];

interface Requirement {
  code: string;
  requirement: string;
  rules?: string[];
  because?: string;
}

const all = [...builtInRules.rules, ...builtInRules.exceptions];

/** The page as a file. */
export function requirementsPageFiles(): GeneratedFile[] {
  const sections = series.map(([prefix, heading]) => {
    const rows = (requirements as Requirement[]).filter(({ code }) => code.startsWith(`${prefix}-`)).map(row);
    return `## ${heading}\n\n| Code | Requirement | Rules and their force | Where there is none, or less, why |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  const content = `# Requirements on attendance

<!-- Generated from rules/requirements.json and rules/. To change it, change those files and run: npm run generate -->

Every requirement on part-time timetables, absence, exclusion and the register that this project knows, with the rules that hold it. What is
*law* binds; *statutory guidance* is to be followed unless there is a good reason; *local policy* binds only where a council has adopted it
(\`--policy\`); *good practice* is an early warning of our own, and only ever asks a person to look.

${sections.join("\n")}`;
  return [{ path: "docs/attendance-requirements.md", content }];
}

function row({ code, requirement, rules = [], because = "" }: Requirement): string {
  const named = rules.map((id) => `\`${id}\` (${forceOf(id)})`).join("<br>");
  return `| ${code} | ${requirement} | ${named} | ${because} |`;
}

function forceOf(id: string): string {
  const force: Force = id.startsWith("local-policy.") ? "local" : all.find((rule) => rule.id === id)!.force;
  return forceWords[force].split(":")[0]!;
}
