import { type Command, Option } from "commander";
import { describeRule } from "../../evaluate/describe-rule";
import { printable } from "../../formats/input-error";
import { nearestNames } from "../../formats/nearest-names";
import { builtInRules } from "../../rules/built-in";
import { cite } from "../../rules/citation";
import type { Rule } from "../../rules/rule";
import { UsageError } from "../failure";
import { toJson } from "../output/json";
import { renderTable } from "../output/table";
import { writeAll } from "../output/write";
import { type Session, widthOf } from "../terminal";

/** Adds `send-compliance rules list` and `send-compliance rules show`. */
export function addRulesCommand(program: Command, session: Session) {
  const rules = program.command("rules").description("the rules: list them, or show what one says").helpCommand(false);
  rules
    .command("list")
    .description("Lists every rule with its title, provision and force.")
    .addOption(new Option("--format <format>", "how to write the list").choices(["table", "json"]).default("table"))
    .addHelpText("after", "\nExamples:\n  send-compliance rules list\n  send-compliance rules list --format json")
    .action(({ format }: { format: "table" | "json" }) => list(format, session));
  rules
    .command("show")
    .description("Shows a rule as a lawyer would read it, in each version that there has been.")
    .argument("<id>", "the rule's id, as `send-compliance rules list` has it")
    .addHelpText(
      "after",
      "\nExamples:\n  send-compliance rules show needs-assessment.final-plan\n  send-compliance rules show exception.school-closure",
    )
    .action((id: string) => show(id, session));
}

async function list(format: "table" | "json", { terminal }: Session) {
  // Versions of a rule share an id: the newest stands for it.
  const newest = new Map<string, Rule>();
  for (const rule of allRules()) {
    const known = newest.get(rule.id);
    if (known === undefined || rule.inForce.from > known.inForce.from) newest.set(rule.id, rule);
  }
  const rows = [...newest.values()].map(({ id, title, sources, force }) => ({
    id,
    title,
    provision: cite(sources[0]!, builtInRules.instruments),
    force,
  }));
  if (format === "json") return writeAll(terminal.stdout, [toJson(rows)]);
  const columns = [
    { heading: "Rule", takesRest: true },
    { heading: "Force", widest: 18 },
  ];
  const cells = rows.map(({ id, title, provision, force }) => [
    [id, title, provision].join("\n"),
    force.replaceAll("-", " "),
  ]);
  return writeAll(terminal.stdout, [renderTable(columns, cells, widthOf(terminal))]);
}

async function show(id: string, { terminal }: Session) {
  const versions = allRules().filter((rule) => rule.id === id);
  if (versions.length === 0) {
    const near = nearestRules(id);
    const hint = near.length === 0 ? "See: send-compliance rules list." : `Perhaps: ${near.join(", ")}?`;
    throw new UsageError(`There is no rule "${printable(id)}". ${hint}`);
  }
  await writeAll(terminal.stdout, [versions.map((rule) => `${describeRule(rule, builtInRules)}\n`).join("\n")]);
}

function allRules(): Rule[] {
  return [...builtInRules.rules, ...builtInRules.exceptions];
}

/** The nearest ids; one given without its process is looked for among the last parts of the ids too. */
function nearestRules(id: string): string[] {
  const ids = [...new Set(allRules().map((rule) => rule.id))];
  const near = nearestNames(id, ids);
  if (near.length > 0) return near;
  const byLastPart = new Map(ids.map((one) => [one.slice(one.indexOf(".") + 1), one]));
  return nearestNames(id.slice(id.indexOf(".") + 1), byLastPart.keys()).map((part) => byLastPart.get(part)!);
}
