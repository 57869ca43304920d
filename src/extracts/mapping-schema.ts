import * as z from "zod";
import { dateFormats } from "../formats/date-formats";
import type { ExtractMapping, MappedColumn, MappedEvent } from "./mapping";

const text = (description: string) => z.string().min(1).max(200).describe(description);
const cellValue = z
  .union([z.string().max(200), z.number(), z.boolean(), z.array(z.string().max(200)).max(100), z.null()])
  .describe("A value of a field, or a list of them; null for nothing");
const values = z.record(text("A text, as a cell has it"), cellValue);
const dates = z.enum(dateFormats).describe("How dates are written that have neither the year first nor a month's name");
const field = text("A field of a case, such as person.ncYear or reviews.*.meetingOn");

const column = z.union([
  field,
  z.strictObject({
    field,
    values: values.describe("What cells stand for, by their text").optional(),
    dates: dates.optional(),
  }) satisfies z.ZodType<MappedColumn>,
]);

const event = z.union([
  field,
  z.strictObject({
    field,
    also: z.record(field, cellValue).describe("Fields that the event settles").optional(),
    repeated: z.enum(["first", "last"]).describe("Which counts where the event is there more than once").optional(),
  }) satisfies z.ZodType<MappedEvent>,
]);

const base = {
  $schema: z.string().optional(),
  dates: dates.optional(),
  always: z.record(field, cellValue).describe("Values that every case has").optional(),
};
const heading = (description: string) => text(`The heading of the column with ${description}`);
const columns = z.record(text("A heading"), column);

const caseTable = z.strictObject({ rows: z.literal("cases"), ...base, columns: columns.describe("By heading") });

const eventLog = z.strictObject({
  rows: z.literal("events"),
  ...base,
  case: heading("the case's reference"),
  event: heading("what happened"),
  on: heading("the day on which it happened"),
  part: heading("the reference of the assessment, review and so on").optional(),
  events: z.record(text("An event, as the log has it"), event),
  ignore: z.array(text("An event that no time limit needs")).optional(),
  columns: columns.describe("By heading: what is the same on every row of a case").optional(),
});

/** The schema of a mapping. */
export const extractMappingSchema = z.discriminatedUnion("rows", [caseTable, eventLog]).meta({
  title: "A mapping",
  description: "How the extract of a casework system is read into cases.",
}) satisfies z.ZodType<ExtractMapping>;
