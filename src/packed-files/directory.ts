import { PackedFileError } from "./packed-file-error";

/** A part of a packed file, as the directory at the file's end tells of it. */
export interface Part {
  name: string;
  packed: number;
  unpacked: number;
  /** 0: stored as it is; 8: deflated. */
  method: number;
  /** Where its own header starts. */
  at: number;
}

/** How much of a packed file is read. */
export interface PackedFileLimits {
  /** Bytes of all parts together, unpacked. */
  readonly unpackedBytes: number;
  readonly parts: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endBytes = 22;
const entryBytes = 46;
const longestComment = 65_535;

/**
 * The parts of a packed (zip) file, read from its directory alone: nothing is unpacked. Refuses, as
 * {@link PackedFileError}, what is damaged, encrypted, split or of the 64-bit form, has too many parts or would be too
 * large unpacked. Source: APPNOTE.TXT 6.3, sections 4.3.12 and 4.3.16.
 */
export function packedParts(bytes: Uint8Array, limits: PackedFileLimits): Map<string, Part> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff || view.getUint16(end + 4, true) !== 0) throw damaged();
  if (count > limits.parts) throw new PackedFileError("too-many-parts");
  if (start + size > end) throw damaged();

  const parts = new Map<string, Part>();
  let total = 0;
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + entryBytes > end || view.getUint32(at, true) !== entryMark) throw damaged();
    const nameBytes = view.getUint16(at + 28, true);
    const next = at + entryBytes + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged();
    const part = {
      name: new TextDecoder().decode(bytes.subarray(at + entryBytes, at + entryBytes + nameBytes)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      at: view.getUint32(at + 42, true),
    };
    if ((view.getUint16(at + 8, true) & 0x41) !== 0) throw new PackedFileError("encrypted");
    total += part.unpacked;
    if (total > limits.unpackedBytes) throw new PackedFileError("too-large-unpacked");
    // Two parts of one name: which of them the program shows is anybody's guess.
    if (parts.has(part.name)) throw damaged();
    parts.set(part.name, part);
    at = next;
  }
  return parts;
}

const damaged = () => new PackedFileError("damaged");

function endRecord(view: DataView): number {
  const last = view.byteLength - endBytes;
  for (let at = last; at >= 0 && at >= last - longestComment; at--)
    if (view.getUint32(at, true) === endMark && at + endBytes + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  throw damaged();
}
