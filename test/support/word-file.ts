import { strToU8, type Zippable, zipSync } from "fflate";

const types = (main: string) => `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.${main}+xml"/>
<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>
</Types>`;

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(" ");

/** The parts of a Word document that a test makes by hand. */
export interface WordFile {
  /** What stands in the body, as XML. */
  body: string;
  styles?: string;
  numbering?: string;
  header?: string;
  /** Other parts, by name. */
  more?: Zippable;
  /** What the document is, by its content type. */
  main?: string;
  /** Stands before the document's root element. */
  before?: string;
}

/** A paragraph of Word's. */
export const p = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A cell of Word's. */
export const tc = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<") ? content : p(content)}</w:tc>`;

/** The bytes of a Word document with these parts. */
export function wordFile({ body, styles, numbering, header, more, main, before }: WordFile): Uint8Array {
  const root = (name: string, content: string) =>
    `<?xml version="1.0"?>${before ?? ""}<w:${name} ${namespaces}>${content}</w:${name}>`;
  return zipSync(
    {
      "[Content_Types].xml": strToU8(types(main ?? "wordprocessingml.document.main")),
      "_rels/.rels": strToU8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      "word/document.xml": strToU8(root("document", `<w:body>${body}</w:body>`)),
      ...(styles !== undefined && { "word/styles.xml": strToU8(root("styles", styles)) }),
      ...(numbering !== undefined && { "word/numbering.xml": strToU8(root("numbering", numbering)) }),
      ...(header !== undefined && { "word/header1.xml": strToU8(root("hdr", header)) }),
      ...more,
    },
    { mtime: new Date(2026, 0, 5) },
  );
}
