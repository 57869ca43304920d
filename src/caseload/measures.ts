import own from "../../rules/caseload/measures.json";
import type { Bands, Measures } from "./measures-schema";

/** What is measured in this release. */
export const measures = own as Measures;

/** The place of a measure in the list; -1 where there is none of that id. */
export function measureIndex(id: string): number {
  return measures.measures.findIndex((one) => one.id === id);
}

/** The place of the band that holds a number of days. */
export function bandOf(days: number, bands: Bands): number {
  for (let i = 0; i < bands.length; i++) if (days < (bands[i]!.under ?? Number.POSITIVE_INFINITY)) return i;
  return bands.length - 1;
}
