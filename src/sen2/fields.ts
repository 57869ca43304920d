import data from "../../rules/sen2/fields.json";

/** How the text of a field is read. */
export type Sen2FieldType = "text" | "code" | "whole-number" | "date" | "date-time" | "flag";

/** One field of a module, as `rules/sen2/fields.json` has it. */
export interface Sen2Field {
  /** Its name in the model of the return. */
  readonly name: string;
  /** The department's element name. */
  readonly xml: string;
  /** Other element names in use for it. */
  readonly aliases?: readonly string[];
  readonly type: Sen2FieldType;
  /** `dropped`: never read. `hashed`: only goes into the pseudonym. `reduced`: as the reader's options say. */
  readonly privacy?: "dropped" | "hashed" | "reduced";
  /** The form of an identifier, as a regular expression for the whole text. */
  readonly form?: string;
  /** The code set, by its name under `codes`. */
  readonly codes?: string;
  /** Versions of the return that have it, such as `>=1.2`. */
  readonly version?: string;
}

/** One module of the return. */
export interface Sen2Module {
  readonly key: string;
  readonly element: string;
  /** The module that it stands in. */
  readonly parent?: string;
  /** The list of the parent, in the model, that it goes into. */
  readonly list?: string;
  /** Elements around fields that say nothing themselves. */
  readonly wrappers?: readonly string[];
  /** Where a table does not say which parent: the parents, by a field, that can have it. */
  readonly under?: { readonly field: string; readonly values: readonly string[] };
  readonly fields: readonly Sen2Field[];
}

/** One column of a table of a layout. */
export interface Sen2Column {
  readonly heading: string;
  readonly aliases?: readonly string[];
  /** The field of the table's module that it holds. */
  readonly field?: string;
  /** The module whose row it identifies: the table's own or one above it. */
  readonly idOf?: string;
  /** Known, and of no use here. */
  readonly unread?: boolean;
  /** Marked where what it means is not verified. */
  readonly verification?: string;
}

/** One table of a layout. */
export interface Sen2LayoutTable {
  readonly module: string;
  /** What the file or sheet is called, or what the file's name ends in. */
  readonly names: readonly string[];
  readonly columns: readonly Sen2Column[];
}

/** One way in which the return is laid out in tables. */
export interface Sen2Layout {
  readonly key: Sen2LayoutKey;
  readonly title: string;
  readonly tables: readonly Sen2LayoutTable[];
}

/** The layouts in tables. */
export type Sen2LayoutKey = "blade" | "template" | "pre-submission" | "five-tables";

/** A set of codes and what they mean. */
export interface Sen2Codes {
  /** Absent where the letters are not known. */
  readonly values?: Readonly<Record<string, string>>;
  readonly verification: string;
}

/** The modules, parents before what stands in them. */
export const sen2Modules = data.modules as readonly Sen2Module[];

/** The code sets, by name. */
export const sen2Codes = data.codes as Readonly<Record<string, Sen2Codes>>;

/** The layouts in tables. */
export const sen2Layouts = data.layouts as readonly Sen2Layout[];

/** A module by its key. */
export function moduleOf(key: string): Sen2Module {
  return sen2Modules.find((one) => one.key === key)!;
}
