/** The formats in which cases are read. */
export const caseFormats = ["json", "ndjson", "csv"] as const;

/** A format in which cases are read. */
export type CaseFormat = (typeof caseFormats)[number];

const byExtension: Readonly<Record<string, CaseFormat>> = {
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".csv": "csv",
  ".tsv": "csv",
};

/** The format that a file's name announces, if any. */
export function formatOfName(fileName: string): CaseFormat | undefined {
  const extension = /\.[a-z]+$/i.exec(fileName)?.[0].toLowerCase();
  return extension !== undefined && Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}

/** The format that a text looks like: a list is JSON, one object JSON, an object a line NDJSON, anything else CSV. */
export function sniffFormat(text: string): CaseFormat {
  const start = text.trimStart();
  if (start.startsWith("[")) return "json";
  if (!start.startsWith("{")) return "csv";
  return hasObjectLines(start) ? "ndjson" : "json";
}

/** Whether more than one line is an object by itself. Indented lines are parts of one object laid out over many. */
function hasObjectLines(text: string): boolean {
  let found = 0;
  for (const line of text.split("\n")) {
    if (line.startsWith("{") && isJson(line)) found++;
    if (found > 1) return true;
  }
  return false;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
