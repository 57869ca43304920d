import type { Part } from "../../packed-files/directory";
import { readXml } from "./xml";

/** What a style says of its paragraphs or runs, the styles that it is based on included. */
export interface Style {
  /** The level of the heading that it makes: 1 is the outermost. */
  heading?: number;
  bold?: boolean;
  list?: { id: string; level?: number };
}

interface RawStyle extends Style {
  basedOn?: string;
}

/** Word's outline levels run from 0 to 8; 9 is body text. */
const bodyText = 9;

/** The styles of a document, by their ids. */
export function readStyles(bytes: Uint8Array, part: Part | undefined): (id: string | undefined) => Style {
  const raw = new Map<string, RawStyle>();
  if (part) {
    let style: RawStyle | undefined;
    let list: { id?: string; level?: number } = {};
    readXml(bytes, part, {
      open(name, get) {
        if (name === "w:style") {
          style = {};
          list = {};
          raw.set(get("styleId") ?? "", style);
        } else if (style) readStyleElement(name, get("val"), style, list);
      },
      close(name) {
        if (name !== "w:style" || !style) return;
        if (list.id !== undefined) style.list = { id: list.id, ...(list.level !== undefined && { level: list.level }) };
        style = undefined;
      },
    });
  }
  const whole = new Map<string, Style>();
  return (id) => {
    if (id === undefined || !raw.has(id)) return {};
    const known = whole.get(id);
    if (known) return known;
    const style: Style = {};
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = raw.get(at)?.basedOn) {
      seen.add(at);
      const { heading, bold, list } = raw.get(at) ?? {};
      if (heading !== undefined) style.heading ??= heading;
      if (bold !== undefined) style.bold ??= bold;
      if (list !== undefined) style.list ??= list;
    }
    whole.set(id, style);
    return style;
  };
}

function readStyleElement(
  name: string,
  value: string | undefined,
  style: RawStyle,
  list: { id?: string; level?: number },
): void {
  switch (name) {
    case "w:name": {
      const level = /^heading (\d)$/i.exec(value ?? "")?.[1];
      if (level !== undefined) style.heading = Number(level);
      else if (/^(title|subtitle)$/i.test(value ?? "")) style.heading = 1;
      break;
    }
    case "w:basedOn":
      if (value !== undefined) style.basedOn = value;
      break;
    case "w:outlineLvl":
      if (Number(value) < bodyText) style.heading ??= Number(value) + 1;
      break;
    case "w:b":
      style.bold = isOn(value);
      break;
    case "w:numId":
      if (value !== undefined) list.id = value;
      break;
    case "w:ilvl":
      list.level = Number(value);
      break;
  }
}

/** Whether a switch of Word's is on: it is when it says nothing else. */
export const isOn = (value: string | undefined): boolean => !["0", "false", "off", "none"].includes(value ?? "1");
