import type { ListItem, Paragraph } from "../block";
import { labelWithin } from "./section-label";

/** Parts a text before each of its lines that is the label of a section: plans are written without blank lines too. */
export function partAtLabels(block: Paragraph | ListItem): (Paragraph | ListItem)[] {
  const parts: string[][] = [[]];
  const starts = [false];
  const lines = block.text.split("\n");
  for (const [i, line] of lines.entries()) {
    const isLabel = i > 0 && labelWithin(line, lines[i - 1]!) !== undefined;
    if (isLabel) {
      parts.push([]);
      starts.push(true);
    }
    parts[parts.length - 1]!.push(line);
  }
  if (parts.length === 1) return [block];
  return parts.map((part, i) => {
    const text = part.join("\n");
    if (!starts[i]) return { ...block, text };
    return { kind: "paragraph", text, ...(block.kind === "paragraph" && block.strong && { strong: true }) };
  });
}
