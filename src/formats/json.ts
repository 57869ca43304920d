import { parseJson } from "./json-text";
import type { RawCase, SplitContext } from "./raw-case";

/** The cases of a JSON text: a list of them, or one. */
export function splitJson(text: string, { refuse }: SplitContext): RawCase[] {
  if (text.trim() === "") return [];
  const parsed = parseJson(text);
  if ("fault" in parsed) {
    const { line, column, message } = parsed.fault;
    refuse({ line, field: "", message: `${message} (column ${column})` });
    return [];
  }
  if (!Array.isArray(parsed.value)) return [caseAt("", parsed.value)];
  return parsed.value.map((value, i) => caseAt(`/${i}`, value));
}

function caseAt(pointer: string, value: unknown): RawCase {
  return { line: undefined, pointer, value, fieldAt: (below) => pointer + below || "/" };
}
