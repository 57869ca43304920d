// The example caseload: published cases and synthetic ones, and a page that says where the published ones come from.
import { formatDate, parseIsoDate } from "../src/calendar";
import type { SchoolTerms } from "../src/calendar/school-days";
import { evaluateCase } from "../src/evaluate/evaluate-case";
import { builtInRules } from "../src/rules/built-in";
import { synthesiseCases } from "../src/synth";
import { policies } from "../src/timetables/built-in-policies";
import { withPolicy } from "../src/timetables/with-policy";
import published from "../test/conformance/published-cases.json";
import { timetableExampleFiles, timetablesAsOf } from "./example-timetables";
import type { GeneratedFile } from "./generated-file";

const synthetic = { count: 300, seed: 1, asOf: "2026-11-23" };

interface Expected {
  rule: string;
  outcome: string;
  subject?: string;
  differs?: { notice: string; reading: string; dueOn: string };
}

interface Published {
  id: string;
  source: string;
  sourceSays: string;
  precision: string;
  asOf: string;
  record: object;
  expect: Expected[];
  /** The school's terms, and the council whose policy the case is judged by: the cases on attendance need them. */
  schoolTerms?: SchoolTerms;
  policy?: string;
}

const cases = published as Published[];
const attendance = ["timetables", "absences", "registerEntries", "exclusions"];
/** The cases on plans, which a caseload can hold: they need no terms of a school. */
const ofPlans = cases.filter(({ record }) => !attendance.some((list) => list in record));

/** The caseload, one case a line, and its page. */
export function exampleFiles(): GeneratedFile[] {
  const records = [...ofPlans.map(({ record }) => record), ...synthesiseCases(synthetic)];
  return [
    { path: "docs/examples/caseload.ndjson", content: records.map((record) => `${JSON.stringify(record)}\n`).join("") },
    { path: "docs/examples/README.md", content: page() },
    ...timetableExampleFiles(),
  ];
}

function page(): string {
  return `# Example cases

<!-- Generated from test/conformance/published-cases.json. To change it, change that file and run: npm run generate -->

\`caseload.ndjson\` holds ${ofPlans.length + synthetic.count} cases, one a line: ${ofPlans.length} published ones, whose dates come from decisions of the
Local Government and Social Care Ombudsman and from a judgment, and ${synthetic.count} that were made up by
\`send-compliance synth --cases ${synthetic.count} --seed ${synthetic.seed} --as-of ${synthetic.asOf}\` and belong to nobody.

    npx send-compliance evaluate docs/examples/caseload.ndjson --as-of ${synthetic.asOf}

\`timetables.json\` holds part-time timetables at three invented schools, good and bad, and \`terms.json\` the terms of those schools.
They stand in \`scripts/example-timetables.ts\`.

    npx send-compliance timetable docs/examples/timetables.json --as-of ${timetablesAsOf} --terms docs/examples/terms.json \\
      --policy hertfordshire

## What the published sources say, and what the library says

The cases on attendance, at the end, are judged with the school's terms or the council's policy that \`test/conformance\` gives them.

${cases.map(section).join("\n")}`;
}

function section({ id, source, sourceSays, precision, asOf, record, expect, schoolTerms, policy }: Published): string {
  const council = policies.find((one) => one.id === policy);
  const rules = council && withPolicy(builtInRules, council);
  const report = evaluateCase(record, { asOf, schoolTerms, rules });
  const lines = expect.map(({ rule, subject, differs }) => {
    const finding = report.findings.find(
      (one) => one.rule === rule && (subject === undefined || one.subject === subject),
    )!;
    const due = finding.dueOn ? `, last day ${formatDate(parseIsoDate(finding.dueOn))}` : "";
    const open = Object.entries(finding.lastDays ?? {}).map(
      ([reading, day]) => `, in ${reading.replaceAll("-", " ")} ${formatDate(parseIsoDate(day))}`,
    );
    const late = finding.daysLate ? `, ${finding.daysLate} days late` : "";
    const other = differs
      ? ` The source counts otherwise: notice \`${differs.notice}\`, reading \`${differs.reading}\`, under which the last day is ${formatDate(parseIsoDate(differs.dueOn))}.`
      : "";
    return `- \`${rule}\` (${finding.provision}): **${finding.outcome}**${due}${open.join("")}${late}.${other}`;
  });
  return `### ${id}

Source: ${source.startsWith("http") ? `<${source}>` : source}. ${sourceSays} Precision: ${precision}. Judged as it stood on ${formatDate(parseIsoDate(asOf))}:

${lines.join("\n")}
`;
}
