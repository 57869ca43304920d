import type { Writable } from "node:stream";

/** A stream that the command writes to. */
export type Output = Pick<Writable, "write"> & { isTTY?: boolean | undefined; columns?: number | undefined };

/** Everything of the outside world that the command reads or writes, so that tests can stand in for it. */
export interface Terminal {
  stdin: AsyncIterable<Uint8Array | string> & { isTTY?: boolean | undefined };
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
}

/** One run of the command. */
export interface Session {
  readonly terminal: Terminal;
  /** 0 nothing breached, 1 something is, 2 bad input, 3 a fault of ours. */
  exitCode: number;
}

/** Whether colours may be used: on a terminal, unless NO_COLOR says otherwise (no-color.org). */
export function usesColour({ stdout, env }: Terminal): boolean {
  return stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
}

/** How many columns the output may fill: those of the terminal within reason, 100 where there is none. */
export function widthOf({ stdout }: Terminal): number {
  return Math.min(120, Math.max(80, stdout.columns ?? 100));
}
