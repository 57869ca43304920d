import * as z from "zod";
import { tryParseIsoDate } from "../calendar/civil-date";

/** Whether a value is plainly what a schema wants. `false` says nothing: the schema itself decides then. */
export type QuickCheck = (value: unknown) => boolean;

/**
 * A fast test read off a schema of plain objects, lists, dates, words, numbers and texts. It accepts only what the schema accepts and
 * leaves as it is; what it does not accept has to be parsed, for its faults or because unknown fields have to be left out.
 */
export function quickCheck(schema: z.ZodType): QuickCheck {
  if (schema instanceof z.ZodOptional) {
    const inner = quickCheck(schema.unwrap() as z.ZodType);
    return (value) => value === undefined || inner(value);
  }
  if (schema instanceof z.ZodObject) return checkObject(schema);
  if (schema instanceof z.ZodArray) {
    const element = quickCheck(schema.element as z.ZodType);
    return (value) => {
      if (!Array.isArray(value)) return false;
      for (let i = 0; i < value.length; i++) if (!element(value[i])) return false;
      return true;
    };
  }
  if (schema instanceof z.ZodISODate)
    return (value) => typeof value === "string" && tryParseIsoDate(value) !== undefined;
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === "boolean";
  if (schema instanceof z.ZodEnum) {
    const words = new Set<unknown>(schema.options);
    return (value) => words.has(value);
  }
  if (schema instanceof z.ZodString) return checkText(schema);
  return (value) => schema.safeParse(value).success;
}

function checkText(schema: z.ZodString): QuickCheck {
  const tests = (schema.def.checks ?? []).map((check) => textTest(check._zod.def as TextCheck));
  if (tests.includes(undefined)) return (value) => schema.safeParse(value).success;
  const [first, second, ...rest] = tests as ((text: string) => boolean)[];
  if (first === undefined || second === undefined || rest.length > 0)
    return (value) => typeof value === "string" && tests.every((test) => test!(value));
  return (value) => typeof value === "string" && first(value) && second(value);
}

type TextCheck = { check: string; minimum?: number; maximum?: number; format?: string; pattern?: RegExp };

function textTest({ check, minimum, maximum, format, pattern }: TextCheck): ((text: string) => boolean) | undefined {
  if (check === "min_length") return (text) => text.length >= minimum!;
  if (check === "max_length") return (text) => text.length <= maximum!;
  if (check === "string_format" && format === "regex" && !pattern!.global) return (text) => pattern!.test(text);
  return undefined;
}

/** Made ready when the first such object is checked: most records have few of the objects that there are. */
function checkObject(schema: z.ZodObject): QuickCheck {
  let check: QuickCheck | undefined;
  return (value) => {
    check ??= checkFields(schema);
    return check(value);
  };
}

function checkFields(schema: z.ZodObject): QuickCheck {
  const fields = new Map(
    Object.entries(schema.shape).map(([key, field]) => {
      const isOptional = field instanceof z.ZodOptional;
      return [key, { isOptional, check: quickCheck((isOptional ? field.unwrap() : field) as z.ZodType) }];
    }),
  );
  const required = Object.keys(schema.shape).filter((key) => !(schema.shape[key] instanceof z.ZodOptional));
  return (value) => {
    if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false;
    const object = value as Record<string, unknown>;
    for (const key in object) {
      const field = fields.get(key);
      if (field === undefined) return false;
      const inner = object[key];
      if (inner === undefined && field.isOptional) continue;
      if (!field.check(inner)) return false;
    }
    for (let i = 0; i < required.length; i++) if (object[required[i]!] === undefined) return false;
    return true;
  };
}
