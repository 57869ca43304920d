import { type Command, Option } from "commander";
import { policies } from "../../timetables/built-in-policies";
import { describePolicy } from "../../timetables/describe-policy";
import { toJson } from "../output/json";
import { renderPolicies } from "../output/policy-table";
import { writeAll } from "../output/write";
import { shippedPolicy } from "../policy-file";
import { type Session, widthOf } from "../terminal";

/** Adds `send-compliance policies`. */
export function addPoliciesCommand(program: Command, session: Session) {
  program
    .command("policies")
    .summary("councils' policies on part-time timetables: list them, or show what one says")
    .description(
      "Lists the councils whose policies on part-time timetables are shipped, or shows what one of them says.",
    )
    .argument("[id]", "the policy's id, to show it")
    .addOption(new Option("--format <format>", "how to write it").choices(["table", "json"]).default("table"))
    .addHelpText(
      "after",
      "\nExamples:\n  send-compliance policies\n  send-compliance policies hertfordshire\n  send-compliance policies hertfordshire --format json > ours.json",
    )
    .action((id: string | undefined, { format }: { format: "table" | "json" }) => show(id, format, session));
}

async function show(id: string | undefined, format: "table" | "json", { terminal }: Session) {
  const shown = id === undefined ? policies : shippedPolicy(id);
  if (format === "json") return writeAll(terminal.stdout, [toJson(shown)]);
  const width = widthOf(terminal);
  return writeAll(terminal.stdout, [
    id === undefined ? renderPolicies(policies, width) : `${describePolicy(shippedPolicy(id))}\n`,
  ]);
}
