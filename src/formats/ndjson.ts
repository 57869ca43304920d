import { parseJson } from "./json-text";
import type { RawCase, SplitContext } from "./raw-case";

/** The cases of an NDJSON text: one a line; blank lines are skipped. */
export function splitNdjson(text: string, { refuse }: SplitContext): RawCase[] {
  const cases: RawCase[] = [];
  for (const [i, content] of text.split("\n").entries()) {
    if (content.trim() === "") continue;
    const line = i + 1;
    const parsed = parseJson(content);
    if ("fault" in parsed) {
      refuse({ line, field: "", message: `${parsed.fault.message} (column ${parsed.fault.column})` });
      continue;
    }
    cases.push({ line, pointer: "", value: parsed.value, fieldAt: (pointer) => pointer || "/" });
  }
  return cases;
}
