// Every family of wording, with what its words ask of a person.
import { certaintyWords } from "../../src/evaluate/describe-rule";
import { families } from "../../src/quality/wording/families";
import type { Family, WeightRule } from "../../src/quality/wording/family";
import type { GeneratedFile } from "../generated-file";
import { criterionPlace } from "./criterion-pages";
import { anchored, escaped, pageHead, sourceList, table, term } from "./markdown";

const weightWords: Record<WeightRule, string> = {
  full: "always a query",
  information: "for information only",
  "information-when-quantified": "a query, unless who, how often and how long are all said: then for information",
  "full-when-nothing-is-said": "for information, unless none of who, how often and how long is said: then a query",
};

/** How many of a family's terms are shown; its file has them all. */
const shownTerms = 8;

/** The page as a file. */
export function wordingFamiliesFile(): GeneratedFile {
  const rows = families.map(({ family, title, sections, severity }) => [
    `[${title}](#${family})`,
    sections.join(", "),
    severity,
  ]);
  const content = `${pageHead("Families of wording", "rules/quality/wording/")}
[The quality of plans](plan-quality.md) · [How accurate the queries are](../wording-accuracy.md) · [Auditing plans](../auditing-plans.md)

Words of a family ask a person to look. A hit is a query, never a finding against the law. In a term, \`a*\` stands for any ending,
\`a+\` for a plural too, \`(a|b)\` for either, \`(a)?\` for words that may be there, and \`<any:3>\` for up to three words.

${table(["Family", "Sections", "Severity"], rows)}

${families.map(section).join("\n")}`;
  return { path: "docs/rules/wording-families.md", content };
}

function section(one: Family): string {
  const { family, title, sections, severity, severer, weight, because, remedy, sources, certainty, note } = one;
  const terms = one.terms.flatMap((each) => (typeof each === "string" ? [each] : each.any));
  const shown = terms.slice(0, shownTerms).map((each) => `\`${each}\``);
  const more = terms.length > shown.length ? ` and ${terms.length - shown.length} more` : "";
  const file = `[the file](../../rules/quality/wording/${family}.json)`;
  const items = [
    term("Criterion", criteriaOf(one)),
    term("Sections", sections.join(", ")),
    term(
      "Severity",
      severer ? `${severity}; ${severer.severity} where the passage has no ${severer.lacking.join(", ")}` : severity,
    ),
    term("Weight", weightWords[weight]),
    ...(terms.length === 0 ? [] : [term("Terms", `${shown.join(", ")}${more}, in ${file}`)]),
    ...(one.detector === undefined
      ? []
      : [term("Beyond terms", `a test of its own: ${one.detector.replaceAll("-", " ")}`)]),
    term("Why", escaped(because)),
    term("Instead", escaped(remedy)),
    term("Basis", sourceList(sources)),
    term("Certainty", certaintyWords[certainty]),
    ...(note === undefined ? [] : [term("Note", escaped(note))]),
  ];
  return `${anchored(family, `## ${title}`)}\n\n\`${family}\`\n\n${items.join("\n")}\n`;
}

function criteriaOf({ criterion }: Family): string {
  const link = (code: string) => `[${code}](${criterionPlace(code)})`;
  if (typeof criterion === "string") return link(criterion);
  return Object.entries(criterion)
    .map(([section, code]) => `${link(code)} in ${section}`)
    .join(", ");
}
