/** What the folders are for, as the drawing groups them. */
export const groups = {
  law: "the law, as data",
  counting: "arithmetic that knows no law",
  judging: "rules, records, findings",
  measuring: "plans, timetables, caseloads",
  reading: "files in and out",
  inventing: "synthetic data",
  outside: "what people meet",
} as const;

/** One of the groups. */
export type Group = keyof typeof groups;

/** The group of each folder, and a word on it to stand under its name. */
export const layers: Readonly<Record<string, readonly [Group, string]>> = {
  rules: ["law", "JSON, by process"],
  "src/calendar": ["counting", "dates and periods"],
  "src/faults": ["counting", "what is wrong"],
  "src/statistics": ["counting", "intervals, limits"],
  "src/suppression": ["counting", "small numbers"],
  "src/rules": ["judging", "format, compiling"],
  "src/records": ["judging", "what callers hand in"],
  "src/evaluate": ["judging", "findings"],
  "src/json-rules-engine": ["judging", "second engine"],
  "src/quality": ["measuring", "audits of plans"],
  "src/timetables": ["measuring", "part-time timetables"],
  "src/caseload": ["measuring", "counts, measures"],
  "src/packed-files": ["reading", "zip, workbooks"],
  "src/formats": ["reading", "CSV, JSON, calendar"],
  "src/extracts": ["reading", "by a mapping"],
  "src/sen2": ["reading", "the SEN2 return"],
  "src/plan-files": ["reading", "Word, PDF, text"],
  "src/report": ["outside", "pages"],
  "src/synth": ["inventing", "cases"],
  "src/synth-plans": ["inventing", "plans"],
  "src/synth-sen2": ["inventing", "SEN2 returns"],
  "src/index.ts": ["outside", "the library"],
  "src/cli": ["outside", "the command"],
  site: ["outside", "web calculator"],
};
