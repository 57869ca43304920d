import { describe, expect, it } from "vitest";
import { builtInRules } from "../../src/rules/built-in";
import { cite, linkTo } from "../../src/rules/citation";
import type { Source } from "../../src/rules/rule";

const law = "https://www.legislation.gov.uk";
const cases = "https://caselaw.nationalarchives.gov.uk";
const code = "https://www.gov.uk/government/publications/send-code-of-practice-0-to-25";

describe("a source", () => {
  it.each<[Source, string, string | undefined]>([
    [
      { instrument: "uksi/2014/1530", provision: "reg 13(2)" },
      "SI 2014/1530 reg 13(2)",
      `${law}/uksi/2014/1530/regulation/13`,
    ],
    [
      { instrument: "uksi/2014/1530", provision: "reg 2A(3)(a)" },
      "SI 2014/1530 reg 2A(3)(a)",
      `${law}/uksi/2014/1530/regulation/2A`,
    ],
    [
      { instrument: "ukpga/2014/6", provision: "s.36(9)" },
      "Children and Families Act 2014 s.36(9)",
      `${law}/ukpga/2014/6/section/36`,
    ],
    [
      { instrument: "uksi/2012/1033", provision: "Sch 1 para 10(2)" },
      "SI 2012/1033 Sch 1 para 10(2)",
      `${law}/uksi/2012/1033/schedule/1`,
    ],
    [{ instrument: "uksi/1998/1607", provision: "art 2" }, "SI 1998/1607 art 2", `${law}/uksi/1998/1607`],
    [{ instrument: "uksi/1900/1", provision: "r 5" }, "uksi/1900/1 r 5", `${law}/uksi/1900/1/rule/5`],
    [{ code: "9.44" }, "SEND Code of Practice para 9.44", code],
    [
      { case: "[2023] EWHC 3138 (Admin)", title: "R (W) v Hertfordshire County Council" },
      "R (W) v Hertfordshire County Council [2023] EWHC 3138 (Admin)",
      `${cases}/ewhc/admin/2023/3138`,
    ],
    [{ case: "[2018] UKUT 35 (AAC)", title: "B" }, "B [2018] UKUT 35 (AAC)", `${cases}/ukut/aac/2018/35`],
    [{ case: "[2004] EWCA Civ 45", title: "G" }, "G [2004] EWCA Civ 45", `${cases}/ewca/civ/2004/45`],
    [{ case: "[1981] 1 WLR 1027", title: "Dodds v Walker" }, "Dodds v Walker [1981] 1 WLR 1027", undefined],
    [{ guidance: "Somebody", url: "https://example.org/a" }, "Somebody", "https://example.org/a"],
    [{ guidance: "Somebody" }, "Somebody", undefined],
  ])("%j", (source, text, link) => {
    expect([cite(source, builtInRules.instruments), linkTo(source)]).toEqual([text, link]);
  });
});
