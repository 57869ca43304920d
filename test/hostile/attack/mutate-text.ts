import type { Chance } from "./chance";
import { hostileText, marker } from "./hostile-values";

const brackets = ["[", "{", '{"a":', "<a>", "<w:p>", "(", '"', "> ", "- ", "**"];

/** A text with some places of it changed: cut, repeated, overwritten, nested or mixed with what is hostile. */
export function mutateText(text: string, chance: Chance): string {
  let changed = text;
  for (let i = chance.oneOf([0, 0, 0, 1, 3]); i >= 0; i--) changed = mutateOnce(changed, chance);
  return changed;
}

function mutateOnce(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  const end = Math.min(text.length, at + chance.oneOf([1, 1, 3, 20, 200]));
  switch (chance.below(9)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(end);
    case 2:
      return text.slice(0, at) + text.slice(at, end).repeat(chance.oneOf([2, 3, 30])) + text.slice(end);
    case 3:
      return text.slice(0, at) + String.fromCharCode(chance.below(0x10000)) + text.slice(at + 1);
    case 4:
      return text.slice(0, at) + chance.oneOf(brackets).repeat(chance.oneOf([1, 2, 70, 2_000])) + text.slice(at);
    case 5: {
      const other = chance.below(text.length + 1);
      return text.slice(0, at) + withoutMarker(text.slice(other, other + (end - at))) + text.slice(end);
    }
    case 6:
      return inPlaceOfWord(text, at, withoutMarker(hostileText(chance)));
    default:
      return text.slice(0, at) + withoutMarker(hostileText(chance)) + text.slice(end);
  }
}

/** A whole word, cell or value swapped, so that what is around it is still read. */
function inPlaceOfWord(text: string, near: number, other: string): string {
  let from = near;
  let to = near;
  while (from > 0 && isInWord(text, from - 1)) from--;
  while (to < text.length && isInWord(text, to)) to++;
  return text.slice(0, from) + other + text.slice(to);
}

function isInWord(text: string, at: number): boolean {
  return /[\w-]/.test(text[at]!);
}

/** Bytes with some of them flipped, cut off, left out or repeated. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  let changed = new Uint8Array(bytes);
  for (let i = chance.below(4); i >= 0; i--) {
    if (changed.length === 0) return changed;
    const at = chance.below(changed.length);
    const end = Math.min(changed.length, at + chance.oneOf([1, 2, 50]));
    switch (chance.below(10)) {
      case 0:
        changed = changed.slice(0, at);
        break;
      case 1:
        changed = joined(changed.subarray(0, at), changed.subarray(end));
        break;
      case 2:
        changed = joined(changed.subarray(0, end), changed.subarray(at));
        break;
      case 3:
        changed[at] = chance.oneOf([0, 1, 0x7f, 0x80, 0xff]);
        break;
      default:
        changed[at] = changed[at]! ^ (1 << chance.below(8));
    }
  }
  return changed;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

/** What is put in may come to stand as a field's name or a heading, which messages do repeat: the marker stands in values alone. */
function withoutMarker(text: string): string {
  return text.replaceAll(marker, "x");
}

/** A table in CSV, changed in its body, and at times in its header, which keeps its line. */
export function mutateTable(csv: string, chance: Chance): string {
  const end = csv.indexOf("\n");
  const [header, body] = [csv.slice(0, end), csv.slice(end)];
  if (chance.oneIn(20)) return mutateText(body, chance);
  return (chance.oneIn(4) ? mutateText(header, chance) : header) + mutateText(body, chance);
}
