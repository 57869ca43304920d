import { claimedException } from "./claimed-exception";
import type { MakeObject } from "./vocabulary";
/** The grounds claimed for a detained person. They say whose absence is meant, as only some people's counts. */
export const detentionExceptionGrounds = [
  "school-closure",
  "early-years-closure",
  "exceptional-personal-circumstances",
  "exceptional-circumstances",
  "parent-absent-from-area",
  "alternative-person-absent-from-area",
  "missed-appointment",
  "coronavirus",
  "other",
] as const;

/** An exception claimed for a limit that concerns a detained person. */
export const detentionException = (object: MakeObject) => claimedException(object, detentionExceptionGrounds);
