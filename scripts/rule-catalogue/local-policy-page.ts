// The rules on part-time timetables that councils' policies make, from the templates and the figures of each policy.
import { forceWords } from "../../src/evaluate/describe-rule";
import { limitInWords } from "../../src/evaluate/explain";
import { builtInRules } from "../../src/rules/built-in";
import { spaced } from "../../src/rules/describe-condition";
import type { CheckRule, TimeLimitRule } from "../../src/rules/rule";
import { policies } from "../../src/timetables/built-in-policies";
import { type Template, templates } from "../../src/timetables/templates";
import { withPolicy } from "../../src/timetables/with-policy";
import type { GeneratedFile } from "../generated-file";
import { anchored, pageHead, sourceList, table, term } from "./markdown";

interface Made {
  council: string;
  rule: TimeLimitRule | CheckRule;
}

/** The page as a file. */
export function localPolicyFile(): GeneratedFile {
  const made = policies.flatMap((policy) =>
    withPolicy({ ...builtInRules, rules: [] }, policy).rules.map((rule): Made => ({ council: policy.council, rule })),
  );
  const ids = [...new Set(templates.map(({ id }) => id))];
  const content = `${pageHead("Councils' policies", "rules/attendance/local-policy.json and rules/local/")}
[Every rule](../rules.md) · [Part-time timetables](part-time-timetable.md) · [The guide to councils' policies](../part-time-timetables.md#a-councils-own-file)

A council's published policy on part-time timetables makes these rules of itself, each where it gives the figure that the rule needs, once
the policy is named (\`--policy\`). ${forceWords.local.charAt(0).toUpperCase()}${forceWords.local.slice(1)}. A figure was read on
the day that the policy's file gives; what a text does not say is never filled in.

${ids.map((id) => section(id, made)).join("\n")}`;
  return { path: "docs/rules/local-policy.md", content };
}

function section(id: string, made: readonly Made[]): string {
  const ofId = templates.filter((one) => one.id === id) as (Template &
    Pick<TimeLimitRule, "duty" | "note" | "otherwise">)[];
  const { duty, note, otherwise } = ofId[0]!;
  // A template with a list makes a rule for each of its entries, whose id ends in the entry.
  const stem = id.replace("{each}", "");
  const rules = made.filter(({ rule }) => (id.endsWith("{each}") ? rule.id.startsWith(stem) : rule.id === id));
  const items = [
    term("Owed by", spaced(duty)),
    ...(otherwise === "query" ? [term("If not", "a person should look")] : []),
    ...(note === undefined ? [] : [term("Note", note)]),
  ];
  const rows = rules.map(({ council, rule }) => [
    council,
    rule.kind === "time-limit" ? limitInWords(rule) : rule.title.replace(council, "the council"),
    sourceList(rule.sources.slice(0, 1)),
  ]);
  const asked =
    rows.length === 0 ? "No policy that is shipped asks for it." : table(["Council", "What it asks", "Source"], rows);
  return `${anchored(stem.replace(/-$/, ""), `## ${titleOf(ofId.at(-1)!)}`)}

\`${id}\`

${items.join("\n")}

${asked}
`;
}

const titleOf = (template: Template) =>
  String(template.title).replace("{council}", "the council").replace("{each}", "each document it names");
