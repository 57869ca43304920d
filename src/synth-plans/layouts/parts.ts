import { formatDate, parseIsoDate } from "../../calendar";
import type { Block, Cell, Row, Table } from "../../plan-files/block";
import type { PlanRecord, SectionLetter } from "../../quality/plan-record";
import type { Numbers, WrittenField } from "../fields";
import { titles } from "./titles";

/** A heading. */
export const heading = (text: string, level = 1): Block => ({ kind: "heading", level, text });
/** A paragraph. */
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });
/** An item of a list. */
export const item = (text: string, level = 1): Block => ({ kind: "item", level, text });
/** A cell of one paragraph, or of none. */
export const cell = (text: string | undefined, spans: Pick<Cell, "columns" | "rows"> = {}): Cell => ({
  blocks: text === undefined || text === "" ? [] : [paragraph(text)],
  ...spans,
});
/** A row of cells of one paragraph each. */
export const row = (texts: readonly (string | undefined)[]): Row => ({ cells: texts.map((text) => cell(text)) });
/** A table. */
export const table = (rows: Row[]): Table => ({ kind: "table", rows });

/** How a document numbers the parts of a plan: by the letter of the section, from 1 in each. */
export function numbersOf(plan: PlanRecord): Numbers {
  const numbers = new Map<string, string>();
  const add = (letter: string, ids: readonly (string | undefined)[]) =>
    ids.forEach((id, i) => {
      if (id !== undefined) numbers.set(id, `${letter}${i + 1}`);
    });
  const idsOf = <Part extends { id?: string | undefined; section?: string | undefined }>(
    parts: Part[] = [],
    section?: string,
  ) => parts.filter((part) => section === undefined || part.section === section).map(({ id }) => id);
  add("A", idsOf(plan.voice));
  for (const letter of ["B", "C", "D"]) add(letter, idsOf(plan.needs, letter));
  add("E", idsOf(plan.outcomes));
  for (const letter of ["F", "G", "H1", "H2"]) add(letter[0]!, idsOf(plan.provisions, letter));
  add("K", idsOf(plan.advice));
  return (id) => numbers.get(id) ?? id;
}

/** The lines under a part that give its fields. */
export function fieldItems<Part>(fields: readonly WrittenField<Part>[], part: Part, numbers: Numbers): Block[] {
  return fields.flatMap(({ name, write }) => {
    const text = write(part, numbers);
    return text === undefined ? [] : [item(`${name}: ${text}`, 2)];
  });
}

/** The heading of a section, and its nil statement where it has one. */
export function sectionStart(plan: PlanRecord, letter: SectionLetter): Block[] {
  const section = plan.sections?.find((one) => one.letter === letter);
  if (!section) return [];
  const { nilStatement, nilConfirmedBy, nilConfirmedOn, text } = section;
  return [
    heading(`Section ${letter}: ${titles[letter]}`),
    ...(nilStatement === undefined ? [] : [paragraph(nilStatement)]),
    ...(nilConfirmedBy === undefined ? [] : [paragraph(`Confirmed by: ${nilConfirmedBy}`)]),
    ...(nilConfirmedOn === undefined ? [] : [paragraph(`Confirmed on: ${longDay(nilConfirmedOn)}`)]),
    ...(text === undefined ? [] : [paragraph(text)]),
  ];
}

const longDay = (on: string): string => formatDate(parseIsoDate(on)).replace(/^\w+ /, "");
