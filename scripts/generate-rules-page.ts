// Every rule, exception and disputed point, from rules/.
import { parseIsoDate } from "../src/calendar/civil-date";
import { formatDate } from "../src/calendar/format";
import { forceWords } from "../src/evaluate/describe-rule";
import { builtInRules } from "../src/rules/built-in";
import { cite, linkTo } from "../src/rules/citation";
import type { Rule } from "../src/rules/rule";
import type { GeneratedFile } from "./generated-file";

const { rules, exceptions, interpretations, instruments } = builtInRules;

/** The page as a file. */
export function rulesPageFiles(): GeneratedFile[] {
  return [{ path: "docs/rules.md", content: page() }];
}

function page(): string {
  const processes = [...new Set(rules.map(processOf))];
  return `# Every rule

<!-- Generated from rules/. To change it, change the rules and run: npm run generate -->

${rules.length} dated rules of ${processes.length} processes, ${exceptions.length} exceptions and ${interpretations.length} disputed points. \`send-compliance rules show <id>\`
reads any of them out in full. *Certainty*: \`verified\` was read in the source itself, \`secondary\` second hand, \`recalled\` is still to be
checked.

${processes.map((process) => `## ${heading(process)}\n\n${table(rules.filter((rule) => processOf(rule) === process))}`).join("\n")}
## Exceptions

${table(exceptions)}
## Disputed points

| Notice | Question | Readings, the default first; where there is none, a rule is judged only where all readings agree |
| --- | --- | --- |
${interpretations
  .map(({ id, question, default: standard, readings }) => {
    const others = Object.keys(readings).filter((name) => name !== standard);
    const names = standard === undefined ? others : [standard, ...others];
    return `| \`${id}\` | ${question} | ${names.map((name) => `\`${name}\`: ${readings[name]!.meaning}`).join("<br>")} |`;
  })
  .join("\n")}
`;
}

function table(some: readonly Rule[]): string {
  return `| What must happen | Rule | Provision | Force | In force | Certainty |
| --- | --- | --- | --- | --- | --- |
${some.map(row).join("\n")}
`;
}

function row(rule: Rule): string {
  const source = rule.sources[0]!;
  const text = cite(source, instruments);
  const link = linkTo(source);
  const { from, to } = rule.inForce;
  const dates = [from, ...(to ? [to] : [])].map((day) => formatDate(parseIsoDate(day)).replace(/^\w+ /, ""));
  const force = forceWords[rule.force].split(":")[0]!;
  return `| ${rule.title} | \`${rule.id}\` | ${link ? `[${text}](${link})` : text} | ${force} | ${dates.join(" to ")} | ${rule.certainty} |`;
}

function processOf({ id }: Rule): string {
  return id.split(".")[0]!;
}

function heading(process: string): string {
  const text = process.replaceAll("-", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
