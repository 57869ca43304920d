/** Where a JSON text first goes wrong, and how. */
export interface JsonFault {
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  message: string;
}

/** The deepest nesting that is read: a case needs six levels. */
export const deepestNesting = 64;

const token = /[{}[\]:,]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const space = /[ \t\n\r]*/y;

type Wanted = "value" | "value-or-]" | "key" | "key-or-}" | "colon" | "comma-or-end";

const wantedInWords: Record<Wanted, string> = {
  value: "a value",
  "value-or-]": 'a value or "]"',
  key: "a field name in double quotes",
  "key-or-}": 'a field name in double quotes or "}"',
  colon: '":"',
  "comma-or-end": '"," or the end of the list or object',
};

/** The first fault in a text that is not JSON. Unlike the engine's own message it never repeats the text. */
export function locateJsonFault(text: string): JsonFault {
  const open: string[] = [];
  let wanted: Wanted = "value";
  let at = 0;
  for (;;) {
    space.lastIndex = at;
    space.exec(text);
    at = space.lastIndex;
    const done = wanted === "comma-or-end" && open.length === 0;
    if (at >= text.length || done) break;
    const end = endOfToken(text, at);
    const next: Wanted | undefined = end === undefined ? undefined : follow(text.slice(at, end), wanted, open);
    if (end === undefined || next === undefined) break;
    wanted = next;
    at = end;
  }
  if (at >= text.length) return faultAt(text, at, "not JSON: the text ends too soon");
  if (open.length === 0 && wanted === "comma-or-end") return faultAt(text, at, "not JSON: there is more after the end");
  if (text[at] === '"' && endOfToken(text, at) === undefined)
    return faultAt(text, at, "not JSON: the text that starts here is not closed, or holds what must be escaped");
  return faultAt(text, at, `not JSON: expected ${wantedInWords[wanted]} here`);
}

/** Where the token that starts here ends; `undefined` when none does. Texts by hand: a pattern would overflow on long ones. */
function endOfToken(text: string, start: number): number | undefined {
  if (text[start] !== '"') {
    token.lastIndex = start;
    return token.exec(text) === null ? undefined : token.lastIndex;
  }
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    if (text.charCodeAt(at) < 0x20) return undefined;
    if (text[at] === "\\") {
      escapeSequence.lastIndex = at;
      if (escapeSequence.exec(text) === null) return undefined;
      at = escapeSequence.lastIndex;
    } else at++;
  }
  return at < text.length ? at + 1 : undefined;
}

/** What is wanted after a token; `undefined` when the token itself is not. Keeps the stack of open brackets. */
function follow(found: string, wanted: Wanted, open: string[]): Wanted | undefined {
  const isValueWanted = wanted === "value" || wanted === "value-or-]";
  if (found === "{" || found === "[") {
    if (!isValueWanted) return undefined;
    open.push(found);
    return found === "{" ? "key-or-}" : "value-or-]";
  }
  if (found === "}" || found === "]") {
    const opener = found === "}" ? "{" : "[";
    const empty = found === "}" ? "key-or-}" : "value-or-]";
    if (open[open.length - 1] !== opener || (wanted !== "comma-or-end" && wanted !== empty)) return undefined;
    open.pop();
    return "comma-or-end";
  }
  if (found === ",") return wanted !== "comma-or-end" ? undefined : open[open.length - 1] === "{" ? "key" : "value";
  if (found === ":") return wanted === "colon" ? "value" : undefined;
  if (wanted === "key" || wanted === "key-or-}") return found.startsWith('"') ? "colon" : undefined;
  return isValueWanted ? "comma-or-end" : undefined;
}

/** The first place where a text nests too deep, if any. Brackets inside texts do not count. */
export function locateDeepNesting(text: string): JsonFault | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      at = endOfText(text, at);
    } else if (code === 0x5b || code === 0x7b) {
      depth++;
      if (depth > deepestNesting)
        return faultAt(text, at, `lists and objects nest more than ${deepestNesting} deep: a case never does`);
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return undefined;
}

function endOfText(text: string, quote: number): number {
  for (let at = quote + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x22) return at;
  }
  return text.length;
}

function faultAt(text: string, offset: number, message: string): JsonFault {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - (before.lastIndexOf("\n") + 1) + 1, message };
}
