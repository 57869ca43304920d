import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { synthesiseCases } from "../../src/synth";
import { runCommand } from "../cli/run-command";
import { inventedReturn } from "../sen2/invented-return";
import { toXml } from "../sen2/write-layouts";
import { inventedPlan } from "../support/invented-plan";
import { tc, wordFile } from "../support/word-file";

/** Stand in every value of every file, and may stand in nothing that a refused run says. */
const word = "Zzyzxquill";
const number = 7130718071;
const day = "2031-02-30";
const told = new RegExp(`${word}|${number}|${day}`, "i");

/** A copy in which every text, day and number is one that may not be told; the fields' names are as they were. */
function spoilt(value: unknown): unknown {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d$/.test(value) ? day : `${word} ${day}`;
  if (typeof value === "number") return number;
  if (Array.isArray(value)) return value.map(spoilt);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoilt(one)]));
}

const cases = synthesiseCases({ count: 60, seed: 3, asOf: "2026-11-23" }).map(spoilt);
const csv = "id,person.dateOfBirth,requestReceivedOn,decision\n";
const row = `${word},${day},${day},${number}\n`;
const files: Record<string, string | Uint8Array> = {
  "cases.json": JSON.stringify(cases),
  "cases.ndjson": cases.map((one) => `${JSON.stringify(one)}\n`).join(""),
  "broken.json": JSON.stringify(cases).slice(0, -30),
  "bare.json": `{"${"id"}": ${word}, "x": ${number}}`,
  "cases.csv": csv + row,
  "headless.csv": row + row,
  "quoted.csv": `${csv}"${word}"${word},"${day}\n`,
  "other.xml": toXml(inventedReturn).replaceAll(/>[^<>\s][^<>]*</g, `>${word} ${day} ${number}<`),
  "broken.xml": `<Message><Person><Surname>${word}</Surname><UPN>${number}</Forename>${day}`,
  "plan.json": JSON.stringify(spoilt(inventedPlan)),
  "plan.docx": wordFile({ body: `<w:tbl><w:tr>${tc(word).repeat(80)}</w:tr></w:tbl>` }),
  "plan.pdf": `%PDF-1.7\n${word} ${day} ${number}`,
  "plan.txt": `${word}\0${day}`,
  "plan.md": `${"> ".repeat(5_000)}${word} ${day}`,
  "ratings.csv": `plan,auditor,agency,criterion,rating,comment\n${word},${word},${word},${word},${number},${day}\n`,
  "headless-ratings.csv": `${word},${number},${day}\n`,
  "actions.csv": `finding,owner,due,status\n${word},${word},${day},${word}\n`,
  "actions.json": JSON.stringify([{ finding: word, owner: number, due: day }]),
  "ratings.xlsx": `PK${word}${day}`,
  "terms.json": JSON.stringify({ terms: [{ name: word, from: day, to: word }] }),
  "good.json": JSON.stringify([{ id: "1", needsAssessments: [{ requestReceivedOn: "2026-01-05" }] }]),
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "values-"));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await mkdir(join(folder, "sen2"));
  await writeFile(join(folder, "sen2", "persons.csv"), `Surname,UPN\n${word},${number}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

const caseFiles = ["cases.json", "cases.ndjson", "broken.json", "bare.json", "cases.csv", "headless.csv", "quoted.csv"];
const refused: string[][] = [
  ...["evaluate", "schedule", "timetable"].flatMap((command) => caseFiles.map((name) => [command, name])),
  ["evaluate", "good.json", "--terms", "terms.json"],
  ["timetable", "good.json", "--policy", "./plan.json"],
  ...[...caseFiles, "other.xml", "broken.xml", "sen2"].map((name) => ["report", name]),
  ["report", "cases.csv", "--mapping", "plan.json"],
  ...["broken.xml", "sen2", "ratings.xlsx"].map((name) => ["sen2", name]),
  ...["plan.json", "plan.docx", "plan.pdf", "plan.txt", "plan.md", "broken.json"].map((name) => ["audit", name]),
  ...["ratings.csv", "headless-ratings.csv", "ratings.xlsx"].map((name) => ["audit", "plan.json", "--ratings", name]),
  ...["actions.csv", "actions.json"].map((name) => ["audit", "plan.json", "--actions", name, "--format", "html"]),
  ...["ratings.csv", "headless-ratings.csv", "ratings.xlsx"].map((name) => ["moderate", name]),
];

describe("a run that is refused tells no value of what it read", () => {
  it.each(refused.map((args) => [args.join(" "), args] as const))("%s", async (_, args) => {
    const [command, ...rest] = args;
    const named = rest.map((one) => (one.replace("./", "") in files || one === "sen2" ? join(folder, one) : one));
    const asOf = command === "sen2" || command === "moderate" ? [] : ["--as-of", "2026-11-23"];
    const { exitCode, stdout, stderr } = await runCommand([command!, ...named, ...asOf]);
    expect(exitCode).toBeGreaterThan(0);
    expect(exitCode).toBeLessThan(3);
    expect(`${stdout}${stderr}`).not.toMatch(told);
    expect(`${stdout}${stderr}`.length).toBeGreaterThan(20);
  });
});
