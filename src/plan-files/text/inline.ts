import { cleanText } from "../clean-text";

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", apos: "'", nbsp: " " };

/** A character that stands for one that was escaped, while the marks are taken out. */
const escapedFrom = 0xe000;

/** The text of a passage of Markdown without its marks: emphasis, links, code, tags, escapes. `<br>` ends a line. */
export function plainInline(markdown: string): string {
  const kept: string[] = [];
  const text = markdown
    .replace(/[\ue000-\uf8ff]/g, "")
    .replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) => keep(kept, character))
    .replace(/<br ?\/?>/gi, "\n")
    .replace(/!\[[^[\]]*\]\([^()\s]*\)/g, "")
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, "$1")
    .replace(/<\/?[a-z][^<>\n]{0,200}>/gi, "")
    .replace(/\*\*|__|`/g, "")
    .replace(/(^|[\s("'“‘])([*_])([^*_\n]+)\2(?=$|[\s).,;:!?"'”’])/gm, "$1$3")
    .replace(/&(amp|lt|gt|quot|#39|apos|nbsp);/g, (_, name: string) => entities[name]!)
    .replace(/[\ue000-\uf8ff]/g, (mark) => kept[mark.charCodeAt(0) - escapedFrom]!);
  return cleanText(text);
}

function keep(kept: string[], character: string): string {
  let at = kept.indexOf(character);
  if (at < 0) at = kept.push(character) - 1;
  return String.fromCharCode(escapedFrom + at);
}

/** Whether a passage of Markdown is bold as a whole. */
export function isAllBold(markdown: string): boolean {
  return /^(\*\*|__)(?!\s)(?:(?!\1).)+\1:?$/.test(markdown.trim());
}
