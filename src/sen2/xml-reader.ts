import { SaxesParser } from "saxes";
import { Sen2FileError, type Sen2Refusal } from "./errors";
import { moduleOf, type Sen2Field } from "./fields";
import { createFillField, type Place } from "./fill-field";
import { checkOptions, type Sen2ReadOptions } from "./options";
import { type Draft, draftWithin, finishPerson, newDraft, newPerson, type PersonDraft } from "./person-draft";
import { createPseudonyms } from "./pseudonym";
import { createIssueBook, type Sen2ReadReport } from "./read-report";
import type { Sen2Header, Sen2Person } from "./return";
import { longestWritten } from "./value";
import { localName, type NamesWithin, namesWithin } from "./xml-names";

/** Reads the XML of a return from pieces of its text, in constant memory. */
export interface Sen2XmlReader {
  /**
   * Takes the next piece of the text, of any length, and gives the persons that end in it. Throws
   * {@link Sen2FileError} for a file that cannot be read: then what was given before is not to be used either.
   */
  push(text: string): Sen2Person[];
  /** Says that the text is at its end. Throws {@link Sen2FileError} where the file ends too early or is no return. */
  end(): Sen2ReadReport;
  /** What has been read of the header. It stands before the persons. */
  header(): Sen2Header;
}

/** What an open element is. */
type Frame =
  | { readonly kind: "root" | "persons" | "skipped" }
  | { readonly kind: "module"; readonly names: NamesWithin; readonly draft: Draft; readonly person?: PersonDraft }
  | { readonly kind: "field"; readonly field: Sen2Field; readonly within: Frame; readonly place: Place; text: string };

const limits = {
  /** Elements inside one another. The return's own deepest are eight. */
  depth: 50,
  /** Characters without the start or end of an element. */
  stretch: 1_000_000,
  /** Characters that the parser is handed at once. */
  piece: 65_536,
} as const;

const skipped: Frame = { kind: "skipped" };
const header = moduleOf("header");
const personNames = namesWithin(moduleOf("person"));

/**
 * A reader of the XML of a return. The root may have any name, elements any case, namespace and prefix. A document
 * type is refused, and with it every entity of the file's own. Throws {@link InvalidSen2OptionError} for its options.
 */
export function createSen2XmlReader(options: Sen2ReadOptions = {}): Sen2XmlReader {
  checkOptions(options);
  const book = createIssueBook(options.listedIssues);
  const pseudonyms = createPseudonyms(options.secret);
  const fill = createFillField(options, pseudonyms, book);
  const parser = new SaxesParser({ fragment: false });

  const headerDraft = newDraft(header);
  const open: Frame[] = [];
  const seen = { root: false, header: false, persons: false };
  let ready: Sen2Person[] = [];
  let places = 0;
  let persons = 0;
  let lastMark = 0;
  let ending = false;
  let refused: Sen2FileError | undefined;

  function refuse(reason: Sen2Refusal, message: string): never {
    refused = new Sen2FileError(reason, message, { line: parser.line, column: parser.column + 1 });
    throw refused;
  }

  function frameOf(name: string, within: Frame | undefined): Frame {
    switch (within?.kind) {
      case undefined:
        seen.root = true;
        return { kind: "root" };
      case "root":
        if (name === "persons") {
          seen.persons = true;
          return { kind: "persons" };
        }
        if (name === "header" && !seen.header) {
          seen.header = true;
          return { kind: "module", names: namesWithin(header), draft: headerDraft };
        }
        return unknownIn("root");
      case "persons": {
        if (name !== "person") return unknownIn("Persons");
        places += 1;
        const person = newPerson(places);
        return { kind: "module", names: personNames, draft: person.draft, person };
      }
      case "module": {
        const { names, draft, person } = within;
        const entry = names.entries.get(name);
        if (entry === undefined) return unknownIn(names.element);
        if (entry === "wrapper") return within;
        if ("names" in entry) {
          const inner = draftWithin(draft, entry.names.module);
          return { kind: "module", names: entry.names, draft: inner, ...(person && { person }) };
        }
        const place = { line: parser.line, column: parser.column, field: entry.field.xml };
        return { kind: "field", field: entry.field, within, place, text: "" };
      }
      case "field":
        return unknownIn(within.field.xml);
      case "skipped":
        return skipped;
    }
  }

  let written = "";
  function unknownIn(where: string): Frame {
    book.unknown(written, where);
    return skipped;
  }

  parser.on("error", () => {
    if (ending && seen.root) refuse("truncated", "the file ends too early: export or fetch it again.");
    if (!seen.root)
      refuse("not-xml", "this is not XML: give the return's XML file, or its tables to the reader of tables.");
    refuse("damaged", "the XML is damaged here: export the return again.");
  });
  parser.on("doctype", () =>
    refuse("declares-entities", "the XML declares a document type, which no return has: export the return again."),
  );
  parser.on("opentag", ({ name }) => {
    lastMark = parser.position;
    if (open.length >= limits.depth)
      refuse("too-deep", `elements are nested more than ${limits.depth} deep: this is no SEN2 return.`);
    written = name;
    open.push(frameOf(localName(name), open.at(-1)));
  });
  const addText = (text: string) => {
    const frame = open.at(-1);
    if (text.length > limits.stretch) tooLong();
    if (frame?.kind === "field") {
      // What is dropped is not even put together.
      if (frame.field.privacy !== "dropped" && frame.text.length < longestWritten) frame.text += text;
    } else if (frame?.kind === "module" && /\S/.test(text))
      book.unknown("(text between elements)", frame.names.element);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    lastMark = parser.position;
    const frame = open.pop()!;
    if (frame.kind === "field") {
      const { draft, person } = frame.within as Frame & { kind: "module" };
      fill(draft, frame.field, frame.text, frame.place, person);
    } else if (frame.kind === "module" && open.at(-1)?.kind === "persons") {
      const person = frame.person!;
      if (person.leftOut) return;
      persons += 1;
      ready.push(finishPerson(person, pseudonyms));
    }
  });

  function tooLong(): never {
    return refuse("too-long", "a text or tag without end: this is no SEN2 return.");
  }

  return {
    push(text) {
      if (refused !== undefined) throw refused;
      for (let from = 0; from < text.length; from += limits.piece) {
        parser.write(text.slice(from, from + limits.piece));
        if (parser.position - lastMark > limits.stretch) tooLong();
      }
      const given = ready;
      ready = [];
      return given;
    },
    end() {
      if (refused !== undefined) throw refused;
      ending = true;
      parser.close();
      if (!seen.persons) {
        refused = new Sen2FileError(
          "not-a-return",
          "The root of this XML has no element Persons: it is no person-level SEN2 return.",
        );
        throw refused;
      }
      if (!seen.header)
        book.issue({ code: "no-header", field: "Header", message: "the root has no element Header", leavesOut: false });
      return {
        layout: "xml",
        persons,
        leftOut: places - persons,
        lostRows: 0,
        ...book.written(),
        missing: [],
        unreadTables: [],
      };
    },
    header: () => ({ ...headerDraft }),
  };
}

/**
 * Reads the XML of a return from pieces of its text: gives its persons one at a time and returns the report. Throws
 * {@link Sen2FileError} where the file cannot be read, and {@link InvalidSen2OptionError} for its options.
 */
export function* readSen2Xml(
  pieces: Iterable<string>,
  options: Sen2ReadOptions = {},
): Generator<Sen2Person, Sen2ReadReport> {
  const reader = createSen2XmlReader(options);
  for (const piece of pieces) yield* reader.push(piece);
  return reader.end();
}
