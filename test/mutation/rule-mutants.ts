/** What of a rule a mutant changes. */
export type MutantKind = "number" | "unit" | "wording" | "exception" | "condition" | "alternative" | "end";

/** What tests must tell from the law, wherever it stands. */
export const heldKinds: ReadonlySet<MutantKind> = new Set<MutantKind>(["number", "unit", "wording", "exception"]);

/** A rule, exception or definition with one thing changed. */
export interface Mutant {
  kind: MutantKind;
  /** A JSON Pointer to what is changed, from the rule. */
  pointer: string;
  /** What became of it, such as `6 → 7`. */
  change: string;
  mutated: Json;
}

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];
type Change = Omit<Mutant, "mutated" | "pointer"> & { path: Path; value: unknown };

/** What says nothing of what the rule means: its words, its sources, and how it is proved. */
const said = new Set(["id", "title", "notes", "note", "sources", "examples", "certainty", "extra", "step", "inForce"]);

/** Another unit in the place of each. */
const otherUnit: Readonly<Record<string, string>> = {
  days: "weeks",
  weeks: "days",
  months: "weeks",
  years: "months",
  workingDays: "days",
  schoolDays: "workingDays",
  schoolWeeks: "weeks",
  terms: "months",
};

const otherOperator: Readonly<Record<string, string>> = {
  before: "onOrBefore",
  onOrBefore: "before",
  after: "onOrAfter",
  onOrAfter: "after",
  equal: "notEqual",
  notEqual: "equal",
  in: "notIn",
  notIn: "in",
  contains: "doesNotContain",
  doesNotContain: "contains",
  lessThan: "lessThanInclusive",
  lessThanInclusive: "lessThan",
  greaterThan: "greaterThanInclusive",
  greaterThanInclusive: "greaterThan",
};

/** Every rule that differs from this one in one number, unit, word of time, exception, condition, alternative or end. */
export function mutantsOf(rule: Json): Mutant[] {
  return [...changesIn(rule, [])].map(({ path, value, ...about }) => ({
    ...about,
    pointer: `/${path.join("/")}`,
    mutated: changed(rule, path, value) as Json,
  }));
}

function* changesIn(value: unknown, path: Path): Generator<Change> {
  if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) yield* changesIn(one, [...path, i]);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const object = value as Json;
  yield* changesOf(object, path);
  for (const [key, inner] of Object.entries(object))
    if (path.length > 0 || !said.has(key)) yield* changesIn(inner, [...path, key]);
}

/** The changes to an object itself: to its own numbers, to the names of its fields, to what is left of its lists. */
function* changesOf(object: Json, path: Path): Generator<Change> {
  const renamed = (from: string, to: string) =>
    Object.fromEntries(Object.entries(object).map(([key, inner]) => [key === from ? to : key, inner]));
  for (const [key, inner] of Object.entries(object)) {
    if (path.length === 0 && said.has(key)) continue;
    if (typeof inner === "number")
      for (const other of [inner + 1, inner - 1])
        if (other >= 0) yield { kind: "number", path: [...path, key], change: `${inner} → ${other}`, value: other };
    const unit = otherUnit[key];
    if (unit !== undefined && typeof inner === "number" && !(unit in object))
      yield { kind: "unit", path, change: `${key} → ${unit}`, value: renamed(key, unit) };
    if (Array.isArray(inner) && inner.length > 1 && !["notices", "uses", "limbs", "grounds"].includes(key)) {
      const isCondition = key === "all" || key === "any";
      for (const [i, one] of inner.entries())
        yield {
          kind: isCondition ? "condition" : key === "exceptions" ? "exception" : "alternative",
          path: [...path, key],
          change: `without ${JSON.stringify(one).slice(0, 100)}`,
          value: inner.toSpliced(i, 1),
        };
    }
  }
  if ("within" in object && "of" in object)
    yield { kind: "wording", path, change: "of → beginningWith", value: renamed("of", "beginningWith") };
  if ("within" in object && "beginningWith" in object)
    yield { kind: "wording", path, change: "beginningWith → of", value: renamed("beginningWith", "of") };
  if ("atLeast" in object && "before" in object)
    yield { kind: "wording", path, change: "atLeast … before → before", value: { before: object.before } };
  if ("on" in object && ("following" in object || "beginningWith" in object)) {
    const [from, to] = "following" in object ? ["following", "beginningWith"] : ["beginningWith", "following"];
    yield { kind: "wording", path, change: `${from} → ${to}`, value: renamed(from!, to!) };
  }
  for (const [from, to] of [
    ["after", "beginningWith"],
    ["beginningWith", "after"],
    ["before", "after"],
  ] as const)
    if (from in object && Object.keys(object).some((key) => key in otherUnit))
      yield { kind: "wording", path, change: `${from} → ${to}`, value: renamed(from, to) };
  for (const key of ["notBefore", "rolls", "rollsPast", "notCounting", "lapsesOn"])
    if (key in object) yield { kind: "end", path, change: `without ${key}`, value: without(object, key) };
  if (Array.isArray(object.exceptions) && object.exceptions.length === 1)
    yield { kind: "exception", path, change: "without its exception", value: without(object, "exceptions") };
  if (typeof object.operator === "string" && "fact" in object) {
    const other = otherOperator[object.operator];
    if (other !== undefined)
      yield { kind: "condition", path, change: `${object.operator} → ${other}`, value: { ...object, operator: other } };
    if (typeof object.value === "boolean")
      yield {
        kind: "condition",
        path,
        change: `${object.value} → ${!object.value}`,
        value: { ...object, value: !object.value },
      };
  }
  for (const [from, to] of [
    ["all", "any"],
    ["any", "all"],
  ] as const)
    if (Array.isArray(object[from]) && (object[from] as unknown[]).length > 1)
      yield { kind: "condition", path, change: `${from} → ${to}`, value: renamed(from, to) };
}

function without(object: Json, key: string): Json {
  return Object.fromEntries(Object.entries(object).filter(([own]) => own !== key));
}

function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((one, i) => (i === key ? changed(one, rest, to) : one));
  const object = value as Json;
  return Object.fromEntries(
    Object.entries(object).map(([own, inner]) => [own, own === key ? changed(inner, rest, to) : inner]),
  );
}
