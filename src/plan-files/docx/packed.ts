import { type Part, packedParts } from "../../packed-files/directory";
import type { PackedFileError, PackedFileRefusal } from "../../packed-files/packed-file-error";
import { limits, megabytes } from "../limits";
import { PlanFileError } from "../plan-file-error";

/** What a packed file inside a packed file is called. Word embeds spreadsheets and other documents as such. */
const packedName = /\.(zip|7z|rar|gz|tgz|bz2|xz|jar|docx|docm|dotx|xlsx|xlsm|xlsb|pptx|pptm|odt|ods)$/i;

const messages: Readonly<Record<PackedFileRefusal, string>> = {
  damaged: "The file is damaged or cut short: fetch it again, or save it anew from Word.",
  encrypted: "The file is encrypted: save a copy without a password and give that.",
  "too-many-parts": `The file has more than ${limits.parts} parts: that is no Word document.`,
  "too-large-unpacked": `Unpacked, the file is larger than ${megabytes(limits.unpackedBytes)}: take large pictures out in Word and save.`,
};

/** The refusal of a packed file, in words for the one who gave a plan. */
export const refusedPlan = ({ reason }: PackedFileError): PlanFileError => new PlanFileError(reason, messages[reason]);

/** The parts of a Word document. Refuses one that has packed files inside, too. */
export function documentParts(bytes: Uint8Array): Map<string, Part> {
  const parts = packedParts(bytes, limits);
  for (const part of parts.values())
    if (packedName.test(part.name) || startsPacked(bytes, part))
      throw new PlanFileError(
        "packed-file-inside",
        "The file has another packed file inside (an embedded spreadsheet or document): take it out in Word and save.",
      );
  return parts;
}

/** Whether a part that is stored as it is starts as a packed file does, whatever its name. */
function startsPacked(bytes: Uint8Array, { method, at }: Part): boolean {
  if (method !== 0 || at + 30 > bytes.length) return false;
  const data = at + 30 + (bytes[at + 26]! | (bytes[at + 27]! << 8)) + (bytes[at + 28]! | (bytes[at + 29]! << 8));
  return bytes[data] === 0x50 && bytes[data + 1] === 0x4b && bytes[data + 2] === 3 && bytes[data + 3] === 4;
}
