import { limits, megabytes } from "../limits";
import { PlanFileError } from "../plan-file-error";

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

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endBytes = 22;
const longestComment = 65_535;

/** What a packed file inside a packed file is called. Word embeds spreadsheets and other documents as such. */
const packedName = /\.(zip|7z|rar|gz|tgz|bz2|xz|jar|docx|docm|dotx|xlsx|xlsm|xlsb|pptx|pptm|odt|ods)$/i;

const damaged = () =>
  new PlanFileError("damaged", "The file is damaged or cut short: fetch it again, or save it anew from Word.");

/**
 * The parts of a packed (zip) file, read from its directory alone: nothing is unpacked. Refuses, as
 * {@link PlanFileError}, what is damaged, encrypted, split or of the 64-bit form, has too many parts, would be too large
 * unpacked, or has packed files inside. Source: APPNOTE.TXT 6.3, sections 4.3.12 and 4.3.16.
 */
export function zipDirectory(bytes: Uint8Array): Map<string, Part> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff || view.getUint16(end + 4, true) !== 0) throw damaged();
  if (count > limits.parts)
    throw new PlanFileError(
      "too-many-parts",
      `The file has more than ${limits.parts} parts: that is no Word document.`,
    );
  if (start + size > end) throw damaged();

  const parts = new Map<string, Part>();
  let total = 0;
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) throw damaged();
    const nameBytes = view.getUint16(at + 28, true);
    const next = at + 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged();
    const part = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      at: view.getUint32(at + 42, true),
    };
    if ((view.getUint16(at + 8, true) & 0x41) !== 0)
      throw new PlanFileError("encrypted", "The file is encrypted: save a copy without a password and give that.");
    if (packedName.test(part.name) || startsPacked(bytes, part))
      throw new PlanFileError(
        "packed-file-inside",
        "The file has another packed file inside (an embedded spreadsheet or document): take it out in Word and save.",
      );
    total += part.unpacked;
    if (total > limits.unpackedBytes) throw tooLargeUnpacked();
    // Two parts of one name: which of them Word shows is anybody's guess.
    if (parts.has(part.name)) throw damaged();
    parts.set(part.name, part);
    at = next;
  }
  return parts;
}

/** The refusal of a file that is too large once unpacked. */
export const tooLargeUnpacked = () =>
  new PlanFileError(
    "too-large-unpacked",
    `Unpacked, the file is larger than ${megabytes(limits.unpackedBytes)}: take large pictures out in Word and save.`,
  );

/** Whether a part that is stored as it is starts as a packed file does, whatever its name. */
function startsPacked(bytes: Uint8Array, { method, at }: Part): boolean {
  if (method !== 0 || at + 30 > bytes.length) return false;
  const data = at + 30 + (bytes[at + 26]! | (bytes[at + 27]! << 8)) + (bytes[at + 28]! | (bytes[at + 29]! << 8));
  return bytes[data] === 0x50 && bytes[data + 1] === 0x4b && bytes[data + 2] === 3 && bytes[data + 3] === 4;
}

function endRecord(view: DataView): number {
  const last = view.byteLength - endBytes;
  for (let at = last; at >= 0 && at >= last - longestComment; at--)
    if (view.getUint32(at, true) === endMark && at + endBytes + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  throw damaged();
}
