import { describe, expect, it } from "vitest";
import { analyseWording } from "../../../src/quality/wording/analyse-wording";

/** Texts that would take a matcher which goes back and forth longest, each by its length. */
const hostile: Record<string, (length: number) => string> = {
  "one letter": (n) => "a".repeat(n),
  "white space": (n) => " \u00a0".repeat(n / 2),
  initials: (n) => "a.".repeat(n / 2),
  digits: (n) => "1".repeat(n),
  numbers: (n) => "1 ".repeat(n / 2),
  ratios: (n) => "1:".repeat(n / 2),
  thousands: (n) => "1,".repeat(n / 2),
  quotes: (n) => "'a ".repeat(n / 3),
  brackets: (n) => "[ ".repeat(n / 2),
  hyphens: (n) => "a-".repeat(n / 2),
  lines: (n) => "a\n".repeat(n / 2),
  "beginnings of terms": (n) => "where it is considered to be ".repeat(n / 29),
  "a term over and over": (n) => "access to ".repeat(n / 10),
  "long terms that fail at the end": (n) => "in line with the latest most recent ".repeat(n / 36),
  "roles without end": (n) => "TA or ".repeat(n / 6),
  "advice without end": (n) => "advised by outside agencies SLT ".repeat(n / 32),
  names: (n) => "Sam ".repeat(n / 4),
  dates: (n) => "by May ".repeat(n / 7),
  groups: (n) => "group of ".repeat(n / 9),
  acronyms: (n) => "(ABC ".repeat(n / 5),
  "provision that lacks everything": (n) => "Art therapy. Sam will be seated near the front. 1:1 ".repeat(n / 53),
  "beginnings of sentences": (n) => "\n\nSam has his many".repeat(n / 18),
  "times of the day": (n) => "9.30, ".repeat(n / 6),
  "each of many": (n) => "each of the ".repeat(n / 12),
  weekdays: (n) => "Mon, ".repeat(n / 5),
  "agents and denials": (n) => "no by a ".repeat(n / 8),
  "one phrase without end": (n) => "whatever if the budget may be provided by a ".repeat(n / 44),
  "a plan's prose": (n) =>
    "The TA will support Sam regularly as appropriate, up to 3 hours a week, with access to a quiet room. ".repeat(
      n / 101,
    ),
};
const longest = 1_000_000;
/** Milliseconds for a million characters: far more than is needed (1,000 to 5,000 on two cores), far less than a slow way would take. */
const bound = 30_000;

/** The least of several runs, in milliseconds of this process's own computing: what else the machine does is not counted. */
function best(text: string, times: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i += 1) {
    const before = process.cpuUsage();
    analyseWording(text, { section: "F", missingElements: true });
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const mostRounds = 8;

/** How much longer the long text takes, by the least of as many runs as it takes to see less than a growth that is too much. */
function growthOf(short: string, long: string, tooMuch: number): number {
  // The first time compiles.
  best(short, 1);
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let growth = Number.POSITIVE_INFINITY;
  for (let round = 0; round < mostRounds && !(growth < tooMuch); round += 1) {
    least = Math.min(least, best(short, 3));
    most = Math.min(most, best(long, 3));
    growth = most / Math.max(least, 2);
  }
  return growth;
}

describe("the time that a text takes", () => {
  it.each(Object.entries(hostile))(
    "grows with the text, and not with its square: %s",
    (_, make) => {
      // Four times the text: four times the time, or sixteen for a way that grows with the square.
      expect(growthOf(make(40_000), make(160_000), 10)).toBeLessThan(10);
    },
    120_000,
  );

  it.each(["numbers", "long terms that fail at the end", "a plan's prose"])(
    "stays under the bound for a million characters: %s",
    (name) => {
      expect(best(hostile[name]!(longest), 1)).toBeLessThan(bound);
    },
    120_000,
  );
});
