/** How a file's text is encoded. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** A text, and how it was encoded. */
export interface DecodedText {
  text: string;
  encoding: TextEncoding;
}

/**
 * Reads bytes as text. A byte order mark decides; without one, text that is well-formed UTF-8 is UTF-8, text with a NUL in every other
 * byte is UTF-16, and any other is Windows-1252, in which Excel saves "CSV" in this country.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const wide = wideEncodingOf(bytes.subarray(0, 1_000));
  if (wide !== undefined) return wide;
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** English text in UTF-16 has a zero in nearly every other byte, and UTF-8 has none. */
function wideEncodingOf(bytes: Uint8Array): TextEncoding | undefined {
  const zeros = [0, 0];
  for (const [i, byte] of bytes.entries()) if (byte === 0) zeros[i % 2]! += 1;
  const many = bytes.length / 4;
  if (zeros[1]! > many) return "utf-16le";
  return zeros[0]! > many ? "utf-16be" : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
