// The example caseload: published cases and synthetic ones, and a page that says where the published ones come from.
import { formatDate, parseIsoDate } from "../src/calendar";
import { evaluateCase } from "../src/evaluate/evaluate-case";
import { synthesiseCases } from "../src/synth";
import published from "../test/conformance/published-cases.json";
import type { GeneratedFile } from "./generated-file";

const synthetic = { count: 300, seed: 1, asOf: "2026-11-23" };

interface Expected {
  rule: string;
  outcome: string;
  subject?: string;
  differs?: { notice: string; reading: string; dueOn: string };
}

/** The caseload, one case a line, and its page. */
export function exampleFiles(): GeneratedFile[] {
  const records = [...published.map(({ record }) => record), ...synthesiseCases(synthetic)];
  return [
    { path: "docs/examples/caseload.ndjson", content: records.map((record) => `${JSON.stringify(record)}\n`).join("") },
    { path: "docs/examples/README.md", content: page() },
  ];
}

function page(): string {
  return `# Example cases

<!-- Generated from test/conformance/published-cases.json. To change it, change that file and run: npm run generate -->

\`caseload.ndjson\` holds ${published.length + synthetic.count} cases, one a line: ${published.length} published ones, whose dates come from decisions of the
Local Government and Social Care Ombudsman and from a judgment, and ${synthetic.count} that were made up by
\`send-compliance synth --cases ${synthetic.count} --seed ${synthetic.seed} --as-of ${synthetic.asOf}\` and belong to nobody.

    npx send-compliance evaluate docs/examples/caseload.ndjson --as-of ${synthetic.asOf}

## What the published sources say, and what the library says

${published.map(section).join("\n")}`;
}

function section({ id, source, sourceSays, precision, asOf, record, expect }: (typeof published)[number]): string {
  const report = evaluateCase(record, { asOf });
  const lines = (expect as Expected[]).map(({ rule, subject, differs }) => {
    const finding = report.findings.find(
      (one) => one.rule === rule && (subject === undefined || one.subject === subject),
    )!;
    const due = finding.dueOn ? `, last day ${formatDate(parseIsoDate(finding.dueOn))}` : "";
    const late = finding.daysLate ? `, ${finding.daysLate} days late` : "";
    const other = differs
      ? ` The source counts otherwise: notice \`${differs.notice}\`, reading \`${differs.reading}\`, under which the last day is ${formatDate(parseIsoDate(differs.dueOn))}.`
      : "";
    return `- \`${rule}\` (${finding.provision}): **${finding.outcome}**${due}${late}.${other}`;
  });
  return `### ${id}

Source: ${source.startsWith("http") ? `<${source}>` : source}. ${sourceSays} Precision: ${precision}. Judged as it stood on ${formatDate(parseIsoDate(asOf))}:

${lines.join("\n")}
`;
}
