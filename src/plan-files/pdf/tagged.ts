import type { Block, Cell, Row } from "../block";
import type { BlockCounter } from "../block-counter";
import { cleanText } from "../clean-text";
import { limits } from "../limits";
import { PlanFileError } from "../plan-file-error";

/** A node of the structure that a tagged PDF gives of a page. */
export interface StructureNode {
  role?: string;
  /** Of a leaf: the marked content that it stands for. */
  type?: string;
  id?: string;
  children?: StructureNode[];
}

/** The blocks of a page whose PDF says what is a heading, a list and a table. */
export function taggedBlocks(
  root: StructureNode,
  textOf: (id: string) => string | undefined,
  counter: BlockCounter,
): Block[] {
  const textUnder = (node: StructureNode): string =>
    node.type === "content" && node.id !== undefined
      ? (textOf(node.id) ?? "")
      : (node.children ?? []).map((child) => textUnder(child)).join("");
  const written = (node: StructureNode, make: (text: string) => Block): Block[] => {
    const text = cleanText(textUnder(node));
    counter.add(text.length);
    return text === "" ? [] : [make(text)];
  };

  const blocksUnder = (node: StructureNode, level: number, depth: number): Block[] => {
    if (depth > limits.depth)
      throw new PlanFileError(
        "too-deep",
        `Parts of the PDF are nested more than ${limits.depth} deep: give the .docx.`,
      );
    const heading = /^H([1-6]?)$/.exec(node.role ?? "");
    if (heading)
      return written(node, (text) => ({ kind: "heading", level: Number(heading[1] || 1), text: oneParagraph(text) }));
    switch (node.role) {
      case "P":
      case "Caption":
      case "Note":
      case "BlockQuote":
        return written(node, (text) =>
          level > 0
            ? { kind: "item", level, text: oneParagraph(text) }
            : { kind: "paragraph", text: oneParagraph(text) },
        );
      case "L":
        return (node.children ?? []).flatMap((child) => blocksUnder(child, level + 1, depth + 1));
      case "Lbl":
        return [];
      case "LI":
      case "LBody": {
        const text = cleanText(textUnder(withoutLists(node))).replace(/^[•·▪●○◦‣o-] /u, "");
        counter.add(text.length);
        const own: Block[] = text === "" ? [] : [{ kind: "item", level: Math.max(level, 1), text: oneParagraph(text) }];
        return [...own, ...listsIn(node).flatMap((list) => blocksUnder(list, level, depth + 1))];
      }
      case "Table":
        return tableOf(node, depth);
      case "Figure":
        counter.add(0);
        return [{ kind: "picture" }];
      default:
        if (node.type === "content") return written(node, (text) => ({ kind: "paragraph", text: oneParagraph(text) }));
        return (node.children ?? []).flatMap((child) => blocksUnder(child, level, depth + 1));
    }
  };

  const tableOf = (node: StructureNode, depth: number): Block[] => {
    const rows: Row[] = [];
    const walk = (at: StructureNode, deep: number) => {
      if (deep > limits.depth)
        throw new PlanFileError("too-deep", "Parts of the PDF are nested too deep: give the .docx.");
      if (at.role === "TR") {
        const cells = (at.children ?? []).filter(({ role }) => role === "TD" || role === "TH");
        rows.push({ cells: cells.map((cell) => cellOf(cell, deep)) });
      } else for (const child of at.children ?? []) walk(child, deep + 1);
    };
    walk(node, depth);
    return rows.length === 0 ? [] : [{ kind: "table", rows }];
  };

  const cellOf = (node: StructureNode, depth: number): Cell => {
    counter.add(0);
    return { blocks: (node.children ?? []).flatMap((child) => blocksUnder(child, 0, depth + 1)) };
  };

  return blocksUnder(root, 0, 0);
}

/** An item without its label and the lists in it. */
function withoutLists(node: StructureNode): StructureNode {
  const children = (node.children ?? []).filter(({ role }) => role !== "L" && role !== "Lbl");
  return node.children ? { ...node, children: children.map((child) => withoutLists(child)) } : node;
}

/** The lists in an item, not those in them again. */
function listsIn(node: StructureNode): StructureNode[] {
  return (node.children ?? []).flatMap((child) => (child.role === "L" ? [child] : listsIn(child)));
}

/** A line that ends in a PDF has only reached the margin. */
const oneParagraph = (text: string): string => text.replaceAll("\n", " ");
