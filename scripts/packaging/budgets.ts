/** Bytes that a part of the package may have, and why so many. A larger one is a decision: raise it here, and say why. */
export interface Budget {
  /** The most bytes that it may have. */
  bytes: number;
  because: string;
}

const kB = 1_000;
const MB = 1_000_000;

/** What npm downloads and unpacks. */
export const packageBudgets = {
  tarball: {
    bytes: 7 * MB,
    because: "A quarter is source maps of the ES modules; the CommonJS files each stand alone.",
  },
  unpacked: { bytes: 38 * MB, because: "As the tarball; pdf.js, for the command alone, is 2.1 MB of it." },
} satisfies Record<string, Budget>;

/**
 * Each entry with all that it loads at once, as ES modules, compressed by gzip: about a twelfth above what it
 * was when this was written, so that a rule more fits and a dependency more does not.
 */
export const entryBudgets: Readonly<Record<string, Budget>> = {
  index: {
    bytes: 240 * kB,
    because: "The rules, as text, are two thirds; the rest is zod and the schemas of records.",
  },
  calendar: { bytes: 20 * kB, because: "Dates and the bank holidays: no rules, no schemas." },
  "json-rules-engine": { bytes: 210 * kB, because: "As the index; json-rules-engine itself is installed beside it." },
  synth: { bytes: 22 * kB, because: "The generators and pure-rand; no rules." },
  timetables: { bytes: 265 * kB, because: "The index, and the policies of councils." },
  caseload: { bytes: 240 * kB, because: "The index, and the counting." },
  extracts: { bytes: 107 * kB, because: "The schemas of records, and csv-parse with a Buffer of its own." },
  quality: { bytes: 480 * kB, because: "The index, and 90 criteria with the families of wording and their words." },
  sen2: { bytes: 290 * kB, because: "The index, with saxes, hucre and csv-parse." },
};

/** One function as an application for browsers takes it in: minified, without what it does not use, compressed by gzip. */
export const browserBudget: Budget = {
  bytes: 185 * kB,
  because: "evaluateCase alone: what a page of a casework system loads before it can judge a case.",
};
