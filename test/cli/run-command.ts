import { run } from "../../src/cli/run";
import type { Output, Terminal } from "../../src/cli/terminal";

/** What the command did. */
export interface Ran {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** What the outside world is like for one run. */
export interface World {
  /** What is piped in; a terminal stands there when it is left out. */
  stdin?: string | Uint8Array;
  isTTY?: boolean;
  columns?: number;
  env?: Record<string, string>;
}

/** Runs the command in this process, against streams that only remember. */
export async function runCommand(args: string[], { stdin, isTTY, columns, env = {} }: World = {}): Promise<Ran> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const terminal: Terminal = {
    stdin: stdinOf(stdin),
    stdout: { ...remember(stdout), isTTY, columns },
    stderr: { ...remember(stderr), isTTY },
    env,
  };
  const exitCode = await run(args, terminal);
  return { exitCode, stdout: stdout.join(""), stderr: stderr.join("") };
}

function stdinOf(text: string | Uint8Array | undefined): Terminal["stdin"] {
  async function* chunks() {
    if (text !== undefined) yield text;
  }
  return Object.assign(chunks(), { isTTY: text === undefined });
}

function remember(texts: string[]): Output {
  const write = (text: string, done?: (error?: Error) => void) => {
    texts.push(text);
    done?.();
    return true;
  };
  return { write } as unknown as Output;
}
