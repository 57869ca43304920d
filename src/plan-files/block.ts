/** A heading of a document. */
export interface Heading {
  kind: "heading";
  /** 1 is the outermost. */
  level: number;
  text: string;
  /** What numbers it, where the word processor numbers by itself: such as "F." */
  label?: string;
}

/** A paragraph. Its lines are parted by line feeds. */
export interface Paragraph {
  kind: "paragraph";
  text: string;
  /** The whole of it is bold: it may be meant as a heading. */
  strong?: boolean;
  label?: string;
}

/** An item of a list. */
export interface ListItem {
  kind: "item";
  /** 1 is the outermost. */
  level: number;
  text: string;
  label?: string;
}

/** A picture: there may be words in it that nobody read. */
export interface Picture {
  kind: "picture";
}

/** A cell of a table, standing in its first row and column. */
export interface Cell {
  blocks: Block[];
  /** How many columns it covers: 1 when absent. */
  columns?: number;
  /** How many rows it covers: 1 when absent. */
  rows?: number;
}

/** A table, row by row; a cell that covers several rows stands in the first of them only. */
export interface Table {
  kind: "table";
  rows: Row[];
}

/** A row of a table. */
export interface Row {
  cells: Cell[];
  /** How many columns stay empty before its first cell. */
  skip?: number;
}

/** What a document is made of, once its looks are left out. */
export type Block = Heading | Paragraph | ListItem | Picture | Table;

/** What was read of a document. */
export interface DocumentText {
  blocks: Block[];
  /** The texts of headers and footers, which may say that it is a draft. */
  margins: string[];
  /** What was left out in reading. */
  unread: Unread[];
}

/** Something that could not be read, or only with doubt. It repeats nothing of the document. */
export interface Unread {
  /** Where: such as "Section F, table 2, row 3". */
  where: string;
  /** What could not be read, and why. */
  what: string;
  /** What somebody should do about it. */
  todo: string;
}
