import { describe, expect, it } from "vitest";
import { analyseWording } from "../../../src/quality/wording/analyse-wording";
import type { WordingSection } from "../../../src/quality/wording/family";

const queries = (text: string, section: WordingSection = "F", fields = {}) =>
  analyseWording(text, { section, fields }).queries;
const brief = (text: string, section: WordingSection = "F", fields = {}) =>
  queries(text, section, fields).map(({ criterion, family, quote, weight }) => [criterion, family, quote, weight]);

describe("spans", () => {
  it("quotes the words where they stand, and says why and what instead", () => {
    expect(queries("Sam will have access to a quiet room as required.")).toEqual([
      {
        criterion: "F-08",
        family: "access",
        quote: "have access",
        start: 9,
        end: 20,
        because: expect.stringContaining("a chance, not a service"),
        remedy: expect.stringContaining("{role}"),
        severity: "major",
        weight: "full",
      },
      expect.objectContaining({ family: "condition", quote: "as required", start: 37, end: 48, severity: "major" }),
    ]);
  });

  it.each([
    ["curly quotes", "Sam’s TA will support him “as he likes”, where possible.", "where possible"],
    ["a non-breaking space", "Help where\u00a0possible.", "where\u00a0possible"],
    [
      "a line that was wrapped",
      "The teaching assistant will prompt Sam to use his card where\nappropriate.",
      "where\nappropriate",
    ],
    ["a hyphen", "Help as-required.", "as-required"],
    ["a soft hyphen", "Help where appro\u00adpriate.", "where appro\u00adpriate"],
    ["capitals", "HELP WHERE APPROPRIATE", "WHERE APPROPRIATE"],
    ["letters beyond the first plane", "🙂🙂 Help where possible.", "where possible"],
    ["a bullet", "•\tHelp where possible", "where possible"],
    ["a zero-width space", "Help where\u200b possible.", "where\u200b possible"],
    ["accents", "Zoë’s café trip where possible.", "where possible"],
  ])("are exact with %s", (_, text, quote) => {
    const query = queries(text).find(({ family }) => family === "condition");
    expect(query?.quote).toBe(quote);
    expect(text.slice(query!.start, query!.end)).toBe(quote);
  });

  it.each(["a\tb", "a | b", "a\n\nb", "• a\n• b", "a.\nB"])(
    "do not run over the edge of a cell, a bullet or a paragraph: %j",
    (shape) => {
      const text = shape.replace(/[ab]/i, "Help where").replace(/[ab]$/i, "Possible visits");
      expect(queries(text).filter(({ family }) => family === "condition")).toEqual([]);
    },
  );

  it("counts the hits of a family once in a sentence", () => {
    expect(
      brief("Regular help, often, and ongoing checks.").filter(([, family]) => family === "vague-frequency"),
    ).toHaveLength(1);
    expect(brief("Regular help. Ongoing checks.").filter(([, family]) => family === "vague-frequency")).toHaveLength(2);
  });

  it("reads American and older spellings as one word", () => {
    const behaviour = (text: string) => brief(text).map(([, family]) => family);
    expect(behaviour("A behavior program.")).toEqual(behaviour("A behaviour programme."));
    expect(brief("Staff will endeavor to help.").map(([, family]) => family)).toContain("weak-modal");
  });
});

