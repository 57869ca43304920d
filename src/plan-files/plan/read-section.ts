import type { Block, Cell, Table } from "../block";
import { cardPairs } from "./cards";
import type { Chunk } from "./chunks";
import { type Context, setField, setPlanField, startEntry } from "./context";
import { lettersOfLines, lettersOfUnread } from "./doubtful-sections";
import { type FieldName, fieldNamed, type PartKind, plainName } from "./field-names";
import { readAdviceLine } from "./fields/advice";
import { readPlacementLine } from "./fields/placement";
import type { Value } from "./fields/value";
import { type VoiceContext, voiceContext } from "./fields/voice";
import { gridOf, textOfBlocks, textOfCell } from "./grid";
import { kindsOf, letterFor } from "./kinds";
import { wordsOf } from "./limited";
import { isNilStatement } from "./nil-statement";
import { type Numbered, numbered } from "./numbered";
import type { Entry, EntryKind } from "./parts";
import { planFieldNamed } from "./plan-names";
import type { GridReader } from "./read-grid";
import { readNil } from "./read-nil";
import { link } from "./references";
import type { Letter } from "./section-label";
import { labelsIn } from "./table-head";
import { areaOf } from "./themes";
import { VoiceGroups } from "./voice-groups";

const entryKinds: readonly PartKind[] = ["need", "outcome", "provision", "voice", "advice"];
const isEntryKind = (kind: PartKind): kind is EntryKind => entryKinds.includes(kind);
const labelled = /^([^:\n]{1,90}):(?:\s+|$)([\s\S]*)$/u;
/** Who agreed and when may stand on lines of their own. */
const mostAgreements = 3;

/** A label whose value stands in the lines below it. */
interface Pending extends FieldName {
  name: string;
}

/** Reads what stands under one label of a section: lines, lists, forms and tables. */
export class SectionReader {
  readonly #letters: Letter[];
  readonly #kinds: PartKind[];
  readonly #where: string;
  /** Lines that start a part with its number or name, so that lines without one belong to the part above. */
  readonly #isExplicit: boolean;
  readonly #hasItems: boolean;
  readonly #current = new Map<EntryKind, Entry>();
  #pending: Pending | undefined;
  /** The line that is read belongs to the item above it. */
  #isNested = false;
  #area: ReturnType<typeof areaOf>;
  #voice: VoiceContext = {};
  /** What the parts under a heading are for: "Outcome 2" within Section F. */
  #to: Numbered | undefined;
  readonly #groups: VoiceGroups;
  #strengths: Value | undefined;

  constructor(
    readonly context: Context,
    readonly grids: GridReader,
    readonly chunk: Chunk,
    readonly tableNumber: () => number,
  ) {
    this.#groups = new VoiceGroups(context);
    this.#letters = chunk.letters;
    this.#kinds = kindsOf(chunk.letters);
    this.#where =
      chunk.letters.length === 0
        ? "Outside the sections"
        : `Section${chunk.letters.length > 1 ? "s" : ""} ${chunk.letters.join(", ")}`;
    const lines = chunk.blocks.flatMap((block) => (block.kind === "table" || block.kind === "picture" ? [] : [block]));
    this.#isExplicit = lines.some(({ text }) => this.#starts(text) !== undefined);
    this.#hasItems = lines.some((block) => block.kind === "item" && !this.#labelOf(block.text));
  }

