import { describe, expect, it } from "vitest";
import { sectionLabel } from "../../src/plan-files/plan/section-label";

const letters = (text: string, isHeading = false) => sectionLabel(text, isHeading)?.letters;

describe("a section's label", () => {
  it.each([
    ["Section F: Special educational provision", ["F"]],
    ["SECTION F", ["F"]],
    ["Section F", ["F"]],
    ["Section F – Special Educational Provision", ["F"]],
    ["Section F. Special educational provision required by me", ["F"]],
    ["F – Special Educational Provision", ["F"]],
    ["F: Provision", ["F"]],
    ["(A) Views, Interests and Aspirations", ["A"]],
    ["A Views, interests and aspirations", ["A"]],
    ["Special Educational Provision (Section F)", ["F"]],
    ["Part B: Special educational needs", ["B"]],
    ["Section B My Special Educational Needs", ["B"]],
    ["Section H1: Social care provision", ["H1"]],
    ["Section H 2 Any other social care provision", ["H2"]],
    ["SECTION H(1)", ["H1"]],
    ["Section H: Social care provision", ["H"]],
    ["Sections E and F", ["E", "F"]],
    ["Sections B, E & F: needs, outcomes and provision", ["B", "E", "F"]],
    ["Section E and Section F: outcomes and provision", ["E", "F"]],
    ["Section C: Health needs for Year 9", ["C"]],
    ["Section K: Advice and information", ["K"]],
    ["Section J (Personal Budget)", ["J"]],
    ["Section F of this plan sets out what must be provided.", undefined],
    ["Section F provision will be reviewed each term by the team around the child.", undefined],
    ["Section F: Special educational provision ........ 7", undefined],
    ["Section F: Special educational provision 7", undefined],
    ["A new school was found.", undefined],
    ["I like trains.", undefined],
    ["Special educational provision", undefined],
    ["Section L: Anything", undefined],
    ["Sectional sofa", undefined],
  ])("%s", (text, expected) => {
    expect(letters(text)).toEqual(expected);
  });

  it.each([
    ["Special educational provision", ["F"], false],
    ["Outcomes", ["E"], false],
    ["Any other social care provision", ["H2"], false],
    ["Communication and interaction", undefined, undefined],
    ["I need help with maths", undefined, undefined],
  ])("in a heading: %s", (text, expected, lettered) => {
    const label = sectionLabel(text, true);
    expect(label?.letters).toEqual(expected);
    expect(label?.lettered).toBe(lettered);
  });

  it("keeps what follows a label in the same line, where that is no title", () => {
    expect(sectionLabel("Section D: No identified social care needs", false)).toEqual({
      letters: ["D"],
      lettered: true,
      rest: "No identified social care needs",
    });
  });
});
