import { describe, expect, it } from "vitest";
import { placesOf } from "../../../src/quality/wording/sentences";
import { tokenise } from "../../../src/quality/wording/tokenise";

const sentences = (text: string) => {
  const tokens = tokenise(text);
  return placesOf(tokens).sentences.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
};

describe("sentences", () => {
  it.each([
    [["Sam will work with the TA for approx. 20 mins. each day.", "The SENCO reviews it half-termly."]],
    [["Mrs. Patel (e.g. the class teacher) will lead the group.", "It meets twice a week."]],
    [["1:1 support will be given for 15 hrs. a week.", "See para. 9.69 of the Code."]],
    [["Provision incl. phonics, i.e. Read Write Inc. sessions, will run daily.", "A TA delivers it."]],
    [["The S.L.T. will visit no. 3 St. Mark's Rd. each term.", "Dr. Jones will attend."]],
    [["The plan was made under reg. 12(1)(f) of S.I. 2014/1530.", "It binds the L.A."]],
    [["He will read 2.5 pages a day.", "3 x 10 minute sessions follow."]],
    [["Support at break, lunch, etc. will continue.", "Staff vs. pupils is not the aim."]],
    [["“Can Sam go now?” he asked.", "The TA said “Yes.”"]],
    [["Sessions start at 9 a.m. on Mondays.", "They end at 3 p.m."]],
  ])("of legal and plan prose: %j", (parts) => {
    expect(sentences(parts.join(" "))).toEqual(parts);
  });

  it("end at bullets, cells and blank lines, not where a line was wrapped", () => {
    expect(sentences("• A daily check-in at 8.45 a.m.\n• A weekly review")).toEqual([
      "A daily check-in at 8.45 a.m.",
      "A weekly review",
    ]);
    expect(sentences("Daily phonics\nWeekly review\n\n- Swimming")).toEqual([
      "Daily phonics",
      "Weekly review",
      "- Swimming",
    ]);
    expect(sentences("Who\tWhat\tHow often")).toEqual(["Who", "What", "How often"]);
    const wrapped = "The teaching assistant will sit beside him in every lesson and read the\nTask aloud.";
    expect(sentences(wrapped)).toEqual([wrapped]);
  });
});
