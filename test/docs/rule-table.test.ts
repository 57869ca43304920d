import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseIsoDate } from "../../src/calendar/civil-date";
import { formatDate } from "../../src/calendar/format";
import { builtInRules } from "../../src/rules/built-in";
import { cite, linkTo } from "../../src/rules/citation";
import type { Rule } from "../../src/rules/rule";
import { templates } from "../../src/timetables/templates";
import { code, codeBlocks, pages, rowsOf, tables } from "./pages";

const columns = ["Provision", "What must happen", "Rule", "Certainty"];
const shown = tables("README.md")
  .filter(({ header }) => header.join() === columns.join())
  .flatMap(rowsOf)
  .map(([, row]) => row);

const all: Rule[] = [...builtInRules.rules, ...builtInRules.exceptions];
const ids = new Set(all.map(({ id }) => id));
/** The README shows one process; docs/rules.md, which is generated, has them all. */
const assessment = builtInRules.rules.filter(({ id }) => id.startsWith("needs-assessment."));
const claimed = new Set(assessment.flatMap((rule) => (rule.kind === "time-limit" ? (rule.exceptions ?? []) : [])));
const expected = [
  ...new Set([
    ...assessment.map(({ id }) => id),
    ...builtInRules.exceptions.map(({ id }) => id).filter((id) => claimed.has(id)),
  ]),
];

describe("the README's table of rules", () => {
  it("has every rule once, in the order of the rule files", () => {
    expect(shown.map(({ Rule: id }) => code(id!))).toEqual(expected);
  });

  it.each(expected)("says what the rules say of %s", (id) => {
    const row = shown.find(({ Rule: one }) => code(one!) === id);
    expect(row && columns.map((column) => row[column])).toEqual(rowOf(id));
  });
});

describe("the pages", () => {
  const processes = [...new Set(builtInRules.rules.map(({ id }) => id.split(".")[0]!)), "exception", "local-policy"];
  const ruleId = new RegExp(`(?<![\\w/-])((?:${processes.join("|")})\\.[a-z][a-z0-9-]*)(?!\\.?\\w)`, "g");
  const known = new Set([...ids, ...templates.map(({ id }) => id)]);
  const words = pages.flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(ruleId)].map(([, id]) => [page, id!] as const),
  );

  it.each(pages)("%s names no rule that there is not", (page) => {
    const named = words.filter(([where]) => where === page).map(([, id]) => id);
    expect(named.filter((id) => !known.has(id) && !/\.(?:json|ts)$/.test(id))).toEqual([]);
  });

  it.each(pages.filter((page) => page.startsWith("docs/") || page === "README.md"))(
    "%s names no disputed point or reading that there is not",
    (page) => {
      const options = new Map(
        builtInRules.interpretations.map(({ id, readings }) => [
          id.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
          Object.keys(readings),
        ]),
      );
      for (const [, name, reading] of readFileSync(page, "utf8").matchAll(/`(?:--interpretation )?(\w+)=([\w-]+)`/g))
        expect(options.get(name!) ?? [], `${name}=${reading}`).toContain(reading);
    },
  );
});

describe("the rule that the README shows", () => {
  const block = codeBlocks("README.md").find(({ language, text }) => language === "json" && text.includes('"kind"'))!;

  it("is the one in force, with what is left out marked …", () => {
    const part = JSON.parse(block.text) as Record<string, unknown>;
    const rule = builtInRules.rules.find(({ id }) => id === part.id) as unknown as Record<string, unknown>;
    expect(Object.keys(part)).toEqual(Object.keys(rule));
    expect(rule).toEqual(completed(part, rule));
  });
});

/** A shortened value with each `…` replaced by what it stands for: anything, or the rest of a list. */
function completed(part: unknown, whole: unknown): unknown {
  if (part === "…") return whole;
  if (Array.isArray(part) && Array.isArray(whole)) {
    const isCut = part[part.length - 1] === "…";
    const kept = isCut ? part.slice(0, -1) : part;
    return [...kept.map((one, i) => completed(one, whole[i])), ...(isCut ? whole.slice(kept.length) : [])];
  }
  if (typeof part !== "object" || part === null || typeof whole !== "object" || whole === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, completed(value, (whole as Record<string, unknown>)[key])]),
  );
}

function rowOf(id: string): string[] {
  const versions = all.filter((rule) => rule.id === id);
  const newest = versions[versions.length - 1]!;
  const text = cite(newest.sources[0]!, builtInRules.instruments);
  const link = linkTo(newest.sources[0]!);
  const starts = versions.map(({ inForce }) => formatDate(parseIsoDate(inForce.from)).replace(/^\w+ /, ""));
  return [
    link === undefined ? text : `[${text}](${link})`,
    newest.title + (versions.length === 1 ? "" : ` (versions from ${starts.join(" and ")})`),
    `\`${id}\``,
    [...new Set(versions.map(({ certainty }) => certainty))].join(", "),
  ];
}
