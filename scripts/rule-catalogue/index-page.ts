// The index of the catalogue: every page, and every dated rule in a line.
import { parseIsoDate } from "../../src/calendar/civil-date";
import { formatDate } from "../../src/calendar/format";
import { forceWords } from "../../src/evaluate/describe-rule";
import { builtInRules } from "../../src/rules/built-in";
import type { Rule } from "../../src/rules/rule";
import type { GeneratedFile } from "../generated-file";
import { pageHead, sourceList, table } from "./markdown";
import { headingOf, placeOf, processes, processOf } from "./processes";

/** A page beside those of processes. */
export interface OtherPage {
  file: string;
  title: string;
  holds: string;
}

const { rules, exceptions, interpretations } = builtInRules;

/** The page as a file. */
export function indexFile(others: readonly OtherPage[]): GeneratedFile {
  const content = `${pageHead("Every rule", "rules/")}
${rules.length} dated rules of ${processes.length} processes, ${exceptions.length} exceptions and ${interpretations.length} disputed points. Each page has its rules in
full: what must happen, who owes it, how it is counted with a worked date, exceptions, days of effect, provisions and how sure the encoding
is. Every rule has an anchor, its id. \`send-compliance rules show <id>\` reads out the same in a terminal.

${table(
  ["Process", "Rules", "Of them law"],
  processes.map((process) => {
    const own = rules.filter(({ id }) => processOf(id) === process);
    const law = own.filter(({ force }) => force === "law");
    return [`[${headingOf(process)}](rules/${process}.md)`, String(own.length), String(law.length)];
  }),
)}

${table(
  ["Beside the processes", "What it holds"],
  others.map(({ file, title, holds }) => [`[${title}](rules/${file})`, holds]),
)}

*Certainty*: \`verified\` was read in the source itself, \`secondary\` second hand, \`recalled\` is still to be checked.

${processes
  .map(
    (process) => `## ${headingOf(process)}

${table(
  ["What must happen", "Rule", "Provision", "Force", "In force", "Certainty"],
  rules.filter(({ id }) => processOf(id) === process).map(row),
)}
`,
  )
  .join("\n")}`;
  return { path: "docs/rules.md", content };
}

function row(rule: Rule): string[] {
  const { from, to } = rule.inForce;
  const dates = [from, ...(to ? [to] : [])].map((day) => formatDate(parseIsoDate(day)).replace(/^\w+ /, ""));
  return [
    `[${rule.title}](rules/${placeOf(rule.id)})`,
    `\`${rule.id}\``,
    sourceList([rule.sources[0]!]),
    forceWords[rule.force].split(":")[0]!,
    dates.join(" to "),
    rule.certainty,
  ];
}
