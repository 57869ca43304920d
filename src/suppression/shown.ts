/** A number of a table, or the word that it is suppressed. */
export type Shown = number | "suppressed";
