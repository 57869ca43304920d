import type { CaseReport, Finding, Outcome } from "../../evaluate/finding";
import { ruleOf, type TableContext } from "./finding-table";
import { forceMark } from "./finding-words";
import { renderTable } from "./table";

const outcomes: Outcome[] = ["met", "breached", "open", "excepted", "query", "undetermined"];

/** How one duty was kept. Versions of a rule count as one duty. */
interface Duty {
  /** A finding of the newest version that reached a case. */
  newest: Finding;
  counts: Map<Outcome, number>;
}

/** How each duty was kept over many cases: a row a rule that reached any of them, a column an outcome that any had. */
export function renderDutySummary(reports: readonly CaseReport[], { ruleSet, width }: TableContext): string {
  const duties = collectDuties(
    reports,
    ruleSet.rules.map(({ id }) => id),
  );
  const shown = outcomes.filter((outcome) => duties.some(({ counts }) => counts.has(outcome)));
  const rows = duties.map(({ newest, counts }) => {
    const { title, force } = ruleOf(ruleSet, newest);
    return [
      `${title}${forceMark(force)}\n${newest.provision}`,
      ...shown.map((outcome) => String(counts.get(outcome) ?? 0)),
    ];
  });
  const columns = shown.map((outcome) => ({ heading: capitalised(outcome), align: "right" as const }));
  return renderTable([{ heading: "Duty", takesRest: true }, ...columns], rows, width);
}

/** The duties that reached any case, in the order of these rule ids. */
function collectDuties(reports: readonly CaseReport[], ids: readonly string[]): Duty[] {
  const duties = new Map<string, Duty | undefined>(ids.map((id) => [id, undefined]));
  for (const { findings } of reports) {
    for (const finding of findings) {
      const { rule, version, outcome } = finding;
      if (outcome === "not-applicable") continue;
      const duty = duties.get(rule) ?? { newest: finding, counts: new Map() };
      duties.set(rule, duty);
      if (version > duty.newest.version) duty.newest = finding;
      duty.counts.set(outcome, (duty.counts.get(outcome) ?? 0) + 1);
    }
  }
  return [...duties.values()].filter((duty) => duty !== undefined);
}

function capitalised(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
