import { run } from "./run";

// A reader that goes away (`| head`) is no fault: what is written to it afterwards is lost in silence.
for (const output of [process.stdout, process.stderr]) output.on("error", () => {});

const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env });
