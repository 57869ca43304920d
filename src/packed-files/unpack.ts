import { Inflate } from "fflate";
import type { Part } from "./directory";
import { PackedFileError } from "./packed-file-error";

/** So many packed bytes at a time: deflate makes at most about 1,000 of each, so that no step grows past 16 MB. */
const step = 16_384;

const damaged = () => new PackedFileError("damaged");

/**
 * Unpacks one part, and hands its bytes over piece by piece. A part that turns out larger than the directory says is
 * refused before it is whole. Throws {@link PackedFileError}.
 */
export function unpackPart(bytes: Uint8Array, part: Part, take: (piece: Uint8Array) => void): void {
  const { at, method, packed, unpacked } = part;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw damaged();
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const to = from + packed;
  if (to > bytes.length) throw damaged();
  if (method === 0) {
    if (packed !== unpacked) throw damaged();
    for (let i = from; i < to; i += step) take(bytes.subarray(i, Math.min(i + step, to)));
    return;
  }
  if (method !== 8) throw damaged();

  let length = 0;
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    length += piece.length;
    pieces.push(piece);
  });
  for (let i = from; i < to; i += step) {
    const next = Math.min(i + step, to);
    try {
      inflate.push(bytes.subarray(i, next), next === to);
    } catch {
      throw damaged();
    }
    if (length > unpacked) throw new PackedFileError("too-large-unpacked");
    for (const piece of pieces.splice(0)) take(piece);
  }
  if (length !== unpacked) throw damaged();
}
