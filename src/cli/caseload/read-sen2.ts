import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { decodeText } from "../../extracts/decode-text";
import {
  createSen2XmlReader,
  readSen2Tables,
  type Sen2Header,
  type Sen2Person,
  type Sen2ReadOptions,
  type Sen2ReadReport,
  sen2Cases,
  sen2CsvTable,
  sen2WorkbookTables,
} from "../../sen2";
import { fileFault } from "../file-fault";
import { readBytes } from "../input";
import type { ByteProgress } from "../output/byte-progress";
import type { CaseloadReading } from "./caseload-reading";
import type { Source } from "./sources";

/** How SEN2 returns are read. */
export type Sen2Flags = Sen2ReadOptions;

type Sen2Source = Extract<Source, { kind: `sen2-${string}` }>;

/** Counts the cases of a SEN2 return. */
export async function countSen2(
  source: Sen2Source,
  options: Sen2Flags,
  reading: CaseloadReading,
  progress: ByteProgress,
): Promise<void> {
  if (source.kind === "sen2-xml") return countXml(source.file, options, reading, progress);
  const file = source.kind === "sen2-workbook" ? source.file : source.folder;
  const tables =
    source.kind === "sen2-workbook"
      ? await sen2WorkbookTables(await readBytes(file))
      : await Promise.all((await csvFiles(file)).map(readCsv));
  const { header, persons, report } = readSen2Tables(tables, options);
  for (const person of persons) countPerson(person, header, file, reading);
  leaveOut(report, file, reading);
}

async function countXml(file: string, options: Sen2Flags, reading: CaseloadReading, progress: ByteProgress) {
  const reader = createSen2XmlReader(options);
  const decoder = new TextDecoder("utf-8");
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1_000_000 })) {
      const persons = reader.push(decoder.decode(chunk as Uint8Array, { stream: true }));
      const header = reader.header();
      for (const person of persons) countPerson(person, header, file, reading);
      progress.step((chunk as Uint8Array).length, persons.length);
    }
  } catch (error) {
    throw fileFault(error, "read", file);
  }
  const header = reader.header();
  for (const person of reader.push(decoder.decode())) countPerson(person, header, file, reading);
  leaveOut(reader.end(), file, reading);
}

function countPerson(person: Sen2Person, header: Sen2Header, file: string, reading: CaseloadReading) {
  for (const record of sen2Cases(person, header)) reading.count(record, { file, field: "" });
}

function leaveOut({ leftOut, lostRows, issues, issueCount }: Sen2ReadReport, file: string, reading: CaseloadReading) {
  const inWords = issues.map(({ table, line, field, message }) => ({
    file: table ?? file,
    ...(line === undefined ? {} : { line }),
    field,
    message,
  }));
  reading.leaveOut(leftOut + lostRows, inWords, issueCount);
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
