import { describe, expect, it } from "vitest";
import { readMarkdown, readPlainText, readPlanText } from "../../src/plan-files";
import { auditPlan } from "../../src/quality";

const lines = `Section A: Views
Robin likes horses.
Section B: Special educational needs
Robin has difficulty with reading, and does not yet read a whole line of a book aloud.
Section E: Outcomes
By July 2028 Robin will read a page aloud.
SECTION G – HEALTH PROVISION
None: confirmed by the community paediatrician on 3 September 2026.
`;

const outcomeOf = (plan: unknown, criterion: string) =>
  auditPlan(plan, { asOf: "2026-11-23" }).findings.find(({ rule }) => rule === `quality.${criterion}`)?.outcome;

describe("a plan without blank lines", () => {
  it.each([
    ["plain text", readPlainText(lines)],
    ["Markdown", readMarkdown(lines)],
    [
      "one paragraph of lines",
      { blocks: [{ kind: "paragraph" as const, text: lines.trim() }], margins: [], unread: [] },
    ],
    ["capitals", readPlainText(lines.replace(/^Section.*$/gm, (line) => line.toUpperCase()))],
    ["lists", readPlainText(lines.replace(/^(?=Robin|By)/gm, "- "))],
    ["lists in Markdown", readMarkdown(lines.replace(/^(?=Robin|By)/gm, "- "))],
  ])("has all of its sections: %s", (_, text) => {
    const { plan } = readPlanText(text);
    expect(plan.sections?.map(({ letter, labelled }) => [letter, labelled])).toEqual([
      ["A", true],
      ["B", true],
      ["E", true],
      ["G", true],
    ]);
    expect(plan.needs?.map(({ text: words }) => words)).toEqual([
      "Robin has difficulty with reading, and does not yet read a whole line of a book aloud.",
    ]);
    expect(plan.outcomes?.map(({ text: words }) => words)).toEqual(["By July 2028 Robin will read a page aloud."]);
    expect(plan.provisions).toBeUndefined();
  });

  it("reads a section that stands in the line of its label, even as a sentence", () => {
    const { plan } = readPlanText(
      readPlainText(
        `Section B: Robin cannot sit still.\nSection D: None.\nSection F: ${"A teacher will teach Robin. ".repeat(10)}`,
      ),
    );
    expect(plan.needs?.map(({ text }) => text)).toEqual(["Robin cannot sit still."]);
    expect(plan.sections?.map(({ letter, nilStatement }) => [letter, nilStatement])).toEqual([
      ["B", undefined],
      ["D", "None."],
      ["F", undefined],
    ]);
    expect(plan.provisions?.[0]?.text).toContain("A teacher will teach Robin.");
  });

  it("keeps a long label apart from the text below it", () => {
    const { plan } = readPlanText(
      readPlainText(
        "Section B: Special educational needs of the child or young person\nRobin has difficulty with reading.\n",
      ),
    );
    expect(plan.needs?.map(({ text }) => text)).toEqual(["Robin has difficulty with reading."]);
  });
});

describe("a line that only speaks of a section", () => {
  it.each([
    ["Section F says that a teacher will read with Robin."],
    ["Section F provision is reviewed each term by the school and the"],
    ["A story of a dog was what he liked best in the spring, and"],
    ["A needs assessment was made in March, and what came of it"],
  ])("starts none: %s", (line) => {
    const { plan } = readPlanText(
      readPlainText(`Section B: Special educational needs\nRobin tires.\n${line}\nis known.`),
    );
    expect(plan.sections?.map(({ letter }) => letter)).toEqual(["B"]);
  });

  it.each([["as it stands in"], ["which is the aim of the"], ["in the words of the old plan,"]])(
    "starts none where the line above runs on into it: %s",
    (above) => {
      const { plan } = readPlanText(
        readPlainText(`Section B: Special educational needs\nRobin must be taught ${above}\nSection F: by a teacher.`),
      );
      expect(plan.sections?.map(({ letter }) => letter)).toEqual(["B"]);
    },
  );
});

describe("a section that may stand in text that was not read", () => {
  const { plan, unread } = readPlanText(
    readPlainText("Section B: Special educational needs\n\nRobin tires.\n\nSection F says that a teacher will help.\n"),
  );

  it("is said, and is not taken for missing", () => {
    expect(plan.sectionsUnread).toEqual(["F"]);
    expect(unread).toContainEqual({
      where: "Section F",
      what: "the text names the section where nothing was read as its label, so that it may be there unread",
      todo: "See whether the section is there, and give its label a line or a heading of its own.",
    });
    expect(outcomeOf(plan, "w-01")).toBe("undetermined");
    expect(outcomeOf(plan, "f-01")).toBe("undetermined");
  });

  it("leaves what is missing elsewhere a breach", () => {
    expect(outcomeOf(plan, "e-01")).toBe("breached");
    const { sectionsUnread: _, ...known } = plan;
    expect(outcomeOf(known, "w-01")).toBe("breached");
    expect(outcomeOf(known, "f-01")).toBe("breached");
  });
});
