import type { Sen2Header } from "./return";

/** The versions of the return, in order. The letters of the first say what is known of them: before 1.2. */
export const sen2Versions = ["<1.2", "1.2", "1.3", "2026"] as const;

/** A version of the return. */
export type Sen2Version = (typeof sen2Versions)[number];

/** The version of a return, by the year of its collection; `undefined` where the header says neither year nor day. */
export function sen2VersionOf({ year, referenceDate }: Sen2Header): Sen2Version | undefined {
  const of = year ?? (referenceDate === undefined ? undefined : Number(referenceDate.slice(0, 4)));
  if (of === undefined) return undefined;
  if (of >= 2026) return "2026";
  return of === 2025 ? "1.3" : of === 2024 ? "1.2" : "<1.2";
}

/** Whether a version has what came with another. */
export function isFrom(since: Sen2Version, version: Sen2Version): boolean {
  return sen2Versions.indexOf(version) >= sen2Versions.indexOf(since);
}
