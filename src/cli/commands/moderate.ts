import { type Command, Option } from "commander";
import type { ModerateFlags } from "../audit/run-moderation";
import type { Session } from "../terminal";

const help = `
The files are sheets of ratings as send-compliance audit --template writes them (.xlsx), or .csv with the columns plan,
auditor, agency, criterion, rating and comment. Ratings of one plan under one criterion by two auditors or more are
compared; plans and auditors go by references of your own, never by names.

Agreement, Fleiss' kappa and AC1 come with 95% intervals, for each criterion and for all; Cohen's kappa, plain and
weighted, for each two auditors. A criterion with an AC1 below 0.6, over enough ratings, has words that need work.

The exit code is 0, 1 when no two auditors rated one plan under a criterion, or 2 when the input cannot be read.

Examples:
  send-compliance moderate first.xlsx second.xlsx
  send-compliance moderate ratings.csv --format json > moderation.json`;

/** Adds `send-compliance moderate`. */
export function addModerateCommand(program: Command, session: Session) {
  program
    .command("moderate")
    .summary("how auditors of the same plans agree, and which criteria need better words")
    .description("Compares the ratings of auditors who rated the same plans.")
    .argument("<ratings...>", "files of ratings (.csv or .xlsx)")
    .addOption(
      new Option("--format <format>", "how to write it (csv: a row a criterion)")
        .choices(["table", "json", "csv"])
        .default("table"),
    )
    .option("--all", "show every disagreement, not the first 20")
    .addHelpText("after", help)
    .action(async (files: string[], flags: ModerateFlags) => {
      // The criteria are large, and other commands have no use for them.
      const { runModeration } = await import("../audit/run-moderation");
      await runModeration(files, flags, session);
    });
}
