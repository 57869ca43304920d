import { closeSync, openSync, readSync } from "node:fs";

/** A part of a file: the lines whose first byte lies in it. */
export interface LineRange {
  file: string;
  /** The first byte, counted from 0. */
  start: number;
  /** The byte after the last. */
  end: number;
}

/** Small enough that threads share a file evenly, large enough that handing it out costs nothing. */
const rangeSize = 4_000_000;
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

/** The lines of a range, without their ends, one at a time; the last one may reach beyond the range. */
export function* linesOf({ file, start, end }: LineRange): Generator<string> {
  const descriptor = openSync(file, "r");
  try {
    // With the byte before it, which tells whether a line starts at its first.
    const from = Math.max(0, start - 1);
    const bytes = readFully(descriptor, from, end - from);
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

function restOfLine(descriptor: number, start: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = start; ; at += tailSize) {
    const part = readFully(descriptor, at, tailSize);
    const next = part.indexOf(lineFeed);
    parts.push(next < 0 ? part : part.subarray(0, next));
    if (next >= 0 || part.length < tailSize) return Buffer.concat(parts);
  }
}

function readFully(descriptor: number, from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const more = readSync(descriptor, bytes, read, length - read, from + read);
    if (more === 0) break;
    read += more;
  }
  return bytes.subarray(0, read);
}

function text(bytes: Buffer, from: number, to = bytes.length): string {
  const end = to > from && bytes[to - 1] === 13 ? to - 1 : to;
  return bytes.toString("utf8", from, end);
}
