import schema from "../../rules/schema/case-record.schema.json";

/** What a field of a case's record is, as the published schema says. */
export interface Field {
  sort: "date" | "choice" | "list" | "statement" | "number" | "text";
  label: string;
  /** The provision that the description ends on. */
  hint?: string;
  /** The words that a choice or a list may hold. */
  words: readonly string[];
}

interface Part {
  type?: string;
  format?: string;
  description?: string;
  enum?: readonly string[];
  properties?: Readonly<Record<string, Part>>;
  items?: Part;
}

/** The field at a path such as `reviews.0.meetingOn`. @throws Error for a path that the schema does not have. */
export function fieldAt(path: string): Field {
  const part = partAt(path);
  if (part === undefined) throw new Error(`The record has no field ${path}.`);
  const words = part.enum ?? part.items?.enum ?? [];
  return { sort: sortOf(part), ...inWords(part.description ?? lastStep(path)), words };
}

/** What a fact is that a finding needs, where it is a field of the part that the finding is about. */
export function factInWords(subject: string, fact: string): string | undefined {
  const description = partAt([...subject.split("/").slice(1), ...fact.split(".")].join("."))?.description;
  return description === undefined ? undefined : inWords(description).label;
}

function partAt(path: string): Part | undefined {
  let part: Part | undefined = schema as Part;
  for (const step of path.split(".")) part = /^\d+$/.test(step) ? part?.items : part?.properties?.[step];
  return part;
}

function sortOf({ type, format, enum: words, items }: Part): Field["sort"] {
  if (format === "date") return "date";
  if (words !== undefined) return "choice";
  if (type === "array" && items?.enum !== undefined) return "list";
  if (type === "boolean") return "statement";
  return type === "number" || type === "integer" ? "number" : "text";
}

const provision = / \(((?:sections?|regulations?) .+)\)$/;

function inWords(description: string): Pick<Field, "label" | "hint"> {
  const found = provision.exec(description)?.[1];
  if (found === undefined) return { label: description };
  return { label: description.replace(provision, ""), hint: capital(found) };
}

/** A kebab-case word or the name of a field, as a reader writes it: `special-school` is `Special school`. */
export function wordOf(value: string): string {
  return capital(value.replaceAll("-", " "));
}

const lastStep = (path: string) =>
  capital(
    path
      .split(".")
      .at(-1)!
      .replace(/[A-Z]/g, (one) => ` ${one.toLowerCase()}`),
  );
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
