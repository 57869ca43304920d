import type { Finding } from "../../evaluate/finding";
import { partInWords } from "../../formats/case-part";
import type { CheckRule, RuleSet, TimeLimitRule } from "../../rules/rule";
import { forceMark, remarksOn, shortDay, timingInWords } from "./finding-words";
import type { Paint } from "./paint";
import { renderTable, type TableColumn } from "./table";

/** A finding and the case that it is of. */
export interface CaseFinding {
  id: string;
  finding: Finding;
}

/** What tables of findings need beside the findings. */
export interface TableContext {
  ruleSet: RuleSet;
  width: number;
  paint: Paint;
  /** A finding's explanation, where it was asked for. */
  explanationOf: ((finding: Finding) => string) | undefined;
}

/** References break where the page is narrow. */
const caseColumn = (width: number): TableColumn => ({ heading: "Case", widest: width < 100 ? 16 : 24 });
const findingColumns: TableColumn[] = [
  { heading: "Duty", takesRest: true },
  { heading: "Outcome" },
  { heading: "Last day" },
  { heading: "Days", widest: 16 },
];

/** The version of a rule that a finding is of. */
export function ruleOf({ rules }: RuleSet, { rule, version }: Finding): TimeLimitRule | CheckRule {
  return rules.find((one) => one.id === rule && one.inForce.from === version)!;
}

/** A table of findings of many cases, or (`withCase` false) of one. */
export function renderFindings(findings: readonly CaseFinding[], context: TableContext, withCase: boolean): string {
  const rows = findings.map(({ id, finding }) => [
    ...(withCase ? [displayId(id)] : []),
    describeDuty(finding, context),
    context.paint.outcome(finding.outcome),
    finding.dueOn === undefined ? "" : shortDay(finding.dueOn),
    timingInWords(finding),
  ]);
  return renderTable([...(withCase ? [caseColumn(context.width)] : []), ...findingColumns], rows, context.width);
}

/** A case's reference as a terminal may safely show it: control characters could rewrite what stands before them. */
export function displayId(id: string): string {
  return id.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "\uFFFD");
}

function describeDuty(finding: Finding, { ruleSet, explanationOf }: TableContext): string {
  const { title, force } = ruleOf(ruleSet, finding);
  const part = partInWords(finding.subject);
  const explanation = explanationOf?.(finding);
  return [
    title + forceMark(force),
    finding.provision + (part === undefined ? "" : ` (${part})`),
    ...remarksOn(finding, ruleSet.interpretations),
    ...(explanation === undefined ? [] : [explanation]),
  ].join("\n");
}
