import { readFileSync } from "node:fs";
import { criteria } from "../../../src/quality/criteria";
import { synthesiseCaseload, synthesiseCases } from "../../../src/synth";
import { inventedReturn } from "../../sen2/invented-return";
import { toCsv, toTables, toXml } from "../../sen2/write-layouts";
import { inventedPlan } from "../../support/invented-plan";
import { marker } from "./hostile-values";

/** What the good examples, from which inputs are made, are judged by. */
export const asOf = "2026-11-23";

/** Fields whose texts people write, in which the marker stands. */
const written =
  /^(id|team|localAuthority|text|names|because|notes?|reference|comment|quote|owner|agency|finding|plan|auditor|role|title)$/;

/** A copy of an example in which every text that people write holds the marker. */
export function marked<Value>(value: Value): Value {
  const swap = (one: unknown, key: string): unknown => {
    if (typeof one === "string") return written.test(key) ? `${marker} ${one}`.slice(0, 190) : one;
    if (Array.isArray(one)) return one.map((each) => swap(each, key));
    if (one === null || typeof one !== "object") return one;
    return Object.fromEntries(Object.entries(one).map(([name, each]) => [name, swap(each, name)]));
  };
  return swap(value, "") as Value;
}

const text = (file: string) => readFileSync(file, "utf8");

/** Cases of every part of a record that is invented, none of them long. */
export const cases = marked([
  ...synthesiseCases({ count: 40, seed: 8, asOf }),
  ...[...synthesiseCaseload({ count: 40, seed: 8, asOf })],
  ...(JSON.parse(text("docs/examples/timetables.json")) as { id: string }[]).slice(0, 5),
]).filter((one) => JSON.stringify(one).length < 6_000);

/** One plan record. */
export const plan = marked(inventedPlan);

/** One return as XML and as tables of each layout. */
export const sen2Xml = toXml(inventedReturn).replaceAll(/(<(?:Surname|Forename|UPN|PostCode)>)[^<]*/gi, `$1${marker}`);
export const sen2Sets = (["blade", "five-tables"] as const).map((key) =>
  toTables(inventedReturn, key).map((table) => ({ name: table.name, csv: toCsv(table) })),
);

/** Ratings of several auditors. */
export const ratings = ["A-1", "A-2", "A-3"].flatMap((auditor) =>
  criteria.slice(0, 4).map(({ criterion }, i) => ({
    plan: `${marker} 1`,
    criterion,
    auditor: `${marker} ${auditor}`,
    rating: (i % 4) + 1,
    agency: marker,
  })),
);

/** Actions after audits. */
export const actions = [
  { finding: "F-05", owner: `${marker}, head of service`, agency: marker, due: "2027-01-29", status: "open" },
  {
    finding: `${marker} was found`,
    owner: marker,
    status: "closed",
    closedOn: "2026-12-01",
    reAuditOn: "2027-02-01",
    reAuditGrade: "good",
  },
];

/** Extracts and their mappings. */
export const extracts = {
  table: text("docs/examples/extracts/case-table.csv").replaceAll("(not read)", marker),
  tableMapping: JSON.parse(text("docs/examples/extracts/case-table.mapping.json")),
  log: text("docs/examples/extracts/event-log.csv").replaceAll("North", marker),
  logMapping: JSON.parse(text("docs/examples/extracts/event-log.mapping.json")),
};

/** Plans as texts and documents. */
export const plans = {
  markdown: marker + text("docs/examples/plans/good-landscape.md").slice(0, 4_000),
  plain: marker + text("docs/examples/plans/bad-headings.txt").slice(0, 4_000),
  docx: new Uint8Array(readFileSync("docs/examples/plans/good-headings.docx")),
};

/** Rules as a council writes them, and what goes with them. */
export const law = {
  rules: [
    ...JSON.parse(text("rules/timelines/needs-assessment.json")).slice(0, 6),
    ...JSON.parse(text("rules/attendance/part-time-timetable.json")).slice(0, 3),
    // What they refer to is another file's.
  ].map(({ exceptions: _, ...rule }) => rule) as unknown[],
  overlay: JSON.parse(text("docs/examples/overlays/key-stage-reviews.json")) as unknown[],
  terms: JSON.parse(text("docs/examples/terms.json")),
};