  /** Reads all of it. */
  read(): void {
    const { sections } = this.context;
    for (const letter of this.#letters)
      sections.found(letter, this.chunk.lettered ? this.#letters.length === 1 : undefined);
    const { blocks } = this.chunk;
    // A table that heads its columns with sections is none of this one's own.
    const other = blocks.findIndex((block) => block.kind === "table" && labelsIn(gridOf(block)[0] ?? []).length > 1);
    const own = other < 0 ? blocks : blocks.slice(0, other);
    const isNil = readNil({ ...this.chunk, blocks: own }, this.context, this.#where);
    for (const block of isNil ? blocks.slice(own.length) : blocks) {
      sections.doubt(lettersOfLines(block));
      this.#block(block);
    }
    this.#groups.end();
    this.#keepStrengths();
  }

  #block(block: Block): void {
    switch (block.kind) {
      case "picture":
        for (const letter of this.#letters.slice(0, 1)) this.context.sections.addPicture(letter);
        return;
      case "table":
        this.#table(block);
        return;
      case "heading":
        this.#heading(block.text);
        return;
      case "paragraph":
        // A bold line may be a heading; a bold label with its value is a line.
        if (block.strong && this.#isHeading(block.text)) this.#heading(block.text);
        else for (const text of this.#linesOf(block.text)) this.#line(text, "paragraph", 1);
        return;
      case "item":
        for (const text of this.#linesOf(block.text)) this.#line(text, "item", block.level);
    }
  }

  /** The lines of a paragraph that says several things under labels; otherwise all of it at once. */
  #linesOf(text: string): string[] {
    const lines = text.split("\n");
    return lines.some((line) => this.#labelOf(line) || this.#starts(line)) ? lines : [text];
  }

  #isHeading(text: string): boolean {
    return text.length <= 120 && !text.includes("\n") && (this.#labelOf(text)?.text ?? "") === "";
  }

  /** A heading within a section: what stands below is of an area, a person, a numbered part, or under a field's name. */
  #heading(text: string): void {
    this.#pending = undefined;
    const start = numbered(text);
    if (start) {
      this.#numbered(start);
      return;
    }
    const label = this.#labelOf(`${text.replace(/:$/, "")}:`);
    const area = this.#kinds.includes("need") ? areaOf(text) : undefined;
    const voice = this.#kinds.includes("voice") ? voiceContext(text) : undefined;
    if (area) {
      this.#keepStrengths();
      this.#area = area;
      this.#current.clear();
    } else if (voice && label?.field !== "method") {
      this.#groups.close();
      this.#current.delete("voice");
      this.#voice = voice;
    } else if (label) this.#pending = { kind: label.kind, field: label.field, name: label.name };
    else if (this.#letters.length > 0) {
      this.#to = undefined;
      this.#current.clear();
      this.context.sections.addRest(this.#letters[0], text);
    } else this.#front(text);
  }

  /** A line, or a paragraph or item as a whole. */
  #line(text: string, from: "paragraph" | "item", level: number): void {
    if (text === "") return;
    this.#isNested = from === "item" && level > 1;
    const planField = this.#letters.length > 0 ? planFieldNamed(text, this.#letters) : undefined;
    if (planField) {
      this.context.plan[planField.field] = wordsOf(planField.text, this.#where, this.context.unread);
      this.context.sections.addPart(this.#letters[0]!);
      return;
    }
    if (this.#areaLine(text)) return;
    const label = this.#labelOf(text);
    const start = label ? undefined : numbered(text);
    if (start && (this.#kinds.includes(start.kind) || start.rest === "")) {
      this.#pending = undefined;
      this.#numbered(start);
    } else if (label) this.#labelled(label, label.text);
    else if (this.#pending) this.#labelled(this.#pending, text, from === "item");
    else this.#content(text, from, level);
  }

  /** A line that names an area of need, with or without a need after it. */
  #areaLine(text: string): boolean {
    const found = /^([^:\n]{4,90}):\s*([\s\S]*)$/u.exec(text);
    if (!found || !this.#kinds.includes("need") || areaOf(found[1]!) === undefined) return false;
    this.#heading(found[1]!);
    if (found[2] !== "") this.#line(found[2]!, "item", 1);
    return true;
  }

  #labelled({ kind, field, name }: Pending, text: string, isItem = false): void {
    if (text === "") {
      this.#pending = { kind, field, name };
      return;
    }
    // What follows in the same list, or the same paragraph, goes on under the label.
    if (!isItem) this.#pending = undefined;
    const value = this.#value(text, name);
    if (!isEntryKind(kind)) {
      setPlanField({ kind, field }, value, this.context);
      this.#countPlain();
      return;
    }
    if (field === "text") {
      this.#start(kind, text);
      return;
    }
    if (kind === "voice") {
      this.#voiceField(field, value);
      return;
    }
    // Under one provision it is that one's; on a line of its own, it is said of all of the section.
    if (field === "agreed" && !(this.#isNested && this.#current.has("provision"))) {
      this.#agreed(value);
      return;
    }
    if (field === "area" && areaOf(text)) this.#area = areaOf(text);
    const entry = this.#current.get(kind);
    if (entry) setField(entry, field, value, this.context);
    else if (kind === "need" && field === "strengths") this.#strengths = joinedValue(this.#strengths, value);
    else this.#rest(`${name}: ${text}`);
  }

  /** Keeps what is said once for all provision of the section. */
  #agreed(value: Value): void {
    const { agreements } = this.context;
    for (const letter of this.#letters) {
      const known = agreements.get(letter) ?? [];
      if (known.length < mostAgreements) agreements.set(letter, [...known, value]);
    }
  }

  #numbered(start: Numbered): void {
    if (!this.#kinds.includes(start.kind)) {
      // "Outcome 2" within Section F: what follows is for it.
      this.#to = start;
      this.#current.clear();
      return;
    }
    const entry = this.#start(start.kind, "", start.number);
    if (start.rest === "") return;
    if (start.kind === "advice") readAdviceLine(entry as Entry<"advice">, this.#value(start.rest, "Advice"));
    else setField(entry, "text", this.#value(start.rest, "Text"), this.context);
  }

  #start(kind: EntryKind, text: string, number?: string): Entry {
    const letter = letterFor(kind, this.#letters) ?? this.#letters[0];
    const entry = startEntry(kind, letter, this.#where, this.context, number) as Entry;
    this.#current.set(kind, entry);
    if (kind === "need") this.#current.delete("outcome");
    if (kind === "need" || kind === "outcome") this.#current.delete("provision");
    if (kind === "need" && this.#area) (entry as Entry<"need">).record.area = this.#area;
    if (kind === "voice") {
      Object.assign(entry.record, this.#voice);
      this.#groups.add(entry as Entry<"voice">);
    }
    if (this.#to && kind === "provision" && (this.#to.kind === "outcome" || this.#to.kind === "need"))
      entry.references.push({ to: this.#to.kind, text: this.#to.number, where: this.#where });
    if (this.#to?.kind === "need" && kind === "outcome")
      entry.references.push({ to: "need", text: this.#to.number, where: this.#where });
    // Under the label of several sections, need, outcome and provision follow one another in threads.
    if (this.#letters.length > 1)
      for (const to of ["need", "outcome"] as const) {
        const above = this.#current.get(to);
        if (above && to !== kind && (kind === "provision" || kind === "outcome")) link(entry.record, to, [above.id]);
      }
    if (text !== "") setField(entry, "text", this.#value(text, "Text"), this.context);
    if (kind === "need") this.#keepStrengths();
    return entry;
  }

  /** Words that no label and no number introduces. */
  #content(text: string, from: "paragraph" | "item", level: number): void {
    const [kind] = this.#kinds;
    // A dash or a line of dots says nothing.
    if (!/[\p{L}\d]/u.test(text)) return;
    if (this.#letters.length === 0) this.#front(text);
    else if (kind === "placement") this.#placement(text);
    else if (kind === "budget") this.#rest(text);
    else if (kind === "need" && this.#noNeed(text)) return;
    else if (kind === "advice")
      readAdviceLine(this.#start("advice", "") as Entry<"advice">, this.#value(text, "Advice"));
    else if (this.#kinds.length > 1) this.#unclear(text);
    else if (isEntryKind(kind!)) this.#part(kind, text, from, level);
  }

  #part(kind: EntryKind, text: string, from: "paragraph" | "item", level: number): void {
    const entry = this.#current.get(kind);
    const hasText = entry !== undefined && "text" in entry.record;
    if (entry && !hasText) setField(entry, "text", this.#value(text, "Text"), this.context);
    else if (entry && (this.#isExplicit || (from === "item" && level > 1))) this.context.parts.addText(entry, text);
    else if (this.#isExplicit || (from === "paragraph" && this.#hasItems && kind !== "voice")) this.#rest(text);
    else {
      this.#start(kind, text);
      if (from === "paragraph" && kind !== "voice")
        this.context.unread.add(
          this.#where,
          "the section is running text, so that each paragraph was taken for a part of its own",
          "See whether each paragraph is one need, outcome or provision, and put it right by hand.",
        );
    }
  }

  /** Text of Sections E and F together that does not say which it is. */
  #unclear(text: string): void {
    this.#rest(text);
    this.context.unread.add(
      this.#where,
      "lines of sections under one label do not say to which of them they belong",
      'Give each section a label of its own, or each line a name such as "Outcome 1:" or "Provision:".',
    );
  }

  #placement(text: string): void {
    readPlacementLine(this.context.plan, this.#value(text, "Placement"));
    this.context.sections.addPart("I");
  }

  /** "No identified need" under the heading of an area. */
  #noNeed(text: string): boolean {
    if (!this.#area || !isNilStatement(text)) return false;
    this.context.plan.areasWithoutNeed ??= [];
    if (!this.context.plan.areasWithoutNeed.includes(this.#area)) this.context.plan.areasWithoutNeed.push(this.#area);
    this.context.sections.addPart(this.#letters[0]!);
    return true;
  }

  #voiceField(field: string, value: Value): void {
    const entry = this.#current.get("voice");
    if (field === "speaker" || field === "kind" || field === "horizon" || field === "themes") {
      if (entry) setField(entry, field, value, this.context);
    } else this.#groups.say(field, value);
  }

  /** Strengths that stand before the needs of an area belong to the first of them. */
  #keepStrengths(): void {
    const value = this.#strengths;
    if (!value) return;
    const entry = this.#current.get("need");
    if (entry) setField(entry, "strengths", value, this.context);
    else this.#rest(`${value.name}: ${value.text}`);
    this.#strengths = undefined;
  }

  /** A line of the front of a plan that has no label: its title may say that it is a draft. */
  #front(text: string): void {
    if (text.length <= 80) this.#titles.push(text);
  }

  readonly #titles: string[] = [];

  /** Titles outside the sections, which may say whether the plan is a draft. */
  get titles(): readonly string[] {
    return this.#titles;
  }

  #table(table: Table): void {
    const where = `${this.#where}, table ${this.tableNumber()}`;
    const grid = gridOf(table);
    const pairs = cardPairs(grid, this.#kinds.includes("outcome") ? [...this.#kinds, "provision"] : this.#kinds);
    if (pairs) {
      for (const { label, value } of pairs) this.#pair(label, value);
      this.#pending = undefined;
      return;
    }
    if (this.grids.read(table, this.#letters, where)) return;
    if (this.#letters.length > 0) this.#rest(textOfBlocks([table]));
    this.context.sections.doubt(lettersOfUnread(table));
    this.context.unread.add(
      where,
      "the headings of the table are none that are known, so that its text joined the section's",
      "Read the table in the document, and put it into the record by hand.",
    );
  }

  #pair(label: string, value: Cell): void {
    const text = textOfCell(value);
    const start = numbered(label);
    if (start && start.rest === "" && this.#kinds.includes(start.kind)) {
      this.#numbered({ ...start, rest: text });
      return;
    }
    const field = this.#labelOf(`${label.replaceAll("\n", " ").replace(/:$/, "")}:`);
    if (field && text !== "") this.#labelled(field, text);
    else if (!field && text !== "" && this.#letters.length > 0) this.#rest(`${label}: ${text}`);
  }

  /** The field that a line names before its colon. */
  #labelOf(line: string): (Pending & { text: string }) | undefined {
    const found = labelled.exec(line);
    if (!found) return undefined;
    const kinds = this.#kinds.includes("outcome") ? [...this.#kinds, "provision" as const] : this.#kinds;
    // Labels of the front may stand at the end, and the end's own anywhere.
    const field = fieldNamed(found[1]!, kinds) ?? this.#link(found[1]!);
    return field && { ...field, name: found[1]!.trim(), text: found[2]!.trim() };
  }

  /** "Outcome: 2" within Section F, or "Need: 1" within E or F, is a link. */
  #link(name: string): FieldName | undefined {
    const plain = plainName(name);
    const kind = this.#kinds.find((one) => one === "provision" || one === "outcome");
    if (/^outcomes?$/.test(plain) && kind === "provision") return { kind, field: "outcomes" };
    return /^needs?$/.test(plain) && kind ? { kind, field: "needs" } : undefined;
  }

  /** Whether a line starts a part with its number or its name. */
  #starts(text: string): true | undefined {
    const start = numbered(text);
    if (start && kindsOf(this.chunk.letters).includes(start.kind)) return true;
    const label = this.#labelOf(text);
    return label?.field === "text" && label.kind !== "voice" ? true : undefined;
  }

  #countPlain(): void {
    for (const letter of this.#letters.slice(0, 1)) this.context.sections.addPart(letter);
  }

  #rest(text: string): void {
    this.context.sections.addRest(this.#letters[0], text);
  }

  #value(text: string, name: string): Value {
    return { text, where: this.#where, name, unread: this.context.unread };
  }
}

function joinedValue(before: Value | undefined, value: Value): Value {
  return before ? { ...value, text: `${before.text}\n${value.text}` } : value;
}
