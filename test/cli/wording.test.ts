import { writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run";
import type { Terminal } from "../../src/cli/terminal";
import { runCommand } from "./run-command";

interface Query {
  family: string;
  quote: string;
}

const ask = (stdin: string | Uint8Array, ...flags: string[]) => runCommand(["wording", ...flags], { stdin });
const answers = async (stdin: string | Uint8Array, ...flags: string[]) => {
  const { stdout, stderr, exitCode } = await ask(stdin, "--format", "json", ...flags);
  expect([stderr, exitCode]).toEqual(["", 0]);
  return stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
};

/** An output that answers each text with an error, or with none. */
function writing(answer: () => Error | undefined) {
  return {
    write(_: string, done?: (error?: Error) => void) {
      done?.(answer());
      return true;
    },
  };
}

describe("send-compliance wording --format json", () => {
  it("answers each line by a line, with exactly these keys, and quotes that stand in the line", async () => {
    const lines = [
      "Sam will have access to regular help where possible.",
      "",
      "Ellie’s “quiet” room: as required, up to 3 hours.",
    ];
    const all = await answers(lines.join("\n"));
    expect(all).toHaveLength(3);
    expect(all[1]).toEqual([]);
    expect(all[0].length).toBeGreaterThan(1);
    for (const [i, queries] of all.entries())
      for (const query of queries) {
        expect(Object.keys(query)).toEqual(["criterion", "family", "quote", "start", "end", "because", "remedy"]);
        expect(lines[i]!.slice(query.start, query.end)).toBe(query.quote);
      }
  });

  it("reads Section F by default, and any other that is named", async () => {
    const codes = (all: { criterion: string; family: string }[][]) =>
      all
        .flat()
        .filter(({ family }) => !family.startsWith("missing-"))
        .map(({ criterion }) => criterion);
    expect(codes(await answers("Opportunities to swim."))).toEqual(["F-08"]);
    expect(codes(await answers("Opportunities to swim.", "--section", "A"))).toEqual([]);
    expect(codes(await answers("Opportunities to swim.", "--section", "H1"))).toEqual(["H-03"]);
    expect(codes(await answers("Opportunities to swim.", "--section", "H"))).toEqual(["H-03"]);
    expect(codes(await answers("Sam will improve.", "--section", "E"))).toEqual(["E-04"]);
  });

  it("leaves out what is for information, unless it is asked for", async () => {
    const line = "The TA will read regularly with Sam for 20 minutes, twice a week.";
    expect(await answers(line)).toEqual([[]]);
    expect((await answers(line, "--information"))[0].map(({ family, quote }: Query) => [family, quote])).toEqual([
      ["missing-expertise", "TA"],
      ["vague-frequency", "regularly"],
    ]);
  });

  it("asks about what provision leaves unsaid, and of nothing else", async () => {
    const families = async (line: string, ...flags: string[]) =>
      (await answers(line, ...flags))[0].map(({ family }: Query) => family);
    const line = "Speech and language therapy.";
    const all = ["missing-who", "missing-expertise", "missing-frequency", "missing-duration"];
    expect(await families(line)).toEqual(all);
    expect(await families(line, "--section", "G")).toEqual(expect.arrayContaining(all));
    expect(await families(line, "--section", "B")).toEqual([]);
    expect(await families("Communication and interaction")).toEqual([]);
    expect(await families("None")).toEqual([]);
  });

  it("takes lines that end in a return, a last line without an end, and a byte order mark", async () => {
    expect(await answers(Buffer.from("\ufeffAs required.\r\nAs required."))).toEqual([
      [expect.objectContaining({ start: 0, end: 11 })],
      [expect.objectContaining({ start: 0, end: 11 })],
    ]);
    expect(await answers("")).toEqual([]);
  });

  it("reads a file", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "wording-")), "passages.txt");
    writeFileSync(file, "As required.\n");
    const { stdout, exitCode } = await runCommand(["wording", file, "--format", "json"]);
    expect([JSON.parse(stdout)[0].quote, exitCode]).toEqual(["As required", 0]);
  });

  it("answers a line before the next has come, and holds no more than one", async () => {
    const events: string[] = [];
    async function* stdin() {
      for (let i = 0; i < 3; i += 1) {
        events.push("in");
        yield "As requ";
        yield "ired.\n";
      }
    }
    const output = writing(() => {
      events.push("out");
      return undefined;
    });
    const terminal = { stdin: stdin(), stdout: output, stderr: output, env: {} } as unknown as Terminal;
    expect(await run(["wording", "--format", "json"], terminal)).toBe(0);
    expect(events).toEqual(["in", "out", "in", "out", "in", "out"]);
  });

  it("stops reading when what reads it has gone away", async () => {
    let read = 0;
    async function* stdin() {
      for (;;) {
        read += 1;
        yield "As required.\n";
      }
    }
    const gone = Object.assign(new Error("write EPIPE"), { code: "EPIPE" });
    const output = writing(() => gone);
    const terminal = { stdin: stdin(), stdout: output, stderr: output, env: {} } as unknown as Terminal;
    expect(await run(["wording", "--format", "json"], terminal)).toBe(0);
    expect(read).toBeLessThan(3);
  });
});

describe("send-compliance wording", () => {
  it("shows a table that says which line, why and what instead", async () => {
    const { stdout, exitCode } = await ask("The TA will read daily for 10 minutes.\nAs required.\n");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Line 1: nothing to ask.");
    expect(stdout).toMatch(/Line 2\n\nCriterion +Words +Why, and what instead\n/);
    expect(stdout).toMatch(/^F-08 +As required +It hands the decision to the provider/m);
    expect(stdout).toContain("Instead: ");
  });

  it("refuses a section that there is none of, a format that it does not write, and no input", async () => {
    expect(await ask("a", "--section", "L")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("Allowed choices are A, B"),
    });
    expect(await ask("a", "--format", "xml")).toMatchObject({ exitCode: 2 });
    expect(await runCommand(["wording"])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("pipe passages in"),
    });
    expect(await runCommand(["wording", "/no/such/file"])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("there is no such file"),
    });
  });
});
