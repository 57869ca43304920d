import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { createCaseloadCounter, measures, measuresSchema, summariseCaseload } from "../../../src/caseload";
import { readActionsFile } from "../../../src/cli/audit/actions-file";
import { actionsAsXlsx } from "../../../src/cli/audit/actions-template";
import { readRatingsFile } from "../../../src/cli/audit/ratings-file";
import { templateAsXlsx } from "../../../src/cli/audit/template";
import { createEvaluator } from "../../../src/evaluate/evaluator";
import { explain } from "../../../src/evaluate/explain";
import { scheduleOf } from "../../../src/evaluate/schedule";
import { readExtract, readExtractMapping } from "../../../src/extracts";
import { readCases, schedulesAsCalendar, writeCsv } from "../../../src/formats";
import { parseJson } from "../../../src/formats/json-text";
import { readSchoolTerms } from "../../../src/formats/school-terms";
import { loadRules, overlayRules, readCaseRecord, rules } from "../../../src/index";
import { readDocx, readMarkdown, readPdf, readPlainText, readPlanFile, readPlanText } from "../../../src/plan-files";
import {
  analyseWording,
  createAuditor,
  moderate,
  readPlanRecord,
  readRatings,
  readThemeActions,
  summariseThemes,
} from "../../../src/quality";
import { createSen2XmlReader, readSen2Tables, sen2Cases, sen2CsvTable, sen2WorkbookTables } from "../../../src/sen2";
import { createTimetableEvaluator, describePolicy, policies, readPolicy } from "../../../src/timetables";
import { taggedPdf } from "../../support/tagged-pdf";
import type { Chance } from "./chance";
import { actions, asOf, cases, extracts, law, plan, plans, ratings, sen2Sets, sen2Xml } from "./examples";
import { hostileText, marker } from "./hostile-values";
import { mutateBytes, mutateTable, mutateText } from "./mutate-text";
import { mutateValue } from "./mutate-value";
import { zipMutator } from "./mutate-zip";

/** A reader under attack: what is made for it, and what it does with that. */
export interface Reader {
  name: string;
  /** How many inputs of a million it is given. */
  ofMillion: number;
  /** Whether messages may repeat its texts: those of rules and mappings, which authors of rules must find again, are no child's. */
  mayRepeat?: true;
  make(chance: Chance): unknown;
  read(input: never): unknown;
}

/** A reader of inputs of one sort. */
function reader<Input>(one: {
  name: string;
  ofMillion: number;
  mayRepeat?: true;
  make(chance: Chance): Input;
  read(input: Input): unknown;
}): Reader {
  return one;
}

/** What has a value of JSON for its input, at times through its text. */
const mutantOf = (examples: readonly unknown[]) => (chance: Chance) => mutateValue(chance.oneOf(examples), chance);

/** What has a text of JSON for its input: of a mutated value, or mutated itself. */
const jsonOf = (examples: readonly unknown[]) => {
  const texts = examples.map((one) => JSON.stringify(one));
  return (chance: Chance) =>
    chance.oneIn(2) ? textOf(mutateValue(chance.oneOf(examples), chance)) : mutateText(chance.oneOf(texts), chance);
};

/** A value as JSON; nothing where it is nested too deep to be written. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}

/** A JSON text read as the command reads it, and then by a reader of values. */
const throughJson = (text: string, read: (value: unknown) => unknown) => {
  const parsed = parseJson(text);
  return "value" in parsed ? read(parsed.value) : parsed.fault;
};

