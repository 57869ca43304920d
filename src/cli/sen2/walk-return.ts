import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { decodeText } from "../../extracts/decode-text";
import { printable } from "../../formats/input-error";
import { Sen2FileError } from "../../sen2/errors";
import type { Sen2ReadOptions } from "../../sen2/options";
import type { Sen2ReadReport } from "../../sen2/read-report";
import { readSen2Tables } from "../../sen2/read-tables";
import type { Sen2Header, Sen2Person } from "../../sen2/return";
import { sen2CsvTable } from "../../sen2/sen2-table";
import { sen2WorkbookTables } from "../../sen2/workbook-tables";
import { createSen2XmlReader } from "../../sen2/xml-reader";
import type { Source } from "../caseload/sources";
import { FileError } from "../failure";
import { fileFault } from "../file-fault";
import { readBytes } from "../input";

/** A SEN2 return, by how it is laid out. */
export type Sen2Source = Extract<Source, { kind: `sen2-${string}` }>;

/** Told of each person of a return, and how many bytes have been read since the one before. */
export type OnPerson = (person: Sen2Person, header: Sen2Header) => void;

/** What the reading of a return came to. */
export interface WalkedReturn {
  header: Sen2Header;
  report: Sen2ReadReport;
}

/** The name of a return's file or folder. */
export function nameOf(source: Sen2Source): string {
  return source.kind === "sen2-tables" ? source.folder : source.file;
}

/**
 * Reads a SEN2 return, person by person; of XML no more than one piece is held.
 *
 * @throws FileError naming the file, for one that cannot be read or is no return.
 */
export async function walkReturn(
  source: Sen2Source,
  options: Sen2ReadOptions,
  onPerson: OnPerson,
  onRead: (bytes: number, persons: number) => void = () => {},
): Promise<WalkedReturn> {
  try {
    return await walk(source, options, onPerson, onRead);
  } catch (error) {
    throw error instanceof Sen2FileError ? new FileError(`${printable(nameOf(source))}: ${error.message}`) : error;
  }
}

async function walk(
  source: Sen2Source,
  options: Sen2ReadOptions,
  onPerson: OnPerson,
  onRead: (bytes: number, persons: number) => void,
): Promise<WalkedReturn> {
  if (source.kind === "sen2-xml") return walkXml(source.file, options, onPerson, onRead);
  const tables =
    source.kind === "sen2-workbook"
      ? await sen2WorkbookTables(await readBytes(source.file))
      : await Promise.all((await csvFiles(source.folder)).map(readCsv));
  const { header, persons, report } = readSen2Tables(tables, options);
  for (const person of persons) onPerson(person, header);
  return { header, report };
}

async function walkXml(
  file: string,
  options: Sen2ReadOptions,
  onPerson: OnPerson,
  onRead: (bytes: number, persons: number) => void,
): Promise<WalkedReturn> {
  const reader = createSen2XmlReader(options);
  const take = (text: string) => {
    const persons = reader.push(text);
    const header = reader.header();
    for (const person of persons) onPerson(person, header);
    return persons.length;
  };
  let decoder: TextDecoder | undefined;
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1_000_000 })) {
      const bytes = chunk as Uint8Array;
      decoder ??= new TextDecoder(encodingOf(bytes));
      onRead(bytes.length, take(decoder.decode(bytes, { stream: true })));
    }
  } catch (error) {
    throw fileFault(error, "read", file);
  }
  take(decoder?.decode() ?? "");
  const report = reader.end();
  return { header: reader.header(), report };
}

/** XML says its encoding by a byte order mark, or is UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

async function csvFiles(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => /\.csv$/i.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    throw fileFault(error, "read", folder);
  }
}

async function readCsv(file: string) {
  return sen2CsvTable(file, decodeText(await readBytes(file)).text);
}
