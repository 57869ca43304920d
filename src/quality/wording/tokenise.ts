import { foldSpelling } from "./spelling";
import type { Token } from "./token";

const fractions: Readonly<Record<string, number>> = {
  "½": 0.5,
  "¼": 0.25,
  "¾": 0.75,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
};
const invisible = new Set(["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"]);
const apostrophes = new Set(["'", "\u2018", "\u2019", "\u02bc", "\u2032"]);
const hyphens = new Set(["-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2212"]);
const bullets = new Set([..."•●▪◦‣∙·■□✓✔➢►\uf0b7\uf0a7\uf0d8"]);
const longestWord = 64;
/** Words that are written with a full stop of their own. */
const abbreviations = new Set(
  "approx max min mins hr hrs sec secs wk wks yr yrs incl esp dept st mr mrs ms dr prof ref para paras reg regs vs no nos ext".split(
    " ",
  ),
);
const markNames: Readonly<Record<string, string>> = { "“": '"', "”": '"', "„": '"', "―": "—", "…": "...", "⁄": "/" };

const isDigit = (char: string) => char >= "0" && char <= "9";

function isLetter(char: string): boolean {
  if ((char >= "a" && char <= "z") || (char >= "A" && char <= "Z")) return true;
  return char > "\u007f" && /[\p{L}\p{M}]/u.test(char);
}

function isSpace(char: string): boolean {
  if (char === " ") return true;
  return (char <= " " && char !== "") || char === "\u00a0" || (char > "\u00ff" && /\s/.test(char));
}

/** Splits a passage into tokens, in one pass, whatever the text holds. */
export function tokenise(text: string): Token[] {
  return new Tokeniser(text).run();
}

class Tokeniser {
  private at = 0;
  private after: Token["after"] = "block";
  private joined = false;
  private readonly tokens: Token[] = [];

  constructor(private readonly text: string) {}

  run(): Token[] {
    while (this.at < this.text.length) this.step();
    return this.tokens;
  }

  private char(ahead = 0): string {
    return this.text.charAt(this.at + ahead);
  }

  private step(): void {
    const char = this.char();
    if (invisible.has(char)) this.at += 1;
    else if (isSpace(char)) this.skipSpace(char);
    else if (isDigit(char)) this.number();
    else if (Object.hasOwn(fractions, char)) this.push("number", this.at + 1, char, fractions[char]);
    else if (isLetter(char)) this.word();
    else if (hyphens.has(char) && this.isJoiner()) this.join();
    else this.mark(char);
  }

  private skipSpace(char: string): void {
    let lines = 0;
    let wide = char === "\t";
    while (this.at < this.text.length && isSpace(this.char())) {
      const one = this.char();
      if (one === "\n" || one === "\u2028" || (one === "\r" && this.char(1) !== "\n")) lines += 1;
      if (one === "\u2029" || one === "\f" || one === "\v") lines += 2;
      wide ||= one === "\t";
      this.at += 1;
    }
    const found = lines > 1 || (wide && lines === 0) ? "block" : lines === 1 ? "line" : "space";
    if (this.after !== "block") this.after = found;
    this.joined = false;
  }

  /** A hyphen ties two words only when no space stands on either side of it. */
  private isJoiner(): boolean {
    const next = this.char(1);
    return this.after === "nothing" && this.tokens.length > 0 && (isLetter(next) || isDigit(next));
  }

  private join(): void {
    this.joined = this.tokens[this.tokens.length - 1]!.kind !== "mark";
    this.at += 1;
  }

  private number(): void {
    let end = this.at;
    while (isDigit(this.text.charAt(end))) end += 1;
    while (/[.,]/.test(this.text.charAt(end)) && isDigit(this.text.charAt(end + 1))) {
      // A comma groups thousands; before anything but three digits it separates two numbers.
      if (this.text.charAt(end) === "," && !/^\d{3}(?!\d)/.test(this.text.slice(end + 1, end + 5))) break;
      end += 1;
      while (isDigit(this.text.charAt(end))) end += 1;
    }
    const raw = this.text.slice(this.at, end);
    const value = raw.length > 15 ? Number.NaN : Number(raw.replaceAll(",", ""));
    this.push("number", end, raw, value);
  }

  private word(): void {
    let end = this.at;
    let raw = "";
    for (;;) {
      const char = this.text.charAt(end);
      if (char === "") break;
      if (isLetter(char) || (isDigit(char) && raw !== "")) raw += char;
      else if (!invisible.has(char) && !this.continuesWord(end, raw)) break;
      else if (apostrophes.has(char)) raw += "'";
      end += 1;
      if (raw.length >= longestWord) break;
    }
    // The full stop that ends `e.g.` or `S.L.T.` belongs to it.
    if (isInitials(this.text, this.at, end) && this.text.charAt(end) === ".") end += 1;
    else if (this.text.charAt(end) === "." && this.isAbbreviation(raw, end)) end += 1;
    while (invisible.has(this.text.charAt(end - 1))) end -= 1;
    this.push("word", end, raw);
  }

  /** `approx. 6`, `20 mins. each`: before a number or a small letter the full stop belongs to the word. */
  private isAbbreviation(raw: string, stop: number): boolean {
    if (!abbreviations.has(raw.toLowerCase()) || !isSpace(this.text.charAt(stop + 1))) return false;
    const next = this.text.charAt(stop + 2);
    return isDigit(next) || (next !== "" && isLetter(next) && next === next.toLowerCase());
  }

  /** An apostrophe between letters, or a full stop between single letters. */
  private continuesWord(at: number, raw: string): boolean {
    const char = this.text.charAt(at);
    const next = this.text.charAt(at + 1);
    if (raw === "" || !isLetter(next)) return false;
    if (apostrophes.has(char)) return true;
    if (char !== "." || isLetter(this.text.charAt(at + 2))) return false;
    return at - this.at === 1 || this.text.charAt(at - 2) === ".";
  }

  private mark(char: string): void {
    const isPair = /[\ud800-\udbff]/.test(char) && /[\udc00-\udfff]/.test(this.char(1));
    let end = this.at + (isPair ? 2 : 1);
    const repeats = "_.*<>{}[]=#".includes(char);
    while (repeats && this.text.charAt(end) === char) end += 1;
    if (bullets.has(char)) this.after = "block";
    else this.push("mark", end, markName(char, end - this.at));
    this.at = end;
    if (char === "|" || bullets.has(char)) this.after = "block";
  }

  private push(kind: Token["kind"], end: number, raw: string, value?: number): void {
    const norm = kind === "word" ? normalise(raw) : raw;
    const base = norm.endsWith("'s") ? norm.slice(0, -2) : norm;
    const token: Token = { kind, norm, base, raw, start: this.at, end, joined: this.joined, after: this.after };
    if (value !== undefined) token.value = value;
    this.tokens.push(token);
    this.at = end;
    this.after = "nothing";
    this.joined = false;
  }
}

function markName(char: string, length: number): string {
  if (length > 1) return char === "." ? "..." : char + char;
  if (apostrophes.has(char)) return "'";
  if (hyphens.has(char)) return "-";
  return Object.hasOwn(markNames, char) ? markNames[char]! : char;
}

function isInitials(text: string, start: number, end: number): boolean {
  return end - start >= 3 && text.charAt(start + 1) === "." && text.charAt(end - 2) === ".";
}

/** A word as the lexicon writes it. */
export function normalise(word: string): string {
  const plain = /^[\w']*$/.test(word) ? word : word.normalize("NFKC").replace(/[\u2018\u2019\u02bc]/g, "'");
  return foldSpelling(plain.toLowerCase());
}
