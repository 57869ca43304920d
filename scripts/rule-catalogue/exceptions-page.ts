// Every exception, limb by limb, and the limits that name it.
import { certaintyWords, describeInForce, factNames, forceWords } from "../../src/evaluate/describe-rule";
import { builtInRules } from "../../src/rules/built-in";
import { describeCondition } from "../../src/rules/describe-condition";
import type { ExceptionRule, Limb } from "../../src/rules/rule";
import type { GeneratedFile } from "../generated-file";
import { anchored, pageHead, sourceList, term } from "./markdown";
import { placeOf } from "./processes";

/** The page as a file. */
export function exceptionsFile(): GeneratedFile {
  const content = `${pageHead("Exceptions", "rules/exceptions.json")}
[Every rule](../rules.md) · [Outcomes](../outcomes.md#exceptions)

An exception is made out when every limb holds. It switches the number of weeks or days off and moves no date: the duty to act as soon as
practicable stays. A limb that is not made out is what the finding says.

${builtInRules.exceptions.map(section).join("\n")}`;
  return { path: "docs/rules/exceptions.md", content };
}

function section(rule: ExceptionRule): string {
  const { id, title, ground, force, inForce, sources, certainty, note, limbs, notices = [] } = rule;
  const named = builtInRules.rules.filter((one) => one.kind === "time-limit" && one.exceptions?.includes(id));
  const limits = new Map(named.map((one) => [one.id, `[${one.title}](${placeOf(one.id)})`]));
  const questions = notices.map((notice) => {
    const { question } = builtInRules.interpretations.find((one) => one.id === notice)!;
    return `\n- [${question}](disputed-points.md#${notice})`;
  });
  const items = [
    term("Ground, as records claim it", `\`${ground}\``),
    term("Force", forceWords[force]),
    term("In force", describeInForce(inForce)),
    term("Sources", sourceList(sources)),
    term("Certainty", certaintyWords[certainty]),
    ...(questions.length > 0 ? [term("Disputed", questions.join(""))] : []),
    ...(note === undefined ? [] : [term("Note", note)]),
    term("Limits that name it", [...limits.values()].map((link) => `\n- ${link}`).join("")),
  ];
  return `${anchored(id, `## ${title}`)}

\`${id}\`

Limbs, all of which must hold:

${limbs.map((limb, i) => `${i + 1}. ${limbText(limb, rule)}`).join("\n")}

${items.join("\n")}
`;
}

function limbText(limb: Limb, rule: ExceptionRule): string {
  const name = factNames(rule);
  if ("shownBy" in limb) return `It is recorded ${name(limb.shownBy)}.`;
  const holds = describeCondition(limb.holdsWhen, name).replaceAll("\n", "\n   ");
  return `${holds}${holds.includes("\n") ? "\n\n   " : ". "}If not: ${limb.otherwise}`;
}
