import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
  (name) => /\.tsx?$/.test(name) && !name.startsWith("cli"),
);

/** What would let a time zone, a clock, chance or the network into the library. */
const impure =
  /\bnew Date\b|\bDate\.|\.toLocale|Math\.random|\bperformance\.|\bfetch\(|XMLHttpRequest|\bsetTimeout|\bconsole\./;

describe("below the command", () => {
  it.each(files)("%s reads no clock, no time zone, no chance and no network, and prints nothing", (file) => {
    const code = readFileSync(`src/${file}`, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    expect(code).not.toMatch(impure);
  });
});
