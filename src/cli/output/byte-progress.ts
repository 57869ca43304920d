import { Presets, SingleBar } from "cli-progress";
import type { Output } from "../terminal";

/** Shows how far the reading of files is, how fast it goes and how long it will still take; on a terminal only. */
export interface ByteProgress {
  /** So many more bytes have been read, with so many cases in them. */
  step(bytes: number, cases: number): void;
  stop(): void;
}

/** Progress over so many bytes, on standard error. */
export function startByteProgress(total: number, stderr: Output): ByteProgress {
  if (!stderr.isTTY || total === 0) return { step() {}, stop() {} };
  const started = performance.now();
  let cases = 0;
  const rate = () => Math.round((cases * 1_000) / Math.max(1, performance.now() - started));
  const shown = () => ({ cases: cases.toLocaleString("en-GB"), rate: rate().toLocaleString("en-GB") });
  const bar = new SingleBar(
    {
      stream: stderr as NodeJS.WritableStream,
      format: "Counting cases [{bar}] {percentage}% ({cases}, {rate} a second, {eta_formatted} left)",
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.legacy,
  );
  bar.start(total, 0, shown());
  return {
    step(bytes, more) {
      cases += more;
      bar.increment(bytes, shown());
    },
    stop: () => bar.stop(),
  };
}
