import type { Terminal } from "./terminal";

/** The longest first line that is looked at. */
const longest = 1_000_000;

/** The first line of standard input that is not blank, and a terminal on which all of it is still to be read. */
export async function peekLine(terminal: Terminal): Promise<{ line: string; terminal: Terminal }> {
  const rest = terminal.stdin[Symbol.asyncIterator]();
  const read: (Uint8Array | string)[] = [];
  const decoder = new TextDecoder("utf-8");
  let text = "";
  let done = false;
  while (!done && !/\S[^\n]*\n/.test(text) && text.length < longest) {
    const next = await rest.next();
    if (next.done) done = true;
    else {
      read.push(next.value);
      text += typeof next.value === "string" ? next.value : decoder.decode(next.value, { stream: true });
    }
  }
  async function* replay() {
    yield* read;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  }
  const line = text.trimStart().split("\n", 1)[0]!;
  return { line, terminal: { ...terminal, stdin: Object.assign(replay(), { isTTY: terminal.stdin.isTTY }) } };
}
