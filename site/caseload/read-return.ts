// Loaded when a return is opened: most caseloads hold none.
import {
  createSen2XmlReader,
  readSen2Tables,
  type Sen2Header,
  type Sen2Person,
  type Sen2ReadReport,
  sen2Cases,
  sen2CsvTable,
  sen2InputIssues,
  sen2WorkbookTables,
} from "../../src/sen2/index";
import type { Reading } from "./reading";

/** Counts the cases of a SEN2 return: an XML file, a workbook, or its CSV files. @throws Sen2FileError for a file that is none. */
export async function countReturn(files: readonly File[], reading: Reading): Promise<void> {
  const tables = files.filter(({ name }) => /\.(csv|tsv|txt)$/i.test(name));
  for (const file of files) {
    if (/\.xml$/i.test(file.name)) await countXml(file, reading);
    else if (!tables.includes(file))
      countTables(await sen2WorkbookTables(new Uint8Array(await file.arrayBuffer())), file.name, reading);
  }
  // The CSV files of a return belong together.
  if (tables.length > 0)
    countTables(
      await Promise.all(tables.map(async (file) => sen2CsvTable(file.name, await file.text()))),
      tables[0]!.name,
      reading,
    );
}

function countTables(tables: Parameters<typeof readSen2Tables>[0], file: string, reading: Reading): void {
  const { header, persons, report } = readSen2Tables(tables);
  for (const [i, person] of persons.entries()) countPerson(person, header, file, reading, i / persons.length);
  leaveOut(report, file, reading);
}

async function countXml(file: File, reading: Reading): Promise<void> {
  const reader = createSen2XmlReader();
  const decoder = new TextDecoder();
  const bytes = file.stream().getReader();
  let read = 0;
  for (let part = await bytes.read(); !part.done; part = await bytes.read()) {
    read += part.value.length;
    for (const person of reader.push(decoder.decode(part.value, { stream: true })))
      countPerson(person, reader.header(), file.name, reading, read / file.size);
  }
  for (const person of reader.push(decoder.decode())) countPerson(person, reader.header(), file.name, reading, 1);
  leaveOut(reader.end(), file.name, reading);
}

function countPerson(person: Sen2Person, header: Sen2Header, file: string, reading: Reading, share: number): void {
  for (const record of sen2Cases(person, header)) reading.count(record, { file, field: "" }, share);
}

function leaveOut(report: Sen2ReadReport, file: string, reading: Reading): void {
  reading.leaveOut(report.leftOut + report.lostRows, sen2InputIssues(report, file), report.issueCount);
}
