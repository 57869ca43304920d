import type { Cell, Row, Table } from "../../plan-files/block";
import type { Need, PlanOutcome, PlanRecord, Provision } from "../../quality/plan-record";
import { type Numbers, needFields, outcomeFields, provisionFields, type WrittenField } from "../fields";
import { cell, table } from "./parts";
import { areaTitles, titles } from "./titles";

/** The fields of a part that a table has columns for. */
export interface Columns<Part> {
  name: string;
  fields: readonly WrittenField<Part>[];
}

/** What stands in the columns of a table, section by section. */
export interface GridColumns {
  B?: Columns<Need>;
  E: Columns<PlanOutcome>;
  F: Columns<Provision>;
}

/** Fields by the names that a document gives them. */
function some<Part>(fields: readonly WrittenField<Part>[], names: readonly string[]): WrittenField<Part>[] {
  return names.map((name) => fields.find((field) => field.name === name)!);
}

/** Outcomes and provision side by side. */
export const sideBySideColumns: GridColumns = {
  E: {
    name: "Outcome",
    fields: some(outcomeFields, ["By when", "How we will know", "Starting point", "Meets needs", "Linked aspirations"]),
  },
  F: {
    name: "Provision",
    fields: some(provisionFields, [
      "By whom",
      "Expertise",
      "How often and how long",
      "Group size",
      "Direct or indirect",
      "Meets needs",
      "Source of advice",
    ]),
  },
};

/** Needs, outcomes and provision in one landscape table. */
export const landscapeColumns: GridColumns = {
  B: {
    name: "Need",
    fields: some(needFields, ["What this means", "Strengths", "Level now", "Level found on", "Source"]),
  },
  E: {
    name: "Outcome",
    fields: some(outcomeFields, [
      "By when",
      "How we will know",
      "Starting point",
      "How monitored",
      "Services concerned",
      "Meets needs",
      "Linked aspirations",
    ]),
  },
  F: {
    name: "Provision",
    fields: some(provisionFields, [
      "By whom",
      "Expertise",
      "How often and how long",
      "Group size",
      "Meets needs",
      "Source of advice",
    ]),
  },
};

interface Thread {
  need?: Need;
  outcome?: PlanOutcome;
  provision?: Provision;
}

/** A table whose columns are of several sections: two rows of headings, and a row for every provision. */
export function threadTable(plan: PlanRecord, { B, E, F }: GridColumns, numbers: Numbers): Table {
  const threads = threadsOf(plan, B !== undefined);
  const width = (columns: Columns<never> | undefined) => (columns ? columns.fields.length + 1 : 0);
  const letters = [...(B ? [["B", B] as const] : []), ["E", E] as const, ["F", F] as const];
  const head: Row[] = [
    {
      cells: letters.map(([letter, columns]) =>
        cell(`Section ${letter}: ${titles[letter]}`, { columns: width(columns as Columns<never>) }),
      ),
    },
    {
      cells: letters.flatMap(([, { name, fields }]) =>
        [name, ...fields.map((one) => one.name)].map((text) => cell(text)),
      ),
    },
  ];
  const rows: Row[] = [];
  let area: Need["area"];
  threads.forEach((thread, i) => {
    const before = threads[i - 1];
    if (B && thread.need?.area && thread.need.area !== area && thread.need !== before?.need) {
      area = thread.need.area;
      rows.push({
        cells: [
          cell(areaTitles[area], {
            columns: width(B as Columns<never>) + width(E as Columns<never>) + width(F as Columns<never>),
          }),
        ],
      });
    }
    rows.push({
      cells: [
        ...(B ? cellsOf(B, "need", threads, i, numbers) : []),
        ...cellsOf(E, "outcome", threads, i, numbers),
        ...cellsOf(F, "provision", threads, i, numbers),
      ],
    });
  });
  return table([...head, ...rows]);
}

/** The cells of one section in a row: none where those of the row above go on. */
function cellsOf<Part>(
  { fields }: Columns<Part>,
  kind: keyof Thread,
  threads: readonly Thread[],
  i: number,
  numbers: Numbers,
): Cell[] {
  const part = threads[i]![kind] as (Part & { text?: string }) | undefined;
  if (part !== undefined && threads[i - 1]?.[kind] === part) return [];
  let rows = 1;
  while (part !== undefined && threads[i + rows]?.[kind] === part) rows += 1;
  const spans = rows > 1 ? { rows } : {};
  return [cell(part?.text, spans), ...fields.map(({ write }) => cell(part && write(part, numbers), spans))];
}

/** The rows: each need with its outcome, each outcome with its provision, and what is linked to nothing. */
function threadsOf({ needs = [], outcomes = [], provisions = [] }: PlanRecord, withNeeds: boolean): Thread[] {
  const ofF = provisions.filter(({ section }) => section === "F");
  const rowsOf = (outcome: PlanOutcome, need?: Need): Thread[] => {
    const own = ofF.filter(({ outcomeIds }) => outcomeIds?.includes(outcome.id!));
    const base = { ...(need && { need }), outcome };
    return own.length === 0 ? [base] : own.map((provision) => ({ ...base, provision }));
  };
  const loose = (need?: Need): Thread[] =>
    ofF
      .filter((one) => one.outcomeIds === undefined && (need === undefined || one.needIds?.includes(need.id!)))
      .map((provision) => ({ ...(need && { need }), provision }));
  if (!withNeeds) return [...outcomes.flatMap((outcome) => rowsOf(outcome)), ...loose()];
  const ofB = needs.filter(({ section }) => section === "B");
  const idsOfB = new Set(ofB.map(({ id }) => id));
  const rest = outcomes.filter(({ needIds = [] }) => !needIds.some((id) => idsOfB.has(id)));
  return [
    ...ofB.flatMap((need) => [
      ...outcomes.filter(({ needIds }) => needIds?.includes(need.id!)).flatMap((outcome) => rowsOf(outcome, need)),
      ...loose(need),
    ]),
    ...rest.flatMap((outcome) => rowsOf(outcome)),
    ...ofF
      .filter(({ outcomeIds, needIds = [] }) => outcomeIds === undefined && !needIds.some((id) => idsOfB.has(id)))
      .map((provision) => ({ provision })),
  ];
}
