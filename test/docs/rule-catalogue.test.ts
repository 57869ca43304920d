import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { criteria } from "../../src/quality/criteria";
import { families } from "../../src/quality/wording/families";
import { builtInRules } from "../../src/rules/built-in";
import { sen2QualityRules } from "../../src/sen2";
import { templates } from "../../src/timetables/templates";
import { proseLines } from "./pages";

const folder = "docs/rules";
const catalogue = readdirSync(folder)
  .filter((file) => file.endsWith(".md"))
  .map((file) => `${folder}/${file}`);
const anchors = new Map(
  catalogue.map((page) => [page, proseLines(page).flatMap((line) => /^<a id="([^"]+)"><\/a>$/.exec(line)?.[1] ?? [])]),
);

/** The pages that have an anchor. */
const pagesWith = (anchor: string) => catalogue.filter((page) => anchors.get(page)!.includes(anchor));

describe("the rule catalogue", () => {
  const process = (id: string) => `${folder}/${id.split(".")[0]!}.md`;
  const unique = (ids: readonly string[]) => [...new Set(ids)];

  it.each([
    ["rule", unique(builtInRules.rules.map(({ id }) => id)).map((id) => [id, process(id)])],
    ["exception", unique(builtInRules.exceptions.map(({ id }) => id)).map((id) => [id, `${folder}/exceptions.md`])],
    ["disputed point", builtInRules.interpretations.map(({ id }) => [id, `${folder}/disputed-points.md`])],
    [
      "rule of councils' policies",
      unique(templates.map(({ id }) => id.replace("-{each}", ""))).map((id) => [id, `${folder}/local-policy.md`]),
    ],
    ["family of wording", families.map(({ family }) => [family, `${folder}/wording-families.md`])],
    ["rule on a SEN2 return", sen2QualityRules.map(({ rule }) => [rule, `${folder}/sen2-quality.md`])],
  ])("has an anchor for each %s, where it belongs", (_, expected) => {
    expect(expected.length).toBeGreaterThan(10);
    expect(expected.filter(([id, page]) => !anchors.get(page!)!.includes(id!))).toEqual([]);
  });

  it("has an anchor for each criterion, once", () => {
    expect(criteria.map(({ criterion }) => pagesWith(criterion).length)).toEqual(criteria.map(() => 1));
  });

  it("has each anchor of a page once", () => {
    for (const [page, ids] of anchors) expect(ids.length, page).toBe(new Set(ids).size);
  });

  it.each(["docs/rules.md", ...catalogue])("%s leads nowhere that does not exist", (page) => {
    const links = proseLines(page).flatMap((line) =>
      [...line.replaceAll(/`[^`]*`/g, "``").matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!),
    );
    const broken = links
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path, anchor] = link.split("#") as [string, string?];
        const target = path === "" ? page : normalize(join(dirname(page), path));
        const isOfCatalogue = anchors.has(target);
        return !existsSync(target) || (anchor !== undefined && isOfCatalogue && !anchors.get(target)!.includes(anchor));
      });
    expect(links.length).toBeGreaterThan(2);
    expect(broken).toEqual([]);
  });

  it("has no page and no drawing that its generator no longer writes", () => {
    const text = readFileSync("docs/rules.md", "utf8") + catalogue.map((page) => readFileSync(page, "utf8")).join("");
    const files = [...catalogue, ...readdirSync(`${folder}/timelines`)].map((path) => path.split("/").pop()!);
    expect(files.filter((file) => !text.includes(`${file})`) && !text.includes(`${file}#`))).toEqual([]);
  });

  it("works the 20 weeks", () => {
    const text = readFileSync(`${folder}/needs-assessment.md`, "utf8");
    const start = text.indexOf('<a id="needs-assessment.final-plan"></a>');
    const section = text.slice(start, text.indexOf("<a id=", start + 1));
    expect(section).toContain("* **Time**: within 20 weeks of the day on which the authority received the request");
    expect(section).toContain("(exceptions.md#exception.school-closure)");
    expect(section).toContain("20 weeks are 140 days. The last day is Monday 25 May 2026.");
    expect(section).toContain("| sent on the last day | 30 Jun 2026 | met | 5 Jan 2026 | 25 May 2026 | 25 May 2026 |");
  });
});
