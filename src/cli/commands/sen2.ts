import { type Command, Option } from "commander";
import type { CheckReturnFlags } from "../sen2/check-return";
import type { Session } from "../terminal";

const help = `
The return is XML, the data-entry template or a pre-submission workbook (.xlsx), or a folder with its CSV files. The checks
are this project's own, and not the department's: that a return passes them does not say that it will be accepted.

Of names, postcodes and identifiers nothing is kept; with --secret-file persons go by a keyed hash, so that they can be
found again, and twice the same person in one return is seen. Keys are for casework: --keys shows them.

The exit code is 0 when no check of severity error has a finding, 1 when one has, 2 when the return cannot be read.

Examples:
  send-compliance sen2 return.xml
  send-compliance sen2 blade-export/ --format csv > quality.csv`;

/** Adds `send-compliance sen2`. */
export function addSen2Command(program: Command, session: Session) {
  program
    .command("sen2")
    .summary("check the dates and codes of a SEN2 return")
    .description(
      "Checks the quality of a SEN2 return: dates that contradict each other, codes that there are not, gaps.",
    )
    .argument("<return>", "the return")
    .addOption(new Option("--format <format>", "how to write it").choices(["table", "csv", "json"]).default("table"))
    .option("--secret-file <file>", "the secret under which identifiers are hashed")
    .option("--keys", "the keys of the persons that each check found: for casework")
    .addHelpText("after", help)
    .action(async (path: string, flags: CheckReturnFlags) => {
      // What reads returns is large: other commands do without.
      const { checkReturn } = await import("../sen2/check-return");
      return checkReturn(path, flags, session);
    });
}
