import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a run of a program took. */
export interface Run {
  /** From its start to its end. */
  seconds: number;
  /** The most memory that it held at a time, all its threads together, in megabytes; none where the system does not tell. */
  megabytes: number | undefined;
  stdout: string;
}

/** Runs Node with these arguments, and measures it from outside. */
export function measureRun(args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    let megabytes: number | undefined;
    const look = () => {
      megabytes = peakOf(child.pid) ?? megabytes;
    };
    const timer = setInterval(look, 100);
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("exit", (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1_000;
      if (code === 0) resolve({ seconds, megabytes, stdout: Buffer.concat(chunks).toString("utf8") });
      else reject(new Error(`A run ended with exit code ${code}: node ${args.join(" ")}`));
    });
  });
}

/** The peak of a process's memory, as Linux tells it. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1_024;
  } catch {
    return undefined;
  }
}
