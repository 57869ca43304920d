import { describe, expect, it } from "vitest";
import { describeFailure, UsageError } from "../../src/cli/failure";
import { writeAll } from "../../src/cli/output/write";
import type { Output } from "../../src/cli/terminal";
import { InvalidInputError } from "../../src/formats/input-error";

describe("what is said of an error", () => {
  it("is its own message when it is one of ours", () => {
    expect(describeFailure(new UsageError("Give a file."))).toEqual({ message: "Give a file.", exitCode: 2 });
    expect(describeFailure(new InvalidInputError([])).exitCode).toBe(2);
  });

  it.each([
    [new TypeError("secret"), "Sorry, send-compliance itself has failed (TypeError). Please report it."],
    [
      Object.assign(new Error("x"), { name: "secret\u001b[2J value" }),
      "Sorry, send-compliance itself has failed (unknown error). Please report it.",
    ],
    ["secret", "Sorry, send-compliance itself has failed (unknown error). Please report it."],
    [undefined, "Sorry, send-compliance itself has failed (unknown error). Please report it."],
  ])("is one line that repeats nothing when it is not", (error, message) => {
    expect(describeFailure(error)).toEqual({ message, exitCode: 3 });
  });
});

describe("a stream that fails", () => {
  const failing = (code: string, written: string[]): Output =>
    ({
      write(text: string, done: (error?: Error) => void) {
        written.push(text);
        done(Object.assign(new Error(code), { code }));
        return false;
      },
    }) as unknown as Output;

  it("ends quietly when its reader has gone", async () => {
    const written: string[] = [];
    await writeAll(failing("EPIPE", written), ["a", "b"]);
    expect(written).toEqual(["a"]);
  });

  it("is told of otherwise", async () => {
    await expect(writeAll(failing("ENOSPC", []), ["a"])).rejects.toThrow(
      "standard output cannot be written: the disk is full.",
    );
  });
});
