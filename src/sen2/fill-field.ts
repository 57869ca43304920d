import type { Sen2Field } from "./fields";
import type { Sen2ReadOptions } from "./options";
import type { Draft, PersonDraft } from "./person-draft";
import type { Identifier, Pseudonyms } from "./pseudonym";
import type { IssueBook, Sen2IssueCode } from "./read-report";
import { longestWritten, readValue, tooLong } from "./value";

/** Where a text stands. */
export interface Place {
  readonly table?: string;
  readonly line: number;
  readonly column: number;
  /** What the file calls the field, as our data spell it. */
  readonly field: string;
}

/**
 * Puts the text of a field into a module. Names and the like are passed over, identifiers hashed. A text that cannot
 * be read, or that says a thing otherwise than before, is reported and leaves its person out.
 */
export type FillField = (
  draft: Draft,
  field: Sen2Field,
  text: string,
  place: Place,
  person: PersonDraft | undefined,
) => void;

/** Makes the filling of one reading. */
export function createFillField(options: Sen2ReadOptions, pseudonyms: Pseudonyms, book: IssueBook): FillField {
  const { dateOfBirth = "keep", dates } = options;

  function refuse(code: Sen2IssueCode, message: string, place: Place, person: PersonDraft | undefined) {
    if (person !== undefined) person.leftOut = true;
    book.issue({ code, ...place, message, leavesOut: person !== undefined });
  }

  /** Whether the person had no other identifier of this kind. */
  function identify(field: Sen2Field, text: string, place: Place, { identifiers }: PersonDraft): boolean {
    const identifier = text.replace(/\s/g, "").toUpperCase();
    if (!formOf(field).test(identifier)) {
      const message = "this is not written as such an identifier is, and is not used";
      book.issue({ code: "not-an-identifier", ...place, message, leavesOut: false });
      return true;
    }
    const kind = field.name as Identifier;
    if (identifiers.has(kind)) return false;
    identifiers.set(kind, pseudonyms.of(kind, identifier));
    return true;
  }

  return (draft, field, written, place, person) => {
    if (field.privacy === "dropped") return;
    if (written.length >= longestWritten) return refuse(tooLong.code, tooLong.fault, place, person);
    const text = written.trim();
    if (text === "") return;
    if (field.privacy === "hashed") {
      if (person !== undefined && !identify(field, text, place, person)) refuse("said-twice", twice, place, person);
      return;
    }
    if (field.privacy === "reduced" && dateOfBirth === "drop") return;
    const read = readValue(field, text, dates);
    if ("fault" in read) return refuse(read.code, read.fault, place, person);
    const value =
      field.privacy === "reduced" && dateOfBirth === "month"
        ? String(read.value).slice(0, "yyyy-mm".length)
        : read.value;
    const before = draft[field.name];
    if (before === undefined) draft[field.name] = value;
    else if (before !== value) refuse("said-twice", twice, place, person);
  };
}

const twice = "this is said twice, and not the same: which holds is never guessed";

const forms = new Map<string, RegExp>();

function formOf({ form = ".*" }: Sen2Field): RegExp {
  let known = forms.get(form);
  if (known === undefined) {
    known = new RegExp(`^(?:${form})$`);
    forms.set(form, known);
  }
  return known;
}
