import { type JsonFault, locateDeepNesting, locateJsonFault } from "./json-fault";

/** What a JSON text says, or its fault. */
export type ParsedJson = { value: unknown } | { fault: JsonFault };

/** Reads a JSON text: never throws, never overflows the stack, never repeats the text in a fault. */
export function parseJson(text: string): ParsedJson {
  const tooDeep = locateDeepNesting(text);
  if (tooDeep) return { fault: tooDeep };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: locateJsonFault(text) };
  }
}
