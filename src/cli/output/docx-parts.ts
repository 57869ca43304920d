import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { displayId } from "./finding-table";

const grey = "8A8A8A";

/** A heading, which Word's navigation and screen readers find. */
export function heading(text: string, level: 1 | 2, newPage = false): Paragraph {
  return new Paragraph({
    text: displayId(text),
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
    pageBreakBefore: newPage,
  });
}

/** A run of text, and how it stands out. */
export interface Run {
  text: string;
  bold?: boolean;
  italics?: boolean;
}

/** A paragraph of text. */
export function paragraph(...runs: (string | Run)[]): Paragraph {
  return new Paragraph({ children: runs.map(textRun), spacing: { after: 120 } });
}

/** An item of a list. */
export function item(...runs: (string | Run)[]): Paragraph {
  return new Paragraph({ children: runs.map(textRun), bullet: { level: 0 }, spacing: { after: 60 } });
}

/** A passage that is quoted, set apart. */
export function quotation(text: string): Paragraph {
  return new Paragraph({
    children: [textRun({ text, italics: true })],
    indent: { left: 400 },
    spacing: { after: 120 },
    border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: grey } },
  });
}

/** A table whose header row is one, and is repeated on each page. Widths are shares of the page. */
export function table(
  columns: readonly { heading: string; share: number }[],
  rows: readonly (readonly string[])[],
): Table {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  // Some word processors go by the grid, and some by the cells.
  const widths = columns.map(({ share }) => Math.floor((share / total) * pageWidth));
  const cell = (text: string, i: number, isHeader: boolean) =>
    new TableCell({
      width: { size: widths[i]!, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(isHeader && { shading: { type: ShadingType.CLEAR, color: "auto", fill: "E7EDF3" } }),
      children: [new Paragraph({ children: [textRun({ text, bold: isHeader })] })],
    });
  return new Table({
    width: { size: pageWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((one, i) => cell(one.heading, i, true)),
      }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, i) => cell(text, i, false)) })),
    ],
  });
}

/** The width of an A4 page between margins of 2 cm, in twentieths of a point. */
const pageWidth = 9_638;

function textRun(run: string | Run): TextRun {
  const { text, ...looks } = typeof run === "string" ? { text: run } : run;
  return new TextRun({ text: displayId(text), ...looks });
}
