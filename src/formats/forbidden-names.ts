/** Names that reach an object's prototype in careless code further on. */
export const forbiddenNames: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** What is said of a forbidden name. */
export const forbiddenMessage = "no field may have this name";

/** The paths of every forbidden name in a value that was read from JSON, which holds no cycle. */
export function forbiddenPaths(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => forbiddenPaths(item, [...path, i]));
  return Object.entries(value).flatMap(([key, item]) =>
    forbiddenNames.has(key) ? [[...path, key]] : forbiddenPaths(item, [...path, key]),
  );
}
