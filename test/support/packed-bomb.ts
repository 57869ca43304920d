import { strToU8, type Zippable, zipSync } from "fflate";

const directoryMark = 0x02014b50;
const unpackedAt = 24;

/** The bytes with what the directory of a packed file says changed, entry by entry. */
export function alteredDirectory(bytes: Uint8Array, change: (view: DataView, entry: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at++) if (view.getUint32(at, true) === directoryMark) change(view, at);
  return copy;
}

/** The bytes with a directory by which nothing is larger than 2,000 bytes. */
export function saidToBeSmall(bytes: Uint8Array): Uint8Array {
  return alteredDirectory(bytes, (view, at) => {
    if (view.getUint32(at + unpackedAt, true) > 2_000) view.setUint32(at + unpackedAt, 2_000, true);
  });
}

const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`;
const relations = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

/** A workbook of one sheet with a row, and blanks behind it so that the sheet unpacks to so many bytes. */
export function workbookOf(sheetBytes: number): Uint8Array {
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>plan</t></is></c></row>';
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${row}</sheetData>`;
  const parts: Zippable = {
    "[Content_Types].xml": strToU8(types),
    "_rels/.rels": strToU8(relations("officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(relations("worksheet", "worksheets/sheet1.xml")),
    "xl/worksheets/sheet1.xml": strToU8(`${sheet}${" ".repeat(sheetBytes)}</worksheet>`),
  };
  return zipSync(parts, { mtime: new Date(2026, 0, 5) });
}
