import type * as z from "zod";

type Issue = z.core.$ZodIssue;

/** A fault that a schema found, without the value at fault. */
export interface SchemaFault {
  pointer: string;
  /** What the schema wants there. */
  expected: string;
  /** The sort of thing that stands there instead. */
  found: string;
}

/** The faults that a schema found in a value: for a union, those of the branch that comes nearest. */
export function schemaFaults(error: z.ZodError, value: unknown): SchemaFault[] {
  return error.issues.flatMap((issue) => faultsOf(issue as Issue, value, []));
}

function faultsOf(issue: Issue, value: unknown, above: PropertyKey[]): SchemaFault[] {
  const path = [...above, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const nearest = [...issue.errors].sort((a, b) => distance(a) - distance(b))[0]!;
    if (distance(nearest) < 1_000) return nearest.flatMap((one) => faultsOf(one, value, path));
    return [
      {
        pointer: toPointer(path),
        expected: "one of the forms that docs/counting.md and the schema list",
        found: sortAt(value, path),
      },
    ];
  }
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      pointer: toPointer([...path, key]),
      expected: "no field of this name (misspelt?)",
      found: "a field that is not known",
    }));
  }
  return [{ pointer: toPointer(path), expected: expectation(issue), found: sortAt(value, path) }];
}

/** How far a branch is from fitting: a missing or unknown key says that another form was meant. */
function distance(issues: Issue[]): number {
  return issues.reduce((sum, issue) => {
    const here = issue.path.length === 0;
    if (issue.code === "invalid_type" && here) return sum + 1_000;
    if (issue.code === "unrecognized_keys") return sum + 10 * issue.keys.length;
    if (issue.path.length === 1 && /received undefined/.test(issue.message)) return sum + 10;
    return sum + 1;
  }, 0);
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return article(issue.expected);
    case "invalid_value":
      return `one of: ${issue.values.map(String).join(", ")}`;
    case "invalid_format":
      return issue.format === "date" ? "a date that exists, as YYYY-MM-DD" : issue.message;
    case "too_small":
      return `at least ${issue.minimum}${issue.origin === "array" ? " entries" : issue.origin === "string" ? " character" : ""}`;
    case "too_big":
      return `at most ${issue.maximum}${issue.origin === "array" ? " entries" : issue.origin === "string" ? " characters" : ""}`;
    case "invalid_union":
      return "one of the kinds that the schema lists";
    case "not_multiple_of":
      return `a multiple of ${issue.divisor}`;
    default:
      return issue.message;
  }
}

function article(sort: string): string {
  if (sort === "int") return "a whole number";
  return `${/^[aeio]/.test(sort) ? "an" : "a"} ${sort === "string" ? "text" : sort}`;
}

/** The sort of what stands at a path: never the value itself. */
function sortAt(value: unknown, path: PropertyKey[]): string {
  let at: unknown = value;
  for (const key of path) {
    if (at === null || typeof at !== "object" || !Object.hasOwn(at, key)) return "nothing";
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  if (at === undefined) return "nothing";
  if (at === null) return "null";
  if (Array.isArray(at)) return "a list";
  if (typeof at === "string") return at === "" ? "an empty text" : "another text";
  if (typeof at === "number") return Number.isFinite(at) ? "another number" : "not a finite number";
  return article(typeof at);
}

/** A JSON Pointer (RFC 6901) from a path. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
