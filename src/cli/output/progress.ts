import { Presets, SingleBar } from "cli-progress";
import type { Output } from "../terminal";

const manyCases = 2_000;
const longMilliseconds = 1_000;

/** Shows how far a long piece of work is, on a terminal only. */
export interface Progress {
  /** One more is done. */
  step(): void;
  stop(): void;
}

/** Progress over so many things, on standard error: from the start when they are many, or once it has taken a second. */
export function startProgress(total: number, stderr: Output, doing = "Judging cases"): Progress {
  if (!stderr.isTTY) return { step() {}, stop() {} };
  const started = performance.now();
  let done = 0;
  let bar: SingleBar | undefined;
  const show = () => {
    bar = new SingleBar(
      {
        stream: stderr as NodeJS.WritableStream,
        format: `${doing} [{bar}] {percentage}% ({value} of {total})`,
        clearOnComplete: true,
        hideCursor: true,
      },
      Presets.legacy,
    );
    bar.start(total, done);
  };
  if (total > manyCases) show();
  return {
    step() {
      done++;
      if (bar) bar.update(done);
      else if (performance.now() - started > longMilliseconds) show();
    },
    stop() {
      bar?.stop();
    },
  };
}
