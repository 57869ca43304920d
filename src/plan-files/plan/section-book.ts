import type { PlanRecord } from "../../quality/plan-record";
import { type SectionLetter, sectionLetters } from "../../quality/plan-record";
import { passageOf } from "./limited";
import type { Letter } from "./section-label";
import type { UnreadList } from "./unread-list";

type Section = NonNullable<PlanRecord["sections"]>[number];

/** What a section that has nothing to record says. */
export type SectionNil = Pick<Section, "nilStatement" | "nilConfirmedBy" | "nilConfirmedOn">;

/** What is known of one section, beside its parts. */
interface Notes {
  labelled: boolean | undefined;
  /** Text of the section that is in none of its parts. */
  rest: string[];
  parts: number;
  pictures: number;
  nil: SectionNil;
}

/** The sections of a plan as they are found. */
export class SectionBook {
  readonly #notes = new Map<Letter, Notes>();
  readonly #doubtful = new Set<SectionLetter>();

  constructor(readonly unread: UnreadList) {}

  /** Whether a section has been found under its letter. */
  has(letter: Letter): boolean {
    return this.#notes.has(letter);
  }

  /** A section starts here. `labelled` is `undefined` where its title stands there without its letter. */
  found(letter: Letter, labelled: boolean | undefined): void {
    const notes = this.#of(letter);
    // A label of its own, anywhere, is a label.
    if (notes.labelled !== true && labelled !== undefined) notes.labelled = labelled;
  }

  /** Text of a section that is in none of its parts. */
  addRest(letter: Letter | undefined, text: string): void {
    if (letter !== undefined && text !== "") this.#of(letter).rest.push(text);
  }

  /** A section has one more part. */
  addPart(letter: Letter): void {
    this.#of(letter).parts += 1;
  }

  /** A picture stands in a section. */
  addPicture(letter: Letter): void {
    this.#of(letter).pictures += 1;
  }

  /** A section says that there is nothing to record. */
  setNil(letter: Letter, nil: SectionNil): void {
    Object.assign(this.#of(letter).nil, nil);
  }

  /** These sections may stand in text that was not read as theirs. */
  doubt(letters: readonly Letter[]): void {
    for (const letter of letters)
      for (const one of letter === "H" ? (["H1", "H2"] as const) : [letter]) this.#doubtful.add(one);
  }

  /** The sections that were not found and may be there all the same, in the order of their letters. */
  doubtful(): SectionLetter[] {
    const letters = sectionLetters.filter(
      (one) => this.#doubtful.has(one) && !this.has(one) && !(one.startsWith("H") && this.has("H")),
    );
    for (const letter of letters)
      this.unread.add(
        `Section ${letter}`,
        "the text names the section where nothing was read as its label, so that it may be there unread",
        "See whether the section is there, and give its label a line or a heading of its own.",
      );
    return letters;
  }

  /** The sections as a plan record has them, in the order of their letters. */
  sections(): Section[] {
    const undivided = this.#notes.get("H");
    if (undivided && !this.has("H1") && !this.has("H2"))
      this.unread.add(
        "Section H",
        "the section is not divided into H1 and H2",
        "Say of each provision of Section H whether it stands in H1 or H2.",
      );
    return sectionLetters.flatMap((letter) => {
      const notes = this.#notes.get(letter);
      return notes ? [this.#section(letter, notes)] : [];
    });
  }

  #section(letter: Section["letter"], { labelled, rest, parts, pictures, nil }: Notes): Section {
    const where = `Section ${letter}`;
    if (labelled === undefined)
      this.unread.add(
        where,
        "the title of the section stands there without its letter",
        "See whether the letter stands in the document, and record whether the section is labelled.",
      );
    if (pictures > 0)
      this.unread.add(
        where,
        `pictures were not read (${pictures})`,
        "See whether one of them holds words of the plan.",
      );
    const isEmpty = parts === 0 && rest.length === 0;
    const text = passageOf(rest.join("\n"), where, this.unread);
    return {
      letter,
      ...(labelled !== undefined && { labelled }),
      // What a picture holds, nobody knows.
      ...(!(isEmpty && pictures > 0) && { empty: isEmpty }),
      ...nil,
      ...(text !== "" && { text }),
    };
  }

  #of(letter: Letter): Notes {
    let notes = this.#notes.get(letter);
    if (!notes) {
      notes = { labelled: undefined, rest: [], parts: 0, pictures: 0, nil: {} };
      this.#notes.set(letter, notes);
    }
    return notes;
  }
}
