import type { Part } from "../../packed-files/directory";
import { readXml } from "./xml";

interface Level {
  format: string;
  /** Such as "Section %1:". */
  text: string;
  start: number;
  style?: string;
}

/** The labels that Word gives to numbered paragraphs, which stand nowhere in the text. */
export interface Numbering {
  /** The label of the next paragraph of a list at a level; `undefined` for a bullet or an unknown list. */
  next(list: string, level: number): string | undefined;
  /** The level of a list that belongs to a style. */
  levelOf(list: string, style: string | undefined): number;
}

/** Reads the numbering of a document. */
export function readNumbering(bytes: Uint8Array, part: Part | undefined): Numbering {
  const kinds = new Map<string, Level[]>();
  const lists = new Map<string, string>();
  if (part) {
    let levels: Level[] | undefined;
    let level: Level | undefined;
    let list: string | undefined;
    readXml(bytes, part, {
      open(name, get) {
        const value = get("val") ?? "";
        if (name === "w:abstractNum") {
          levels = [];
          kinds.set(get("abstractNumId") ?? "", levels);
        } else if (name === "w:lvl" && levels && Number(get("ilvl")) < 9) {
          level = { format: "decimal", text: "", start: 1 };
          levels[Number(get("ilvl"))] = level;
        } else if (name === "w:num") list = get("numId");
        else if (name === "w:abstractNumId" && list !== undefined) lists.set(list, value);
        else if (level && name === "w:numFmt") level.format = value;
        else if (level && name === "w:lvlText") level.text = value;
        else if (level && name === "w:start") level.start = Number(value) || 0;
        else if (level && name === "w:pStyle") level.style = value;
      },
      close(name) {
        if (name === "w:lvl") level = undefined;
        if (name === "w:abstractNum") levels = undefined;
        if (name === "w:num") list = undefined;
      },
    });
  }

  const counts = new Map<string, number[]>();
  const levelsOf = (list: string) => kinds.get(lists.get(list) ?? "");
  return {
    levelOf(list, style) {
      const at = style === undefined ? -1 : (levelsOf(list) ?? []).findIndex((one) => one?.style === style);
      return Math.max(at, 0);
    },
    next(list, level) {
      const levels = levelsOf(list);
      const here = levels?.[level];
      if (!levels || !here || here.format === "bullet" || here.format === "none") return undefined;
      const kind = lists.get(list)!;
      const counted = counts.get(kind) ?? [];
      counts.set(kind, counted);
      counted[level] = (counted[level] ?? here.start - 1) + 1;
      counted.length = level + 1;
      const label = here.text.replace(/%(\d)/g, (_, digit) => {
        const at = Number(digit) - 1;
        return written(counted[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? "decimal");
      });
      return label.trim() === "" ? undefined : label.trim();
    },
  };
}

function written(count: number, format: string): string {
  if (format === "upperLetter" || format === "lowerLetter") {
    // The 27th is AA, the 28th BB.
    const letter = String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.min(Math.ceil(count / 26), 10));
    return format === "upperLetter" ? letter : letter.toLowerCase();
  }
  if (format === "upperRoman" || format === "lowerRoman") {
    const numeral = roman(count);
    return format === "upperRoman" ? numeral : numeral.toLowerCase();
  }
  return String(count);
}

function roman(count: number): string {
  if (count < 1 || count > 399) return String(count);
  const numerals: [number, string][] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let left = count;
  return numerals
    .map(([worth, numeral]) => {
      const times = Math.floor(left / worth);
      left -= times * worth;
      return numeral.repeat(times);
    })
    .join("");
}
