import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** What identifies a person: in this order, the first that there is gives the key. */
export type Identifier = "upn" | "uniqueLearnerNumber" | "file";

/** Makes keys of identifiers, or drops them. */
export interface Pseudonyms {
  /** The key for an identifier; `undefined` where there is no secret. */
  of(kind: Identifier, text: string): string | undefined;
  /** The key of the person at a place in the file, counted from 1. */
  atPlace(place: number): string;
}

const placePrefix = "person-";

/** Whether a key says only the place in the file: in another file it is somebody else's. */
export function isPlaceKey(key: string): boolean {
  return key.startsWith(placePrefix);
}

/** 128 bits: among a million persons two share a key once in more than 10^26 files. */
const keyCharacters = 32;

/** Keys by HMAC-SHA-256 (RFC 2104, FIPS 180-4) under a secret; without one every identifier is dropped. */
export function createPseudonyms(secret?: string | Uint8Array): Pseudonyms {
  // Begun once: what depends on the secret alone is not worked out again for each person.
  const keyed = secret && hmac.create(sha256, typeof secret === "string" ? utf8ToBytes(secret) : secret);
  return {
    of(kind, text) {
      if (!keyed) return undefined;
      // The kind goes in too, so that a UPN and a file's own number never make the same key.
      const digest = keyed
        .clone()
        .update(utf8ToBytes(`${kind}:${text.toUpperCase()}`))
        .digest();
      return bytesToHex(digest).slice(0, keyCharacters);
    },
    atPlace: (place) => `${placePrefix}${String(place).padStart(6, "0")}`,
  };
}
