import { Unzlib } from "fflate";
import { limits, megabytes } from "../limits";
import { PlanFileError } from "../plan-file-error";

/** Pictures are never unpacked for their text, but a stream may only say that it is one. */
const pictureBytes = 200_000_000;
const step = 16_384;
/** A stream's own description stands at most so far before it. */
const descriptionBytes = 2_000;

/**
 * Refuses a PDF whose compressed streams come to more than the limit once unpacked, before anything is done with them:
 * each is unpacked here piece by piece and thrown away. Throws {@link PlanFileError}.
 */
export function requireStreamSize(bytes: Uint8Array): void {
  // One character a byte, so that positions in the text are positions in the file.
  const text = new TextDecoder("latin1").decode(bytes);
  let unpacked = 0;
  let unpackedPictures = 0;
  for (const { index } of text.matchAll(/\bstream\r?\n/g)) {
    const description = text.slice(Math.max(0, index - descriptionBytes), index);
    const own = description.slice(description.lastIndexOf(" obj") + 1);
    const isPicture = /\/Subtype\s*\/Image\b/.test(own);
    if (!isPicture && (own.match(/\/(Flate|LZW|RunLength)Decode\b|\/(Fl|LZW|RL)\b/g)?.length ?? 0) > 1)
      throw new PlanFileError(
        "too-complex",
        "The PDF packs its text twice: save it anew from Word, or give the .docx.",
      );
    const from = text.indexOf("\n", index) + 1;
    if (!/Flate|\/Fl\b/.test(own)) continue;
    const before = isPicture ? unpackedPictures : unpacked;
    const most = isPicture ? pictureBytes : limits.unpackedBytes;
    const size = unpackedSize(bytes, from, most - before);
    if (isPicture) unpackedPictures += size;
    else unpacked += size;
    if (before + size > most)
      throw new PlanFileError(
        "too-large-unpacked",
        `Unpacked, the PDF is larger than ${megabytes(most)}: save it anew with smaller pictures.`,
      );
  }
}

/** How large a stream is unpacked; it stops soon after `most`. A damaged stream counts as far as it goes. */
function unpackedSize(bytes: Uint8Array, from: number, most: number): number {
  let size = 0;
  let isOver = false;
  const unzlib = new Unzlib((piece, final) => {
    size += piece.length;
    isOver ||= final;
  });
  try {
    for (let i = from; i < bytes.length && size <= most && !isOver; i += step)
      unzlib.push(bytes.subarray(i, Math.min(i + step, bytes.length)), false);
  } catch {
    // What follows the stream's end is not of the stream.
  }
  return size;
}
