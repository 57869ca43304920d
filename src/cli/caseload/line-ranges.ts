import { closeSync, openSync, readSync } from "node:fs";

/** A part of a file: the lines whose first byte lies in it. */
export interface LineRange {
  file: string;
  /** The first byte, counted from 0. */
  start: number;
  /** The byte after the last. */
  end: number;
}

/** Small enough that threads share a file evenly and hold little of it, large enough that handing it out costs nothing. */
const rangeSize = 1_000_000;
const tailSize = 65_536;
const lineFeed = 10;

/** A file of this many bytes in parts. */
export function rangesOf(file: string, size: number): LineRange[] {
  return Array.from({ length: Math.ceil(size / rangeSize) }, (_, i) => ({
    file,
    start: i * rangeSize,
    end: Math.min(size, (i + 1) * rangeSize),
  }));
}

/** Reads lines of ranges, one range after another, into the same bytes. */
export class LineReader {
  private bytes = Buffer.alloc(0);

  /** The lines of a range, without their ends, one at a time; the last one may reach beyond the range. */
  *linesOf({ file, start, end }: LineRange): Generator<string> {
    const descriptor = openSync(file, "r");
    try {
      // With the byte before it, which tells whether a line starts at its first.
      const from = Math.max(0, start - 1);
      if (this.bytes.length < end - from) this.bytes = Buffer.allocUnsafeSlow(end - from);
      const bytes = readInto(this.bytes.subarray(0, end - from), descriptor, from);
      const first = start === 0 ? 0 : bytes.indexOf(lineFeed) + 1;
      if (start > 0 && first === 0) return;
      let at = first;
      for (let next = bytes.indexOf(lineFeed, at); next >= 0; next = bytes.indexOf(lineFeed, at)) {
        yield text(bytes, at, next);
        at = next + 1;
      }
      if (at < bytes.length) yield text(Buffer.concat([bytes.subarray(at), restOfLine(descriptor, end)]), 0);
    } finally {
      closeSync(descriptor);
    }
  }
}

function restOfLine(descriptor: number, start: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = start; ; at += tailSize) {
    const part = readInto(Buffer.allocUnsafe(tailSize), descriptor, at);
    const next = part.indexOf(lineFeed);
    parts.push(next < 0 ? part : part.subarray(0, next));
    if (next >= 0 || part.length < tailSize) return Buffer.concat(parts);
  }
}

/** Fills bytes from a place of a file on; fewer where the file ends. */
function readInto(bytes: Buffer, descriptor: number, from: number): Buffer {
  let read = 0;
  while (read < bytes.length) {
    const more = readSync(descriptor, bytes, read, bytes.length - read, from + read);
    if (more === 0) break;
    read += more;
  }
  return bytes.subarray(0, read);
}

function text(bytes: Buffer, from: number, to = bytes.length): string {
  const end = to > from && bytes[to - 1] === 13 ? to - 1 : to;
  return bytes.toString("utf8", from, end);
}
