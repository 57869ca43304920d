import { oneLine } from "../clean-text";

/** The letter of a section as documents write it: H may stand undivided. */
export type Letter = "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "H1" | "H2" | "I" | "J" | "K";

/** A label of one or more sections. */
export interface SectionLabel {
  letters: Letter[];
  /** The letter itself is there, and not only the section's usual title. */
  lettered: boolean;
  /** What stands beside the letter and the usual title: a first line of the section itself. */
  rest: string;
}

/** What each section is usually called, as it may start after the letter. */
const titles: Record<Letter, RegExp> = {
  A: /^(?:the |my |child'?s |his |her |their )?(?:views|voice|all about|aspirations|interests|story|wishes|hopes|what .{0,20}(?:wants?|thinks?))/,
  B: /^(?:the |my |child'?s )?(?:identified )?(?:special educational needs?|sen\b|educational needs|special needs)/,
  C: /^(?:the |my |child'?s )?(?:identified )?health (?:care )?needs?|^health$/,
  D: /^(?:the |my |child'?s )?(?:identified )?social care needs?|^(?:social )?care$/,
  E: /^(?:the |my |child'?s |intended |agreed |key |long.term )?outcomes?/,
  F: /^(?:the )?(?:special educational|sen|educational) provision/,
  G: /^(?:the )?health(?: care)?(?: and medical)? provision|^any health(?: care)? provision/,
  H: /^(?:the )?(?:social )?care provision/,
  H1: /^(?:the )?(?:any )?(?:social )?care provision.{0,60}(?:1970|csdpa|chronically|under 18)|^(?:the )?provision.{0,40}(?:1970|csdpa|chronically)/,
  H2: /^(?:the )?any other (?:social )?care provision|^other (?:social )?care provision/,
  I: /^(?:the )?(?:placement|name (?:and type )?of (?:the )?(?:school|setting|institution|placement)|educational placement|(?:school|setting)(?:,| or| and)?.{0,20}(?:placement|institution)|named (?:school|placement))/,
  J: /^(?:the )?(?:personal budget|direct payments?)/,
  K: /^(?:the )?(?:advice(?: and information)?|appendi(?:x|ces)|list of advice|reports?)/,
};

/** What the title of a section may be once its letter stands beside it. */
const looseTitles: Partial<Record<Letter, RegExp>> = {
  A: /^(?:about me|my (?:profile|story|views)|profile)/,
  B: /^(?:\S+ ){0,4}needs?\b/,
  C: /^(?:\S+ ){0,4}needs?\b/,
  D: /^(?:\S+ ){0,4}needs?\b/,
  E: /^(?:\S+ ){0,3}outcomes?\b/,
  F: /^(?:\S+ ){0,3}provision\b/,
  G: /^(?:\S+ ){0,3}provision\b/,
  H: /^(?:\S+ ){0,3}provision\b/,
  H1: /^(?:\S+ ){0,4}provision\b/,
  H2: /^(?:\S+ ){0,4}provision\b/,
};

/** Every way in which a label may write the letters. */
const letters = "A|B|C|D|E|F|G|H\\s?[.(]?\\s?[12]\\)?|H|I|J|K";
const named = new RegExp(
  `^(?:the )?(?:sections?|part)\\s+((?:${letters})(?:\\s*(?:,|&|\\+|/|and)\\s*(?:section\\s+)?(?:${letters}))*)(?![\\p{L}\\d])(.*)$`,
  "iu",
);
const bare = new RegExp(
  `^\\(?((?:${letters})(?:\\s*(?:&|\\+|/|and)\\s*(?:${letters}))*)\\s*(?:[:.)|–—-]|\\s)\\s*(.+)$`,
  "u",
);
const bracketed = new RegExp(`^(.{3,100}?)\\s*\\((?:section|part)\\s+(${letters})\\)\\s*:?$`, "iu");
const longest = 160;
const longestHeading = 300;

/**
 * The label of a section, where a line is one: "Section F: Special educational provision", "F – Special educational
 * provision", "SECTIONS E AND F", "Special educational provision (Section F)". A title without its letter counts only
 * where the line is a heading. A line of a table of contents does not count.
 */
export function sectionLabel(text: string, isHeading: boolean): SectionLabel | undefined {
  const line = oneLine(text);
  if (isInContents(line)) return undefined;
  if (line.length > (isHeading ? longestHeading : longest)) return isHeading ? undefined : byName(line, false);
  return (
    byName(line, isHeading) ?? byBracket(line) ?? byLetter(line, isHeading) ?? (isHeading ? byTitle(line) : undefined)
  );
}

/** The sections that a line names at its start, whether or not it is their label. */
export function lettersAtStart(text: string): Letter[] {
  const found = named.exec(oneLine(text).trim());
  return found ? lettersIn(found[1]!) : [];
}

function byName(line: string, isHeading: boolean): SectionLabel | undefined {
  const found = named.exec(line);
  if (!found) return undefined;
  const after = found[2]!;
  const rest = after.replace(/^[\s:.)|–—-]+/u, "");
  const set = lettersIn(found[1]!);
  const isSeparated = /^\s*[:)|–—-]|^\.(\s|$)/u.test(after);
  // "Section F of this plan says …" is a sentence about a section.
  const startsSection = after.trim() === "" || isSeparated || isHeading || startsAsTitle(rest, set);
  if (!startsSection) return undefined;
  if (isHeading || !isSentence(rest)) {
    const isTitle = isHeading || startsAsTitle(rest, set);
    return { letters: set, lettered: true, rest: isTitle ? "" : rest };
  }
  // After a colon even a whole sentence is the section's own: "Section G: None needed."
  return /^\s*:/.test(after) ? { letters: set, lettered: true, rest } : undefined;
}

/** Words after which a line goes on in the next: a section named there is spoken of, and does not start. */
const goesOn =
  /(?:,|\b(?:a|an|the|this|that|and|or|as|at|by|for|from|in|of|on|per|see|to|under|with|within|is|are|be))$/i;
const finite =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|shall|must|should|may|can|could|says?|said|sets?|states?|describes?|lists?|shows?|gives?|names?|means?|needs to)\b/i;

/** A quick look at a line, since every line of a plan is asked. */
const mayBeLabel = /^(?:the )?(?:sections?|part)\b|^\(?[A-K]\b|^\(?H ?[.(]?[12]|\((?:section|part)\s/i;

/**
 * The label of a section in a line that stands within a text, `before` being the line above it. Only a letter makes one
 * there, and only where no sentence runs through it.
 */
export function labelWithin(text: string, before: string): SectionLabel | undefined {
  const line = text.trim();
  if (!mayBeLabel.test(line)) return undefined;
  const label = sectionLabel(line, false);
  if (!label || goesOn.test(before.trim())) return undefined;
  const [isNamed, , after = ""] = named.exec(line) ?? [];
  if (isNamed !== undefined) {
    const isApart = after.trim() === "" || /^\s*[:)|–—-]/u.test(after);
    return isApart || !finite.test(after) ? label : undefined;
  }
  const [, title] = bracketed.exec(line) ?? [];
  if (title !== undefined) return startsAsTitle(title, label.letters) ? label : undefined;
  // "A story …" starts a sentence as well as a section: there has to be a mark after the letter.
  return /^\(?[A-KH12 /&+]{1,9}[:.)|–—-]/u.test(line) ? label : undefined;
}

function byBracket(line: string): SectionLabel | undefined {
  const found = bracketed.exec(line);
  return found ? { letters: lettersIn(found[2]!), lettered: true, rest: "" } : undefined;
}

function byLetter(line: string, isHeading: boolean): SectionLabel | undefined {
  const found = bare.exec(line);
  if (!found) return undefined;
  const set = lettersIn(found[1]!);
  if (!startsAsTitle(found[2]!, set) || (!isHeading && isSentence(found[2]!))) return undefined;
  return { letters: set, lettered: true, rest: "" };
}

function byTitle(line: string): SectionLabel | undefined {
  const lower = plain(line);
  // H1 and H2 first: their titles start as H's own.
  const order: Letter[] = ["H1", "H2", "H", "A", "B", "C", "D", "E", "F", "G", "I", "J", "K"];
  const letter = order.find((one) => titles[one].test(lower));
  return letter && lower.split(" ").length <= 10 ? { letters: [letter], lettered: false, rest: "" } : undefined;
}

function lettersIn(text: string): Letter[] {
  const found = text.toUpperCase().match(/\b(?:H\s?[.(]?\s?[12]|[A-K])(?![A-Z])/g) ?? [];
  return [...new Set(found.map((one) => one.replace(/[^A-K12]/g, "") as Letter))];
}

const startsAsTitle = (rest: string, set: readonly Letter[]): boolean =>
  set.some(
    (letter) =>
      titles[letter].test(plain(rest)) ||
      (!/^(?:no|none|there)\b/.test(plain(rest)) && looseTitles[letter]?.test(plain(rest))),
  );

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^[^\p{L}]+/u, "")
    .trim();

/** A sentence rather than a title: it ends as one, or runs on too long. */
const isSentence = (rest: string): boolean => rest.split(" ").length > 14 || /[\p{Ll}\d]\.$/u.test(rest);

/** Entries of a table of contents end in dots, and in the number of a page. */
const isInContents = (line: string): boolean =>
  /(\.{3,}|…|_{3,})\s*\d*\s*$/u.test(line) || /(?<!\b(?:year|stage|h|section|part))\s\d{1,2}$/i.test(line);
