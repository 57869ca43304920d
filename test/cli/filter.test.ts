import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run";
import type { Terminal } from "../../src/cli/terminal";
import { runCommand } from "./run-command";

const filter = (stdin: string | Uint8Array, ...flags: string[]) =>
  runCommand(["evaluate", "-", "--as-of", "2026-11-23", "--format", "ndjson", ...flags], { stdin });
const met = '{"id":"1","needsAssessments":[{"requestReceivedOn":"2026-11-01"}]}';
const late = '{"id":"2","needsAssessments":[{"requestReceivedOn":"2026-01-05"}]}';
const linesOf = (text: string) =>
  text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));

describe("send-compliance evaluate - --format ndjson", () => {
  it("answers each case by a line, in order, and blank lines by none", async () => {
    const { stdout, stderr, exitCode } = await filter(`\n${met}\r\n\n${late}`);
    expect(linesOf(stdout).map(({ id, asOf }) => [id, asOf])).toEqual([
      ["1", "2026-11-23"],
      ["2", "2026-11-23"],
    ]);
    expect([stderr, exitCode]).toEqual(["", 1]);
    expect((await filter(`${met}\n`)).exitCode).toBe(0);
  });

  it("says the same as when the file is read whole", async () => {
    const { stdout } = await filter(`${met}\n${late}\n`);
    const whole = await runCommand(["evaluate", "-", "--as-of", "2026-11-23", "--format", "json"], {
      stdin: `${met}\n${late}\n`,
    });
    const { reports } = JSON.parse(whole.stdout);
    expect(linesOf(stdout).map(({ id, findings }) => ({ id, findings }))).toEqual(reports);
  });

  it("answers a line that it cannot read by its faults, repeats nothing of it, and goes on", async () => {
    const bad = ['{"id":"Zx9Qv","needsAssessments":[{"requestReceivedOn":"Zx9Qv"}]}', "{Zx9Qv", '{"id":"3","Zx":1}'];
    const tooFar = '{"id":"4","higherEducationDisclosures":[{"requestReceivedOn":"1900-01-05"}]}';
    const { stdout, exitCode } = await filter([met, ...bad, tooFar, late].join("\n"));
    const answers = linesOf(stdout);
    expect(answers.map((one) => one.line ?? one.id)).toEqual(["1", 2, 3, 4, 5, "2"]);
    expect(answers[1].faults).toEqual([
      { field: "/needsAssessments/0/requestReceivedOn", message: expect.stringContaining("YYYY-MM-DD") },
    ]);
    expect(stdout).not.toContain("Zx9Qv");
    expect(exitCode).toBe(2);
  });

  it("reads what is no NDJSON whole: a list, one case over many lines, CSV", async () => {
    const one = JSON.stringify(JSON.parse(late), null, 2);
    for (const text of [`[${met},${late}]`, one, "id,requestReceivedOn\n2,2026-01-05\n"]) {
      const { stdout, exitCode } = await filter(text);
      expect(linesOf(stdout).at(-1).id).toBe("2");
      expect(exitCode).toBe(1);
    }
    expect((await filter("")).exitCode).toBe(2);
  });

  it("answers a line before the next has come, and stops when nobody reads", async () => {
    const events: string[] = [];
    async function* stdin() {
      for (;;) {
        events.push("in");
        yield `${met.slice(0, 9)}`;
        yield `${met.slice(9)}\n`;
      }
    }
    const stdout = {
      write(_: string, done?: (error?: Error) => void) {
        events.push("out");
        done?.(events.length > 5 ? Object.assign(new Error("write EPIPE"), { code: "EPIPE" }) : undefined);
        return true;
      },
    };
    const terminal = { stdin: stdin(), stdout, stderr: stdout, env: {} } as unknown as Terminal;
    expect(await run(["evaluate", "--as-of", "2026-11-23", "--format", "ndjson"], terminal)).toBe(0);
    expect(events).toEqual(["in", "out", "in", "out", "in", "out"]);
  });
});
