// The criteria of an audit: a page for each section of a plan, and their index.
import { certaintyWords, describeInForce, factNames, forceWords } from "../../src/evaluate/describe-rule";
import { criteria } from "../../src/quality/criteria";
import type { Criterion } from "../../src/quality/criterion";
import { structureTest } from "../../src/quality/criterion-rules";
import { type AuditSection, auditSections } from "../../src/quality/grading-schema";
import { planScopes } from "../../src/quality/plan-scopes";
import { describeCondition } from "../../src/rules/describe-condition";
import type { GeneratedFile } from "../generated-file";
import { anchored, escaped, folded, pageHead, sourceList, table, term } from "./markdown";
import { headingOf } from "./processes";

/** How each method is said. */
const methodWords = {
  structure: "the plan's structure, by a test",
  wording: "its wording, by queries that a person settles",
  judgement: "an auditor's judgement",
} as const;

/** The index and a page a section, as files. */
export function criterionFiles(): GeneratedFile[] {
  const sections = auditSections.filter((section) => criteria.some((one) => one.section === section));
  return [
    { path: "docs/rules/plan-quality.md", content: index(sections) },
    ...sections.map((section) => ({ path: `docs/rules/${fileOf(section)}`, content: page(section) })),
  ];
}

/** Where a criterion stands, from the folder of the catalogue. */
export function criterionPlace(code: string): string {
  return `${fileOf(criteria.find(({ criterion }) => criterion === code)!.section)}#${code}`;
}

const fileOf = (section: AuditSection) =>
  `plan-${section.length === 1 ? `section-${section.toLowerCase()}` : section}.md`;
const titleOf = (section: AuditSection) => (section.length === 1 ? `Section ${section}` : headingOf(section));
const inSection = (section: AuditSection) => criteria.filter((one) => one.section === section);

function index(sections: readonly AuditSection[]): string {
  const tables = sections.map((section) => {
    const rows = inSection(section).map(({ criterion, title, severity, method, force }) => [
      `[${criterion}](${fileOf(section)}#${criterion})`,
      title,
      severity,
      method.join(", "),
      forceWords[force].split(":")[0]!,
    ]);
    return `## ${titleOf(section)}\n\n${table(["Criterion", "What a plan is audited for", "Severity", "Method", "Force"], rows)}\n`;
  });
  return `${pageHead("The quality of plans", "rules/quality/")}
[Every rule](../rules.md) · [Families of wording](wording-families.md) · [Auditing plans](../auditing-plans.md)

${criteria.length} criteria. *Structure* is tested, *wording* raises queries that a person settles, *judgement* is an auditor's. A query is never
a finding of unlawfulness.

${tables.join("\n")}`;
}

function page(section: AuditSection): string {
  return `${pageHead(titleOf(section), "rules/quality/")}
[The quality of plans](plan-quality.md) · [Every rule](../rules.md) · [Auditing plans](../auditing-plans.md)

${inSection(section).map(criterionText).join("\n")}`;
}

function criterionText(one: Criterion): string {
  const { criterion, title, force, severity, method, sources, inForce, certainty, families, asks, good, weak } = one;
  const items = [
    term("Force", forceWords[force]),
    term("Severity", severity),
    term("Method", method.map((each) => methodWords[each]).join("; ")),
    ...(families === undefined
      ? []
      : [term("Queries", families.map((family) => `[${family}](wording-families.md#${family})`).join(", "))]),
    ...(asks === undefined ? [] : [term("The auditor is asked", asks)]),
    ...(one.otherwise === "query" ? [term("If the test fails", "a person should look")] : []),
    term("What good looks like", escaped(good)),
    term("What does not meet it", escaped(weak)),
    term("Remedy", escaped(one.remedy)),
    term("Basis", sourceList(sources)),
    term("In force", describeInForce(inForce)),
    term("Certainty", certaintyWords[certainty]),
    ...(one.note === undefined ? [] : [term("Note", escaped(one.note))]),
  ];
  const test = structureTest(one);
  const name = test && factNames(test, planScopes);
  const conditions = name
    ? [
        folded("The test holds when", describeCondition(test.holdsWhen, name)),
        ...(test.appliesWhen ? [folded("It applies when", describeCondition(test.appliesWhen, name))] : []),
      ]
    : [];
  const rows = (one.examples ?? []).map((example) => [example.name, example.expect.outcome]);
  const examples = rows.length === 0 ? "" : `${table(["Example", "Outcome"], rows)}\n`;
  return `${anchored(criterion, `## ${criterion} ${title}`)}

${[items.join("\n"), ...conditions, examples].filter((part) => part !== "").join("\n\n")}`;
}
