// The rules on the quality of a SEN2 return's dates and codes.
import { factNames, forceWords } from "../../src/evaluate/describe-rule";
import { describeCondition, spaced } from "../../src/rules/describe-condition";
import { personKind, returnKind } from "../../src/sen2/quality/kinds";
import type { Sen2QualityRule } from "../../src/sen2/quality/quality-rule";
import { personChecks, returnChecks, sen2QualityRules, testsById } from "../../src/sen2/quality/quality-rules";
import type { GeneratedFile } from "../generated-file";
import { anchored, folded, pageHead, table, term } from "./markdown";

const checks = [...personChecks().rules, ...returnChecks().rules];
const scopes = new Map([...personKind.scopes, ...returnKind.scopes]);

/** The page as a file. */
export function sen2QualityFile(): GeneratedFile {
  const rows = sen2QualityRules.map(({ rule, title, severity }) => [`[${rule}](#${rule})`, title, severity]);
  const content = `${pageHead("The quality of a SEN2 return", "rules/sen2/date-quality.json")}
[Every rule](../rules.md) · [The SEN2 return](../sen2.md)

These rules are ours, not the department's: ${forceWords["good-practice"]}. An *error* makes figures wrong, a *warning* may, and *info* is worth
knowing.

${table(["Rule", "What holds", "Severity"], rows)}

${sen2QualityRules.map(section).join("\n")}`;
  return { path: "docs/rules/sen2-quality.md", content };
}

function section(one: Sen2QualityRule): string {
  const { rule, title, severity, toDo, note } = one;
  const items = [
    term("Severity", severity),
    term("What to do", toDo),
    ...(note === undefined ? [] : [term("Note", note)]),
  ];
  const tests = checks.flatMap((check) => {
    const { rule: owner, test } = testsById.get(check.id)!;
    if (owner !== one || check.kind !== "check") return [];
    const name = factNames(check, scopes);
    const where = spaced(test.scope.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    const of = where === "return" ? "Of the return" : `Of each ${where}`;
    return [
      folded(`${of}, holds when`, describeCondition(check.holdsWhen, name)),
      ...(check.appliesWhen ? [folded(`${of}, applies when`, describeCondition(check.appliesWhen, name))] : []),
    ];
  });
  return `${anchored(rule, `## ${rule} ${title}`)}\n\n${[items.join("\n"), ...tests].join("\n\n")}\n`;
}
