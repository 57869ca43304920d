// How the catalogue writes Markdown, whatever it is about.
import { certaintyWords } from "../../src/evaluate/describe-rule";
import { builtInRules } from "../../src/rules/built-in";
import { cite, linkTo } from "../../src/rules/citation";
import type { Source } from "../../src/rules/rule";

/** The first lines of a generated page. */
export function pageHead(title: string, from: string): string {
  return `# ${title}\n\n<!-- Generated from ${from}. To change it, change that and run: npm run generate -->\n`;
}

/** A heading that links can reach by an id: renderers make anchors of headings, but drop the points of an id. */
export function anchored(id: string, heading: string): string {
  return `<a id="${id}"></a>\n\n${heading}`;
}

/** A table; bars in cells are escaped. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** An item of a list with its name in bold: what follows below is indented with it. */
export function term(name: string, text: string): string {
  return `* **${name}**:${text.startsWith("\n") ? "" : " "}${text.replaceAll("\n", "\n  ")}`;
}

/** Sources, each linked to where it can be read; what was not read itself says so. */
export function sourceList(sources: readonly Source[]): string {
  return sources
    .map((source) => {
      const text = escaped(cite(source, builtInRules.instruments));
      const link = linkTo(source);
      const doubt = source.certainty && source.certainty !== "verified" ? ` (${certaintyWords[source.certainty]})` : "";
      return `${link === undefined ? text : `[${text}](${link})`}${doubt}`;
    })
    .join("; ");
}

/** Text in which Markdown would see links or emphasis. */
export function escaped(text: string): string {
  return text.replaceAll(/[[\]*_<]/g, "\\$&");
}

/** A long passage that a reader opens; a short one stands as it is. */
export function folded(name: string, text: string): string {
  const lines = text.split("\n");
  if (lines.length === 1) return `* **${name}**: ${text}`;
  const items = text.replaceAll(/^(?!\s*-)(\s*)(\S)/gm, "$1- $2");
  return lines.length <= 8
    ? `* **${name}**:\n${items.replace(/^/gm, "  ")}`
    : `<details><summary><b>${name}</b> (${lines.length} lines)</summary>\n\n${items}\n\n</details>`;
}
