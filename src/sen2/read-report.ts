import type { Sen2LayoutKey } from "./fields";

/** What can be the matter with a part of a return. */
export type Sen2IssueCode =
  | "bad-date"
  | "bad-flag"
  | "bad-number"
  | "too-long"
  | "said-twice"
  | "not-an-identifier"
  | "no-header"
  | "missing-table"
  | "no-id"
  | "duplicate-id"
  | "orphan-row"
  | "undecided-row"
  | "implied-row"
  | "unreadable-row";

/** One thing that is the matter: where, and what is wanted there. Never what stands there. */
export interface Sen2Issue {
  readonly code: Sen2IssueCode;
  /** The table or file, by the name that the caller gave it; none in XML. */
  readonly table?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1: of the character in XML, of the cell in a table. */
  readonly column?: number;
  /** The department's name of the field or the heading of the column; empty where it is the whole row or element. */
  readonly field: string;
  readonly message: string;
  /** Whether a person was left out for it. */
  readonly leavesOut: boolean;
}

/** A name in the file that no field has. */
export interface Sen2UnknownName {
  /** The element or heading, cut short where it is long. */
  readonly name: string;
  /** The element or table that it stands in. */
  readonly in: string;
  /** How many elements or filled cells have it. */
  readonly count: number;
}

/** What was read, what was not, and why. */
export interface Sen2ReadReport {
  /** How the return was laid out. */
  readonly layout: "xml" | Sen2LayoutKey;
  /** Persons handed out. */
  readonly persons: number;
  /** Persons that could not be read and are in no figure. */
  readonly leftOut: number;
  /** Rows that could not be read and whose person is not known: what they said is missing from some person. */
  readonly lostRows: number;
  /** The first issues. */
  readonly issues: readonly Sen2Issue[];
  /** How many issues there are. */
  readonly issueCount: number;
  /** The first 200 names that no field has. */
  readonly unknown: readonly Sen2UnknownName[];
  /** Modules for which there is no table: the return says nothing of them. Empty for XML. */
  readonly missing: readonly string[];
  /** Tables that are none of the return's, by name. Empty for XML. */
  readonly unreadTables: readonly string[];
}

/** Collects issues and unknown names, within bounds. */
export interface IssueBook {
  issue(issue: Sen2Issue): void;
  unknown(name: string, where: string, count?: number): void;
  written(): Pick<Sen2ReadReport, "issues" | "issueCount" | "unknown">;
}

const unknownListed = 200;
const nameLength = 80;

/** A book for one reading. */
export function createIssueBook(listed = 1_000): IssueBook {
  const issues: Sen2Issue[] = [];
  const unknown = new Map<string, { name: string; in: string; count: number }>();
  let issueCount = 0;
  return {
    issue(one) {
      issueCount += 1;
      if (issues.length < listed) issues.push(one);
    },
    unknown(name, where, count = 1) {
      const shown = shortName(name);
      const key = JSON.stringify([where, shown]);
      const known = unknown.get(key);
      if (known !== undefined) known.count += count;
      else if (unknown.size < unknownListed) unknown.set(key, { name: shown, in: where, count });
    },
    written: () => ({ issues, issueCount, unknown: [...unknown.values()] }),
  };
}

/** A name of the file's as it may stand in a report: on one line, without control characters, and not endless. */
function shortName(name: string): string {
  const clean = name
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "\uFFFD");
  return clean.length > nameLength ? `${clean.slice(0, nameLength)}...` : clean;
}
