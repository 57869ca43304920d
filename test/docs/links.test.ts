import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtInRules } from "../../src/rules/built-in";
import { linkTo } from "../../src/rules/citation";
import { pages, proseLines } from "./pages";

const generated = ["docs/limit-language.md", "docs/examples/README.md"];

/** Every link of a page, without its title. */
function linksOf(page: string): string[] {
  return proseLines(page).flatMap((line) => {
    const prose = line.replaceAll(/`[^`]*`/g, "``");
    return [...prose.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)/g)].map(([, inline, below]) => inline ?? below!);
  });
}

/** The anchors of a page: those that it gives, and those of its headings, as the usual renderers make them. */
function anchorsOf(page: string): string[] {
  return proseLines(page).flatMap((line) => {
    const given = /^<a id="([^"]+)"><\/a>$/.exec(line)?.[1];
    if (given !== undefined) return given;
    const heading = /^#+ (.*)$/.exec(line)?.[1];
    if (heading === undefined) return [];
    return heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-");
  });
}

describe.each([...pages, ...generated])("%s", (page) => {
  const links = linksOf(page);
  const relative = links.filter((link) => !/^[a-z]+:/.test(link));

  it("leads nowhere that does not exist", () => {
    const broken = relative.filter((link) => {
      const [path, anchor] = link.split("#") as [string, string?];
      const target = path === "" ? page : join(dirname(page), path);
      if (!existsSync(target)) return true;
      if (anchor === undefined) return false;
      return statSync(target).isDirectory() || !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it("names each file and folder of the repository as it is", () => {
    const paths = [
      ...proseLines(page)
        .join("\n")
        .matchAll(/`((?:src|rules|test|scripts|docs)\/[\w./-]*)`/g),
    ].map(([, path]) => path!);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it("has one heading of each name", () => {
    const anchors = anchorsOf(page);
    expect(anchors.filter((anchor, i) => anchors.indexOf(anchor) !== i && page !== "CHANGELOG.md")).toEqual([]);
  });
});

describe("links to legislation", () => {
  const provisions = new Set(
    [...builtInRules.rules, ...builtInRules.exceptions].flatMap(({ sources }) => sources.map(linkTo)),
  );
  it.each(pages.filter((page) => page !== "docs/counting.md"))(
    "%s links only to provisions that a rule cites",
    (page) => {
      const law = linksOf(page).filter((link) => /legislation\.gov\.uk\/./.test(link));
      expect(law.filter((link) => !provisions.has(link))).toEqual([]);
    },
  );

  it("docs/counting.md links to a section, regulation or article of a numbered instrument", () => {
    const law = linksOf("docs/counting.md").filter((link) => link.includes("legislation.gov.uk/"));
    expect(law.length).toBeGreaterThan(3);
    for (const link of law)
      expect(link).toMatch(
        /^https:\/\/www\.legislation\.gov\.uk\/uk\w+\/\d{4}\/\d+\/(section|regulation|article)\/\w+/,
      );
  });

  it("no page gives an address of a person or of a machine", () => {
    for (const page of pages) {
      const text = readFileSync(page, "utf8");
      expect(text, page).not.toMatch(/[\w.]+@[\w-]+\.[a-z]{2,}/i);
      expect(text, page).not.toMatch(/\/(?:home|root|Users|work)\/|[A-Z]:\\/);
    }
  });
});
