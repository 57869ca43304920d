import { z } from "zod";
import { caseRecordSchema } from "../records/case-record";
import { type FactMeta, factMeta } from "../records/vocabulary";
import type { Fact, Scope, Scopes } from "../rules/facts";
import type { FactSort } from "../rules/operators";

/** The scopes that rules may name, and the lists that lead to their subjects. */
const scopeLists: Record<string, readonly string[]> = {
  case: [],
  needsAssessment: ["needsAssessments"],
  adviceRequest: ["needsAssessments", "adviceRequests"],
  schoolConsultation: ["needsAssessments", "schoolConsultations"],
  exception: ["needsAssessments", "exceptions"],
};

/** What an object on the way to a subject is called when a rule of a narrower scope names its facts. */
const levelNames: Record<string, string> = { needsAssessments: "needsAssessment" };

/** Every scope with its facts, read off the record's schema: the schema is the only list of them. */
export const scopes: Scopes = new Map(
  Object.entries(scopeLists).map(([name, lists]) => [name, { name, lists, facts: factsOf(lists) } satisfies Scope]),
);

function factsOf(lists: readonly string[]): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  let object: z.ZodObject = caseRecordSchema;
  for (let level = 0; level <= lists.length; level++) {
    const own = level === lists.length;
    const prefix = own || level === 0 ? "" : `${levelNames[lists[level - 1]!]}.`;
    addFacts(object, level, prefix, [], false, facts, own);
    if (!own) object = elementOf(unwrap(object.shape[lists[level]!])) as z.ZodObject;
  }
  return facts;
}

function addFacts(
  object: z.ZodObject,
  level: number,
  prefix: string,
  path: string[],
  many: boolean,
  facts: Map<string, Fact>,
  ownLists: boolean,
) {
  for (const [key, field] of Object.entries(object.shape)) {
    const schema = unwrap(field);
    const here = [...path, key];
    if (schema instanceof z.ZodObject) addFacts(schema, level, prefix, here, many, facts, ownLists);
    else {
      const element = schema instanceof z.ZodArray ? unwrap(schema.element) : undefined;
      if (element instanceof z.ZodObject) {
        if (ownLists && !many && path.length === 0) addFacts(element, level, prefix, here, true, facts, ownLists);
      } else {
        const name = prefix + here.join(".");
        const fact = makeFact(name, schema, element);
        const dating = fact.datedBy === undefined ? {} : { datedBy: prefix + fact.datedBy };
        facts.set(name, { ...fact, ...dating, level, path: here, ...(many ? { many } : {}) });
      }
    }
  }
}

function makeFact(name: string, schema: z.ZodType, element: z.ZodType | undefined): Omit<Fact, "level" | "path"> {
  const meta: FactMeta = factMeta.get(schema) ?? {};
  const sort = element ? "list" : sortOf(schema);
  const words = element ?? schema;
  return {
    name,
    label: labelOf(schema, name),
    sort,
    ...(words instanceof z.ZodEnum ? { values: words.options as string[] } : {}),
    ...(meta.event ? { event: true } : {}),
    ...(meta.datedBy !== undefined ? { datedBy: meta.datedBy } : {}),
  };
}

/** A field's description without its references, to stand within a sentence. */
function labelOf(schema: z.ZodType, name: string): string {
  const text = (schema.description ?? name).replace(/ \((?:[^()]|\([^()]*\))*\)/g, "").split(/[;:]/)[0]!;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function sortOf(schema: z.ZodType): FactSort {
  if (schema instanceof z.ZodISODate) return "date";
  if (schema instanceof z.ZodBoolean) return "boolean";
  if (schema instanceof z.ZodNumber) return "number";
  return "text";
}

function unwrap(schema: unknown): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : (schema as z.ZodType);
}

function elementOf(schema: z.ZodType): z.ZodType {
  return unwrap((schema as z.ZodArray).element);
}