/** Readers of files as the command has them, over a folder that is thrown away. */
const folder = mkdtempSync(join(tmpdir(), "attack-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const asFile = (name: string, content: string | Uint8Array, read: (file: string) => unknown) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return read(file);
};

/** Every reader of what others hand in. */
export async function makeReaders(): Promise<Reader[]> {
  const evaluator = createEvaluator();
  const timetables = createTimetableEvaluator({ unknownFields: "ignore" });
  const auditor = createAuditor();
  const batches = cases.map((_, i) => cases.slice(i, i + 2));
  const ndjson = batches.map((batch) => batch.map((one) => `${JSON.stringify(one)}\n`).join(""));
  const csv = batches.map(writeCsv);
  const pdf = await taggedPdf(readMarkdown(plans.markdown.slice(0, 1_200)).blocks);
  const docx = zipMutator(plans.docx);
  const auditOfPlan = auditor.auditPlan(plan, { asOf });
  const sen2Book = zipMutator(
    await writeXlsx({
      sheets: sen2Sets[0]!.map(({ name, csv: text }) => ({
        name: name.slice(0, 31),
        rows: sen2CsvTable(name, text).rows.map(({ cells }) => [...cells]),
      })),
    }),
  );
  const ratingsBook = zipMutator(await templateAsXlsx());
  const actionsBook = zipMutator(
    await actionsAsXlsx(
      summariseThemes([auditOfPlan, { ...auditOfPlan, id: "2" }], { asOf, actions: readThemeActions(actions) }),
    ),
  );
  const ratingsCsv = `plan,auditor,agency,criterion,rating,comment,subject,quote,reason\n${ratings
    .map((one) => `${one.plan},${one.auditor},${one.agency},${one.criterion},${one.rating},${marker},,,`)
    .join("\n")}\n${marker} 1,,,F-05,,,/provisions/0,${marker},${marker}\n`;
  const actionsCsv = `finding,owner,agency,due,status,closed on,re-audit on,re-audit grade\nF-05,${marker},${marker},29/01/2027,open,,,\n${marker},${marker},,,closed,2026-12-01,2027-02-01,good\n`;

  return [
    reader({
      name: "case record: read",
      ofMillion: 427_070,
      make: mutantOf(cases),
      read: (value: unknown) => readCaseRecord(value),
    }),
    reader({
      name: "case record: judged, explained, scheduled",
      ofMillion: 15_000,
      make: mutantOf(cases),
      read(value: unknown) {
        const report = evaluator.evaluateCase(value, { asOf });
        for (const finding of report.findings.slice(0, 3)) {
          explain(finding);
          explain(finding, { for: "family" });
        }
        return schedulesAsCalendar(
          asOf,
          [scheduleOf(report, value as never, evaluator)].slice(0, report.id.length % 8 ? 0 : 1),
        );
      },
    }),
    reader({
      name: "case record: counted, unknown fields ignored",
      ofMillion: 8_000,
      make: mutantOf(cases),
      read(value: unknown) {
        const counter = createCaseloadCounter({ asOf, unknownFields: "ignore" });
        counter.add(value);
        return summariseCaseload(counter.counts());
      },
    }),
    reader({
      name: "case record: timetables",
      ofMillion: 10_000,
      make: mutantOf(cases),
      read: (value: unknown) => timetables.evaluateTimetables(value, { asOf }),
    }),
    reader({
      name: "days and readings that are asked for",
      ofMillion: 60_000,
      make: (chance) => ({
        asOf: hostileText(chance),
        reading: { [chance.oneOf(["firstDay", "__proto__", "x"])]: hostileText(chance) },
      }),
      read: (given: { asOf: string; reading: Record<string, string> }) =>
        given.asOf.length % 4 === 0
          ? createEvaluator({ interpretations: given.reading })
          : evaluator.evaluateCase(cases[0], { asOf: given.asOf }),
    }),
    reader({
      name: "cases: JSON",
      ofMillion: 60_000,
      make: jsonOf(batches),
      read: (text: string) => readCases(text, { fileName: "x.json" }),
    }),
    reader({
      name: "cases: NDJSON",
      ofMillion: 60_000,
      make: (chance) => mutateText(chance.oneOf(ndjson), chance),
      read: (text: string) => readCases(text, { fileName: "x.ndjson", unknownFields: "ignore" }),
    }),
    reader({
      name: "cases: CSV",
      ofMillion: 4_000,
      make: (chance) => mutateTable(chance.oneOf(csv), chance),
      read: (text: string) => readCases(text, { fileName: "x.csv" }),
    }),
    reader({
      name: "cases: told by how they start",
      ofMillion: 2_000,
      make: (chance) => mutateText(chance.oneOf([...csv, ...ndjson]), chance),
      read: (text: string) => readCases(text, { fileName: "standard input" }),
    }),
    reader({
      name: "extract: case table",
      ofMillion: 6_000,
      make: (chance) => mutateTable(extracts.table, chance),
      read: (text: string) => readExtract(text, extracts.tableMapping, { fileName: "x.csv" }),
    }),
    reader({
      name: "extract: event log, as bytes",
      ofMillion: 8_000,
      make: (chance) => mutateBytes(new TextEncoder().encode(mutateTable(extracts.log, chance)), chance),
      read: (bytes: Uint8Array) => readExtract(bytes, extracts.logMapping, { fileName: "x.csv" }),
    }),
    reader({
      name: "extract: mapping",
      ofMillion: 30_000,
      mayRepeat: true,
      make: mutantOf([extracts.tableMapping, extracts.logMapping]),
      read(value: unknown) {
        const mapping = readExtractMapping(value);
        return readExtract(mapping.rows === "cases" ? extracts.table : extracts.log, mapping, { fileName: "x.csv" });
      },
    }),
    reader({
      name: "SEN2: XML",
      ofMillion: 25_000,
      make: (chance) => mutateText(sen2Xml, chance),
      read: (text: string) => {
        const xml = createSen2XmlReader();
        const persons = xml.push(text);
        xml.end();
        return persons.flatMap((person) => sen2Cases(person, xml.header()));
      },
    }),
    reader({
      name: "SEN2: CSV sets",
      ofMillion: 2_000,
      make: (chance) => {
        const set = chance.oneOf(sen2Sets);
        const changed = chance.below(set.length);
        return set.map(({ name, csv: text }, i) => ({ name, csv: i === changed ? mutateTable(text, chance) : text }));
      },
      read: (set: { name: string; csv: string }[]) =>
        readSen2Tables(set.map(({ name, csv: text }) => sen2CsvTable(name, text))),
    }),
    reader({
      name: "SEN2: workbook",
      ofMillion: 200,
      make: sen2Book,
      read: async (bytes: Uint8Array) => readSen2Tables(await sen2WorkbookTables(bytes)),
    }),
    reader({
      name: "plan record: read",
      ofMillion: 15_000,
      make: mutantOf([plan]),
      read: (value: unknown) => readPlanRecord(value),
    }),
    reader({
      name: "plan record: audited",
      ofMillion: 200,
      make: mutantOf([plan]),
      read: (value: unknown) => auditor.auditPlan(value, { asOf }),
    }),
    reader({
      name: "wording",
      ofMillion: 1_000,
      make: (chance) => mutateText(chance.oneOf(plan.provisions!).text ?? "", chance),
      read: (text: string) => analyseWording(text.slice(0, 20_000), { section: "F", missingElements: true }),
    }),
    reader({
      name: "plan: plain text",
      ofMillion: 500,
      make: (chance) => mutateText(plans.plain, chance),
      read: (text: string) => readPlanText(readPlainText(text)),
    }),
    reader({
      name: "plan: Markdown",
      ofMillion: 400,
      make: (chance) => mutateText(plans.markdown, chance),
      read: (text: string) => readPlanText(readMarkdown(text)),
    }),
    reader({
      name: "plan: any bytes under any name",
      ofMillion: 10_000,
      make: (chance) => ({
        name: `x.${chance.oneOf(["md", "txt", "docx", "pdf", "", "doc", "__proto__"])}`,
        bytes: mutateBytes(new TextEncoder().encode(plans.plain), chance),
      }),
      read: ({ name, bytes }: { name: string; bytes: Uint8Array }) => readPlanFile(name, bytes),
    }),
    reader({
      name: "plan: Word",
      ofMillion: 300,
      make: docx,
      read: (bytes: Uint8Array) => readPlanText(readDocx(bytes)),
    }),
    reader({
      name: "plan: PDF",
      ofMillion: 40,
      make: (chance) => mutateBytes(pdf, chance),
      read: async (bytes: Uint8Array) => readPlanText(await readPdf(bytes)),
    }),
    reader({
      name: "ratings",
      ofMillion: 20_000,
      make: mutantOf([ratings]),
      read: (value: unknown) => (readRatings(value).length > 20 ? undefined : moderate(readRatings(value))),
    }),
    reader({
      name: "ratings: CSV",
      ofMillion: 600,
      make: (chance) => mutateTable(ratingsCsv, chance),
      read: (text: string) => asFile("ratings.csv", text, readRatingsFile),
    }),
    reader({
      name: "ratings: workbook",
      ofMillion: 150,
      make: ratingsBook,
      read: (bytes: Uint8Array) => asFile("ratings.xlsx", bytes, readRatingsFile),
    }),
    reader({
      name: "actions",
      ofMillion: 150_000,
      make: mutantOf([actions]),
      read: (value: unknown) => readThemeActions(value),
    }),
    reader({
      name: "actions: CSV",
      ofMillion: 600,
      make: (chance) => mutateTable(actionsCsv, chance),
      read: (text: string) => asFile("actions.csv", text, readActionsFile),
    }),
    reader({
      name: "actions: workbook",
      ofMillion: 300,
      make: actionsBook,
      read: (bytes: Uint8Array) => asFile("actions.xlsx", bytes, readActionsFile),
    }),
    reader({
      name: "rules",
      ofMillion: 600,
      mayRepeat: true,
      make: (chance) => mutateValue(law.rules.slice(chance.below(6), 7), chance),
      read: (value: unknown) =>
        loadRules([
          { name: "x.json", content: value as unknown[] },
          { name: "interpretations.json", content: rules.interpretations },
          { name: "instruments.json", content: Object.values(rules.instruments) },
          { name: "definitions.json", content: rules.definitions },
          { name: "steps.json", content: [] },
        ]),
    }),
    reader({
      name: "rules: as text, and what stands beside them",
      ofMillion: 20_000,
      mayRepeat: true,
      make: (chance) => ({
        name: chance.oneOf(["x.json", "interpretations.json", "instruments.json", "definitions.json", "steps.json"]),
        content: mutateText(JSON.stringify(law.rules.slice(0, 2)), chance),
      }),
      read: (file: { name: string; content: string }) => loadRules([file]),
    }),
    reader({
      name: "overlays",
      ofMillion: 40,
      mayRepeat: true,
      make: mutantOf([law.overlay]),
      read: (value: unknown) => overlayRules(rules, value),
    }),
    reader({
      name: "policies",
      ofMillion: 3_000,
      mayRepeat: true,
      make: jsonOf(policies.slice(0, 10)),
      read: (text: string) => throughJson(text, (value) => describePolicy(readPolicy(value, "x.json"))),
    }),
    reader({
      name: "school terms",
      ofMillion: 40_000,
      make: jsonOf([law.terms]),
      read: (text: string) => throughJson(text, (value) => readSchoolTerms(value, "x.json")("100001")),
    }),
    reader({
      name: "measures",
      ofMillion: 20_000,
      mayRepeat: true,
      make: mutantOf([measures]),
      read: (value: unknown) => measuresSchema.safeParse(value),
    }),
  ];
}
