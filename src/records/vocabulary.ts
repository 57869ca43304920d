import * as z from "zod";

/** How a date in a record is read: see `eventOn` and `statedOn`. */
export interface FactMeta {
  event?: boolean;
  datedBy?: string;
}

/** What rules need to know of a field beyond its type, kept beside the schema. */
export const factMeta = z.registry<FactMeta>();

const dateText = () => z.iso.date({ error: "a date that exists, as YYYY-MM-DD" }).describe("A day, as YYYY-MM-DD");

/** A day on which something happened: after the as-of date it has not happened yet. */
export const eventOn = (description: string) =>
  dateText().describe(description).register(factMeta, { event: true }).optional();

/** A day known in advance (a school's closure, the end of a notice period): it counts whatever the as-of date. */
export const statedOn = (description: string) => dateText().describe(description).register(factMeta, {}).optional();

/** A choice of words, known from the day that the named event happened. */
export const choice = <const Values extends readonly string[]>(values: Values, description: string, datedBy?: string) =>
  z
    .enum(values)
    .describe(description)
    .register(factMeta, datedBy ? { datedBy } : {})
    .optional();

/** Who was told, or what a notice held: any of these words, known from the day of the named event. */
export const list = <const Values extends readonly string[]>(values: Values, description: string, datedBy?: string) =>
  z
    .array(z.enum(values))
    .describe(description)
    .register(factMeta, datedBy ? { datedBy } : {})
    .optional();

/** A statement that is true, false, or (absent) not known; where an event is named, known from its day. */
export const statement = (description: string, datedBy?: string) =>
  z
    .boolean()
    .describe(description)
    .register(factMeta, datedBy ? { datedBy } : {})
    .optional();

/** A text that no finding, log or error ever repeats. */
export const words = (description: string) =>
  z.string().min(1).max(2_000).describe(description).register(factMeta, {}).optional();

/**
 * The fields of a part of a record, and with them `notHeld`: those of them that the source of the record does not hold. What happened
 * on such a day may have happened though nothing is recorded: a limit on it is then `undetermined`, never late.
 */
export const mayLack = <Shape extends z.core.$ZodShape>(shape: Shape) => ({
  ...shape,
  notHeld: list(
    Object.keys(shape) as [Extract<keyof Shape, string>, ...Extract<keyof Shape, string>[]],
    "Fields of this part that its source does not hold: where nothing is recorded in one, it may still have happened",
  ),
});

/** How objects treat fields that the schema does not know: refuse them, or leave them out. */
export type MakeObject = <Shape extends z.core.$ZodShape>(shape: Shape) => z.ZodObject<Shape>;

/** An object whose fields are made when the schema is first used: there are hundreds, and a program that is loaded may need none. */
export function madeWhenNeeded<Shape extends z.core.$ZodShape>(
  object: MakeObject,
  fields: () => Shape,
): z.ZodObject<Shape> {
  const empty = object({});
  let made: Shape | undefined;
  const def = {
    ...empty.def,
    get shape() {
      made ??= fields();
      return made;
    },
  };
  return empty.clone(def as never) as unknown as z.ZodObject<Shape>;
}
