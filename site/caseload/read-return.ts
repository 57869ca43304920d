// Loaded when a return is opened: most caseloads hold none.
import { decodeText } from "../../src/extracts/index";
import {
  createSen2XmlReader,
  readSen2Tables,
  Sen2FileError,
  type Sen2Header,
  type Sen2Person,
  type Sen2ReadOptions,
  type Sen2ReadReport,
  type Sen2Table,
  sen2Cases,
  sen2CsvTable,
  sen2InputIssues,
  sen2WorkbookTables,
} from "../../src/sen2/index";
import type { Reading } from "./reading";
import type { CountingTask } from "./task";

/**
 * Counts the cases of a SEN2 return: XML files, workbooks, or the CSV files of one return together. Of a folder, files of other kinds are
 * passed over.
 *
 * @throws Sen2FileError for a file that is none, and Error where there is none to read.
 */
export async function countReturn({ files, dates }: CountingTask, reading: Reading): Promise<void> {
  const options: Sen2ReadOptions = dates === undefined ? {} : { dates };
  const ofKind = (pattern: RegExp) => files.filter(({ name }) => pattern.test(name) && !/^(\.|~\$)/.test(name));
  const [xml, workbooks, tables] = [ofKind(/\.xml$/i), ofKind(/\.xls[xm]$/i), ofKind(/\.(csv|tsv|txt)$/i)];
  if (xml.length + workbooks.length + tables.length === 0)
    throw new Error("None of the files is a return: give XML, an Excel workbook (.xlsx), or CSV files.");
  for (const file of xml) await naming(file.name, () => countXml(file, options, reading));
  for (const file of workbooks)
    await naming(file.name, async () =>
      countTables(await sen2WorkbookTables(await bytesOf(file)), file.name, options, reading),
    );
  if (tables.length === 0) return;
  // The CSV files of a return belong together.
  const name = tables.length === 1 ? tables[0]!.name : `${tables.length} CSV files`;
  await naming(name, async () =>
    countTables(
      await Promise.all(tables.map(async (file) => sen2CsvTable(file.name, decodeText(await bytesOf(file)).text))),
      name,
      options,
      reading,
    ),
  );
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/** Puts the name of what was read before what is wrong with it. */
async function naming(name: string, read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    throw error instanceof Sen2FileError ? new Error(`${name}: ${error.message}`) : error;
  }
}

function countTables(tables: readonly Sen2Table[], file: string, options: Sen2ReadOptions, reading: Reading): void {
  const { header, persons, report } = readSen2Tables(tables, options);
  for (const [i, person] of persons.entries()) countPerson(person, header, file, reading, i / persons.length);
  finish(report, header, file, reading);
}

async function countXml(file: File, options: Sen2ReadOptions, reading: Reading): Promise<void> {
  const reader = createSen2XmlReader(options);
  const bytes = file.stream().getReader();
  let decoder: TextDecoder | undefined;
  let read = 0;
  for (let part = await bytes.read(); !part.done; part = await bytes.read()) {
    decoder ??= new TextDecoder(encodingOf(part.value));
    read += part.value.length;
    for (const person of reader.push(decoder.decode(part.value, { stream: true })))
      countPerson(person, reader.header(), file.name, reading, read / file.size);
  }
  for (const person of reader.push(decoder?.decode() ?? ""))
    countPerson(person, reader.header(), file.name, reading, 1);
  const report = reader.end();
  finish(report, reader.header(), file.name, reading);
}

/** XML says its encoding by a byte order mark, or is UTF-8. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

function countPerson(person: Sen2Person, header: Sen2Header, file: string, reading: Reading, share: number): void {
  for (const record of sen2Cases(person, header)) reading.count(record, { file, field: "" }, share);
}

function finish(report: Sen2ReadReport, { referenceDate }: Sen2Header, file: string, reading: Reading): void {
  reading.leaveOut({ cases: report.leftOut, rows: report.lostRows }, sen2InputIssues(report, file), report.issueCount);
  reading.standsAt(file, referenceDate);
}
