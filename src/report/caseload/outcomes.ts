import type { Figures } from "../../caseload/measure-summary";

/** What can have become of a thing that a limit reaches. */
export type FigureName = "inTime" | "late" | "overdue" | "early" | "open" | "excepted" | "undetermined";

/** How an outcome is named and drawn: by a pattern of its own, so that no meaning rests on colour. */
export interface OutcomeLook {
  name: FigureName;
  title: string;
  /** In a sentence. */
  means: string;
  fill: string;
}

/** The outcomes in the order in which bars stack them: first those with a say in the share. */
export const outcomes: readonly OutcomeLook[] = [
  { name: "inTime", title: "In time", means: "done on or before the last day, which has passed", fill: "#12436d" },
  {
    name: "late",
    title: "Late",
    means: "done after the last day, or ended after it without being done",
    fill: "url(#stripes)",
  },
  { name: "overdue", title: "Overdue", means: "not done, and the last day has passed", fill: "#8c2f1b" },
  { name: "early", title: "Done early", means: "done, though the last day is still to come", fill: "url(#dots)" },
  { name: "open", title: "Open", means: "not done, and the last day has not passed: never late", fill: "#fff" },
  {
    name: "excepted",
    title: "Excepted",
    means: "beyond the last day, and a statutory exception is made out",
    fill: "url(#checks)",
  },
  {
    name: "undetermined",
    title: "Undeter\u00admined",
    means: "facts are missing, so that it is neither in time nor late",
    fill: "url(#lines)",
  },
];

/** The numbers of a row in the order of the columns of tables. */
export const columns: readonly (keyof Figures & (FigureName | "of" | "all"))[] = [
  "inTime",
  "late",
  "overdue",
  "of",
  "early",
  "open",
  "excepted",
  "undetermined",
  "all",
];

/** Heads of those columns. */
export const columnTitles: Readonly<Record<FigureName | "of" | "all", string>> = {
  ...(Object.fromEntries(outcomes.map(({ name, title }) => [name, title])) as Record<FigureName, string>),
  of: "Of",
  all: "All",
};
