import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exceptionTo } from "../../../src/quality/wording/exceptions";
import { families } from "../../../src/quality/wording/families";
import type { Exception } from "../../../src/quality/wording/family";
import { Lexicon } from "../../../src/quality/wording/lexicon";
import { PassageFacts } from "../../../src/quality/wording/passage-facts";
import { quoteOf, readPassage } from "../../../src/quality/wording/reading";
import { TermMatcher } from "../../../src/quality/wording/term-matcher";
import { sorts } from "../../../src/quality/wording/token-sorts";

/** The words that a term matches in a text. */
function found(term: string, text: string): string[] {
  const reading = readPassage(text);
  return new TermMatcher([term]).find(reading).map(({ from, to }) => quoteOf(reading, from, to).quote);
}

/** Whether a term still counts under an exception. */
function counts(term: string, exception: Exception, text: string): boolean {
  const reading = readPassage(text);
  const findings = new Lexicon([{ ...families[0]!, terms: [term], unless: [exception] }]).find(reading);
  const facts = new PassageFacts(reading, {});
  return findings.hits.some((hit) => exceptionTo(hit, reading, findings, facts) === undefined);
}

describe("words of a class", () => {
  it("are matched by the name of their class, in any inflection that it lists", () => {
    expect(found("<when> <any:3> <allows>", "A TA, where her rota allows.")).toEqual(["where her rota allows"]);
    expect(found("<means>", "The budget and the panel's rota")).toEqual(["budget", "panel's", "rota"]);
    expect(found("<whatever>", "However it is, if it is")).toEqual(["However"]);
  });

  it("each say what they mean, have no word twice and clash with no other sort", () => {
    const all = JSON.parse(readFileSync("rules/quality/wording/vocabulary/word-classes.json", "utf8"));
    const names = all.map((one: { class: string }) => one.class);
    expect(new Set(names).size).toBe(names.length);
    for (const { class: name, means, words } of all) {
      expect(means, name).not.toBe("");
      expect(new Set(words).size, name).toBe(words.length);
      expect(["start", "opening", "agent", "denial", "role", "date", "number"]).not.toContain(name);
    }
  });
});

describe("lists of words", () => {
  const folder = "rules/quality/wording/vocabulary";
  const files = readdirSync(folder).filter((name) => name.endsWith("-words.json"));

  it.each(files)("of %s each say what their words have in common and have no word twice", (file) => {
    const lists: Record<string, { means: string; words: string[] }> = JSON.parse(
      readFileSync(`${folder}/${file}`, "utf8"),
    );
    expect(Object.keys(lists).length).toBeGreaterThan(0);
    for (const [name, { means, words }] of Object.entries(lists)) {
      expect(means, name).not.toBe("");
      expect(new Set(words).size, name).toBe(words.length);
      expect(words.join(), name).toBe(words.join().toLowerCase());
    }
  });
});

describe("the beginning of a phrase", () => {
  it("stands at the start of a sentence and after a comma, a dash, a colon or a bracket", () => {
    expect(found("<opening> whatever", "Whatever it is, whatever; (whatever) take whatever: whatever")).toHaveLength(4);
  });
});

describe("an exception in a phrase", () => {
  it("holds however far off in the same phrase, and not beyond a comma", () => {
    const before: Exception = { before: ["whatever"], in: "phrase" };
    expect(counts("budget", before, "whatever the state that the school's own budget is in")).toBe(false);
    expect(counts("budget", before, "whatever he says, from the budget")).toBe(true);
    const after: Exception = { after: ["notwithstanding"], in: "phrase" };
    expect(counts("list", after, "weekly, the list of those who wait notwithstanding")).toBe(false);
    expect(counts("list", after, "from the list, all else notwithstanding")).toBe(true);
  });
});

describe("an agent", () => {
  it.each([
    ["given by the assessor", "by the assessor"],
    ["taught by fluent, well-trained signers", "by fluent"],
    ["practised by the porters with Jo", "by the porters"],
    ["modelled by someone with the skills", "by someone"],
  ])("is read: %s", (text, quote) => {
    expect(found("<agent>", text)).toEqual([quote]);
  });

  it.each([
    "by the end of term",
    "by 3 May 2027",
    "by Friday",
    "by email",
    "by using symbols",
    "by the door",
    "by then",
  ])("is none: %s", (text) => {
    expect(found("<agent>", `provided ${text}.`)).toEqual([]);
  });
});

describe("a denial", () => {
  it("is a word that denies what follows, and none that sets a limit", () => {
    expect(found("<denial>", "No advice is given, and nothing extra is ever left without him.")).toEqual([
      "No",
      "nothing",
      "without",
    ]);
    expect(found("<denial>", "No more than six, not less than two, no later than May and not only he")).toEqual([]);
  });
});

describe("what is done and what goes on", () => {
  it("are known by their form", () => {
    expect(found("be <participle>", "to be pureed, to be woven in, to be nice")).toEqual(["be pureed", "be woven"]);
    expect(found("<gerund>", "typing in the morning or something")).toEqual(["typing"]);
  });
});

describe("the terms of every family", () => {
  const kinds =
    "duration rate frequency count ratio group-size weeks money number role qualification date measure range agent denial";
  const known = new Set([...Object.keys(sorts), ...kinds.split(" "), "start", "opening"]);

  it("ask only for slots that there are", () => {
    for (const name of readdirSync("rules/quality/wording").filter((one) => one.endsWith(".json"))) {
      const text = readFileSync(`rules/quality/wording/${name}`, "utf8");
      for (const [, slot] of text.matchAll(/<([a-z-]+)>/g)) expect(known, `${name}: <${slot}>`).toContain(slot);
    }
  });
});
