import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { addAuditCommand } from "./commands/audit";
import { addDeadlinesCommand } from "./commands/deadlines";
import { addEvaluateCommand } from "./commands/evaluate";
import { addModerateCommand } from "./commands/moderate";
import { addPoliciesCommand } from "./commands/policies";
import { addReportCommand } from "./commands/report";
import { addRulesCommand } from "./commands/rules";
import { addScheduleCommand } from "./commands/schedule";
import { addSen2Command } from "./commands/sen2";
import { addSynthCommand } from "./commands/synth";
import { addTimetableCommand } from "./commands/timetable";
import { addWordingCommand } from "./commands/wording";
import { describeFailure } from "./failure";
import { writeAll } from "./output/write";
import { type Session, type Terminal, widthOf } from "./terminal";

const help = `
Examples:
  send-compliance evaluate cases.csv --as-of 2026-11-23
  send-compliance schedule cases.csv --as-of 2026-11-23 --days 28
  send-compliance timetable cases.csv --as-of 2026-11-23 --policy hertfordshire
  send-compliance report cases.ndjson --as-of 2026-11-23 --out report.html
  send-compliance audit plan.docx --as-of 2026-11-23
  send-compliance deadlines --request-received 2026-01-05
  send-compliance rules show needs-assessment.final-plan
  send-compliance synth --cases 300 --seed 1 --as-of 2026-11-23 --out cases.json`;

/**
 * Runs the command once.
 *
 * @param argv The arguments after the command's own name.
 * @returns The exit code: 0 nothing breached, 1 something is, 2 bad input or a bad command line, 3 a fault of ours.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const session: Session = { terminal, exitCode: 0 };
  // Commander writes help and its own errors at once; they are held back so that a closed pipe cannot end the run loudly.
  const said: [Terminal["stdout"], string][] = [];
  const program = makeProgram(session, said);
  let failure: { message: string; exitCode: number } | undefined;
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) session.exitCode = error.exitCode === 0 ? 0 : 2;
    else failure = describeFailure(error);
  }
  for (const [output, text] of said) await writeAll(output, [text]);
  if (failure === undefined) return session.exitCode;
  await writeAll(terminal.stderr, [`${failure.message}\n`]);
  return failure.exitCode;
}

function makeProgram(session: Session, said: [Terminal["stdout"], string][]): Command {
  const { terminal } = session;
  const program = new Command("send-compliance")
    .description("Judges cases by England's statutory duties towards children with special educational needs.")
    .version(version, "--version", "show the version")
    .helpOption("--help", "show help")
    .helpCommand("help [command]", "show help of a command")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => said.push([terminal.stdout, text]),
      writeErr: (text) => said.push([terminal.stderr, text]),
      getOutHelpWidth: () => widthOf(terminal),
      getErrHelpWidth: () => widthOf(terminal),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText("after", help);
  addEvaluateCommand(program, session);
  addDeadlinesCommand(program, session);
  addScheduleCommand(program, session);
  addTimetableCommand(program, session);
  addPoliciesCommand(program, session);
  addReportCommand(program, session);
  addSen2Command(program, session);
  addAuditCommand(program, session);
  addModerateCommand(program, session);
  addWordingCommand(program, session);
  addRulesCommand(program, session);
  addSynthCommand(program, session);
  return program;
}
