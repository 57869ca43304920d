// The page of a process: its limits drawn, its rules in one table, then each rule in full.
import { parseIsoDate } from "../../src/calendar/civil-date";
import { formatDate, formatShortDate } from "../../src/calendar/format";
import { certaintyWords, forceWords, ruleTerms } from "../../src/evaluate/describe-rule";
import { explain } from "../../src/evaluate/explain";
import { builtInRules } from "../../src/rules/built-in";
import { spaced } from "../../src/rules/describe-condition";
import type { CheckRule, TimeLimitRule } from "../../src/rules/rule";
import type { GeneratedFile } from "../generated-file";
import { anchored, folded, pageHead, sourceList, table, term } from "./markdown";
import { headingOf, placeOf, processOf } from "./processes";
import { type DrawnLimit, drawLimits } from "./timeline-drawing";
import { plainest, type Worked, workedExamples } from "./worked-examples";

type DatedRule = TimeLimitRule | CheckRule;

/** The page of a process and its drawing, where any of its limits has two ends. */
export function processFiles(process: string): GeneratedFile[] {
  const versions = builtInRules.rules
    .filter(({ id }) => processOf(id) === process)
    .map((rule) => ({ rule, worked: workedExamples(rule) }));
  const heading = headingOf(process);
  const drawn = versions.flatMap(({ rule, worked }) => drawnLimit(rule, worked) ?? []);
  const drawing = `timelines/${process}.svg`;
  const picture =
    drawn.length === 0
      ? ""
      : `![The ${drawn.length} time limits that have two ends, as bars on one scale of days. The table and the rules below say the same in words.](${drawing})\n\n`;
  const ids = [...new Set(versions.map(({ rule }) => rule.id))];
  const content = `${pageHead(heading, "rules/")}
[Every rule](../rules.md) · [Exceptions](exceptions.md) · [Disputed points](disputed-points.md) · [How time is counted](../counting.md)

${picture}${table(
  ["What must happen", "Who owes it", "Force", "Worked: from", "Last day"],
  versions.map(({ rule, worked }) => summaryRow(rule, worked, ids)),
)}

${ids.map((id) => section(versions.filter(({ rule }) => rule.id === id))).join("\n")}`;
  return [
    { path: `docs/rules/${process}.md`, content },
    ...(drawn.length === 0 ? [] : [{ path: `docs/rules/${drawing}`, content: drawLimits(heading, drawn) }]),
  ];
}

interface Version {
  rule: DatedRule;
  worked: Worked[];
}

const long = (iso: string) => formatDate(parseIsoDate(iso));
const short = (iso: string | undefined) => (iso === undefined ? "" : formatShortDate(parseIsoDate(iso)));
const isNewest = (rule: DatedRule) =>
  builtInRules.rules.findLast(({ id }) => id === rule.id)!.inForce.from === rule.inForce.from;

function drawnLimit(rule: DatedRule, worked: Worked[]): DrawnLimit | undefined {
  const { startedOn, dueOn } = (rule.kind === "time-limit" && isNewest(rule) && plainest(worked)?.finding) || {};
  return startedOn === undefined || dueOn === undefined ? undefined : { title: rule.title, startedOn, dueOn };
}

function summaryRow(rule: DatedRule, worked: Worked[], ids: readonly string[]): string[] {
  const { startedOn, dueOn } = (rule.kind === "time-limit" && plainest(worked)?.finding) || {};
  const until = ids.includes(rule.id) && !isNewest(rule) && rule.inForce.to ? ` (until ${short(rule.inForce.to)})` : "";
  const force = forceWords[rule.force].split(":")[0]!;
  return [`[${rule.title}](#${rule.id})${until}`, spaced(rule.duty), force, short(startedOn), short(dueOn)];
}

/** A rule in all its versions: the newest first. */
function section(versions: readonly Version[]): string {
  const [newest, ...older] = [...versions].reverse();
  const { id, title } = newest!.rule;
  return `${anchored(id, `## ${title}`)}

\`${id}\`

${version(newest!)}
${older.map((one) => `### Until ${long(one.rule.inForce.to!)}: ${one.rule.title}\n\n${version(one)}`).join("\n")}`;
}

function version({ rule, worked }: Version): string {
  const terms = new Map(ruleTerms(rule, builtInRules));
  const said = (name: string, label = name) => {
    const text = terms.get(name);
    return text === undefined ? [] : [term(label, text)];
  };
  const holds = terms.get("Holds when");
  const applies = terms.get("Applies when");
  const items = [
    ...said("Force"),
    ...said("Owed by"),
    ...said("Must be told"),
    ...said("Time"),
    ...said("Done on"),
    ...said("Ends on", "Ends early on"),
    ...(rule.kind === "time-limit" ? [term("Exceptions", exceptionsOf(rule))] : []),
    ...said("If not"),
    ...said("In force"),
    term("Sources", sourceList(rule.sources)),
    term("Certainty", certaintyWords[rule.certainty]),
    ...(rule.notices ? [term("Disputed", disputesOf(rule))] : []),
    ...said("Note"),
  ];
  const conditions = [
    ...(holds === undefined ? [] : [folded("Holds when", holds)]),
    ...(applies === undefined ? [] : [folded("Applies when", applies)]),
  ];
  const definitions = (rule.uses ?? []).map((id) => {
    const { title, sources } = builtInRules.definitions.find((one) => one.id === id)!;
    return term("Defined", `${title}: ${sourceList(sources)}`);
  });
  return `${[...items, ...definitions].join("\n")}

${[workedText(worked), ...conditions, examplesTable(rule, worked)].filter((part) => part !== "").join("\n\n")}
`;
}

function exceptionsOf({ exceptions = [] }: TimeLimitRule): string {
  if (exceptions.length === 0) return "none";
  return exceptions
    .map((id) => `\n- [${builtInRules.exceptions.find((one) => one.id === id)!.title}](${placeOf(id)})`)
    .join("");
}

function disputesOf({ notices = [] }: DatedRule): string {
  return notices
    .map((id) => {
      const { question, default: standard, readings } = builtInRules.interpretations.find((one) => one.id === id)!;
      const names = Object.keys(readings).map((name) => `\`${name}\`${name === standard ? " (the default)" : ""}`);
      return `\n- [${question}](disputed-points.md#${id}) ${names.join(", ")}`;
    })
    .join("");
}

/** One example, counted step by step. */
function workedText(worked: readonly Worked[]): string {
  const shown = plainest(worked);
  const { steps, summary, otherReadings } = shown
    ? explain(shown.finding, shown.options)
    : { steps: [], summary: "", otherReadings: [] };
  if (steps.length === 0) return "";
  const others = otherReadings.map((one) => `\n- ${one}`).join("");
  return `**Worked**: ${shown!.example.name}. ${steps.join(" ")} ${summary}${others === "" ? "" : `\n${others}`}`;
}

/** What the engine finds in each example. */
function examplesTable(rule: DatedRule, worked: Worked[]): string {
  const isDated = rule.kind === "time-limit" && worked.some(({ finding }) => finding.dueOn !== undefined);
  const rows = worked.map(({ example, finding }) => [
    example.name,
    short(example.asOf),
    finding.outcome,
    ...(isDated ? [short(finding.startedOn), short(finding.dueOn), short(finding.doneOn)] : []),
  ]);
  return table(["Example", "Judged on", "Outcome", ...(isDated ? ["From", "Last day", "Done on"] : [])], rows);
}