describe("sections", () => {
  it.each(["A", "B", "C", "D", "E", "I", "J", "K"] as const)(
    "lets Section %s speak of opportunities, support and access",
    (section) => {
      const families = brief("Sam enjoys opportunities to swim, regular support and access to the park.", section).map(
        ([, family]) => family,
      );
      expect(
        families.filter((one) => ["opportunity", "access", "vague-frequency", "empty-noun"].includes(one!)),
      ).toEqual([]);
    },
  );

  it.each([
    ["F", "F-08"],
    ["G", "G-01"],
    ["H1", "H-03"],
    ["H2", "H-03"],
    ["H", "H-03"],
  ] as const)("raises vague wording of Section %s under %s", (section, criterion) => {
    expect(brief("Opportunities to swim.", section)).toContainEqual([
      criterion,
      "opportunity",
      "Opportunities",
      "full",
    ]);
  });

  it("runs the families of both halves of Section H where H is meant", () => {
    expect(brief("Overnight respite.", "H").map(([, family]) => family)).toContain("belongs-in-h2");
    expect(brief("A holiday club.", "H").map(([, family]) => family)).toContain("belongs-in-h1");
  });

  it("raises not known to a service under the section's own criterion", () => {
    expect(brief("Not known to the service.", "C")[0]![0]).toBe("C-02");
    expect(brief("Not known to the service.", "D")[0]![0]).toBe("D-02");
  });
});

describe("weight", () => {
  const quantified = "The TA will give Sam regular turns, with some reading, for 20 minutes, three times a week.";

  it("is information once who, how often and how long are all said", () => {
    expect(brief(quantified)).toEqual([
      ["F-05", "vague-frequency", "regular", "information"],
      ["F-08", "vague-amount", "some", "information"],
    ]);
    expect(brief("The TA will give Sam some reading for 20 minutes.")).toContainEqual([
      "F-08",
      "vague-amount",
      "some",
      "full",
    ]);
  });

  it("stays full where the words undo the promise", () => {
    expect(brief(`Where possible, ${quantified}`)[0]).toEqual(["F-08", "condition", "Where possible", "full"]);
    expect(brief(`Subject to funding, ${quantified}`)[0]).toEqual(["F-12", "resource", "Subject to funding", "full"]);
  });

  it("counts what is recorded as said", () => {
    const fields = { role: "teaching assistant", times: 3, per: "week", minutes: 20 } as const;
    expect(brief("Some reading.", "F", fields)).toEqual([["F-08", "vague-amount", "Some", "information"]]);
    expect(brief("Staff will read with Sam.", "F", { role: "teaching assistant" })).toEqual([]);
    expect(brief("A small group.", "F", { groupMost: 4 })).toEqual([]);
  });

  it("does not let the amounts of one promise excuse another", () => {
    expect(brief("The TA will read with Sam for 20 minutes a day. The SENCO will visit some lessons.")).toContainEqual([
      "F-08",
      "vague-amount",
      "some",
      "full",
    ]);
  });

  it("asks about an empty noun only where nothing is said", () => {
    expect(brief("Support with reading.")).toEqual([["F-08", "empty-noun", "Support", "full"]]);
    expect(brief("Support with reading from a TA.")).toEqual([["F-08", "empty-noun", "Support", "information"]]);
  });

  it("is graver for an outcome without a measure and a date", () => {
    const severity = (text: string) =>
      queries(text, "E").find(({ family }) => family === "outcome-vague-verb")?.severity;
    expect(severity("Sam will improve his reading.")).toBe("major");
    expect(severity("By July 2027 Sam will improve his reading.")).toBe("moderate");
    expect(severity("By July 2027 Sam will improve his reading age by 12 months.")).toBeUndefined();
  });
});

describe("quotation", () => {
  it("does not take quoted words for the plan's own", () => {
    expect(
      brief("The report says “access should be regular”; the TA will read with Sam daily for 10 minutes."),
    ).toEqual([]);
    expect(
      brief("The report says 'access should be regular'; the TA will read with Sam daily for 10 minutes."),
    ).toEqual([]);
  });

  it("does so for a passage that is quoted whole", () => {
    expect(brief("“Access to a quiet room.”")[0]?.[1]).toBe("access");
  });
});

describe("text that holds nothing", () => {
  it.each(["", " ", "\n\n", "…", "12", "🙂", "\ud83d", "()[]{}", "\u0000"])("%j is in order", (text) => {
    const { elements, amounts } = analyseWording(text, { section: "F" });
    expect(amounts).toEqual([]);
    expect(elements.missing).toContain("who");
  });
});
