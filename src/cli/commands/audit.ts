import { type Command, Option } from "commander";
import { dateArgument } from "../arguments";
import { auditFormats } from "../audit/formats";
import type { AuditFlags } from "../audit/run-audit";
import { aboutArgument, suppressBelowArgument } from "../audit/theme-arguments";
import { UsageError } from "../failure";
import type { Session } from "../terminal";

interface Flags extends AuditFlags {
  template?: true;
  actionsTemplate?: true;
}

const help = `
A plan is a Word document (.docx), a PDF, Markdown or plain text, or a plan record (.json). Of a folder every plan is
audited; one that cannot be read is left out and said. Of up to three plans the whole report is shown; of more, how they
are graded and what they lack. A document goes by its file's name: name files by reference, never by child.

What can be seen from a plan's structure is tested. Its wording raises queries, which ask a person to look. What takes
judgement is asked of an auditor: --template writes the sheet to fill in, and --ratings reads it back, with the findings
that the auditor has set aside and why. No finding ever sets a judgement.

As HTML, one plan makes a report on it; several make one on what they have in common, with numbers from 1 to 4 and
others that would give one away suppressed. Every other form names single plans, and is for casework. Word takes up to
50 plans in one document; a folder takes a report on each plan, of any number (--out reports/, --format docx or html).

The report over several plans says what you tell it: --about, once each for title, question, sample (which plans were
taken, and how), method and limits; --suppress-below 10 where numbers under 10 are not published; --actions, who sees to
what, by when, and when plans are audited again. --actions-template writes the sheet of actions, with what the audits
propose, and, with --actions, those there are.

The exit code is 0 when the structure breaches nothing, 1 when it does, 2 when something cannot be read.

Examples:
  send-compliance audit plan.docx --as-of 2026-11-23
  send-compliance audit plan.docx --as-of 2026-11-23 --out report.html
  send-compliance audit --template --out ratings.xlsx
  send-compliance audit plans/ --ratings ratings.xlsx --as-of 2026-11-23 --out audits.xlsx
  send-compliance audit plans/ --as-of 2026-11-23 --actions-template --out actions.xlsx
  send-compliance audit plans/ --as-of 2026-11-23 --actions actions.xlsx --about question="Do plans say who?" \\
    --about sample="30 of 412 plans issued this term, by lot" --out themes.html`;

/** Adds `send-compliance audit`. */
export function addAuditCommand(program: Command, session: Session) {
  program
    .command("audit")
    .summary("audit the quality of EHC plans, and write the sheet that auditors fill in")
    .description("Audits EHC plans: their structure, their wording, and what auditors make of them.")
    .argument("[plan]", "a plan, or a folder of plans")
    .option("--ratings <file>", "auditors' ratings and dismissals (.xlsx or .csv)")
    .option("--as-of <date>", "the day of the audit, YYYY-MM-DD (required: the clock is never read)", dateArgument)
    .addOption(
      new Option("--format <format>", "how to write it (by default as the extension of --out says, or table)").choices(
        auditFormats,
      ),
    )
    .option(
      "--out <file>",
      "write to a file, whole or not at all; an existing one is replaced. To a folder: a report on each plan (docx or html)",
    )
    .option("--template", "write the sheet that auditors fill in (.xlsx or .csv)")
    .option(
      "--actions <file>",
      "who sees to what and by when, for the report over several plans (.xlsx, .csv or .json)",
    )
    .option("--actions-template", "audit, and write the sheet of actions that the audits propose (.xlsx or .csv)")
    .option(
      "--about <part=words>",
      "what the report over several plans says of itself: title, question, sample, method or limits; give it once for each",
      aboutArgument,
    )
    .option(
      "--suppress-below <number>",
      "numbers of plans below this are not shown in the report over several plans (5 by default, and at least)",
      suppressBelowArgument,
    )
    .option("--show-small-numbers", "show every number, and the plans' references, in that report: not for publication")
    .option("--all", "show everything, not the first lines of each list")
    .addHelpText("after", help)
    .action(async (plan: string | undefined, { template, actionsTemplate, ...flags }: Flags) => {
      // The criteria, and what reads and writes documents, are large: other commands do without.
      if (template) {
        const { writeTemplate } = await import("../audit/write-template");
        return writeTemplate(plan, flags, session);
      }
      if (plan === undefined) throw new UsageError("Give a plan, or a folder of plans. Add --help to see how.");
      const { runAudit, runActionsTemplate } = await import("../audit/run-audit");
      return actionsTemplate ? runActionsTemplate(plan, flags, session) : runAudit(plan, flags, session);
    });
}
