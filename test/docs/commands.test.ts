import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CodeBlock, codeBlocks, pages } from "./pages";

const all = pages.flatMap(codeBlocks);
const shell = all.filter(({ language }) => language === "console" || language === "sh");
const hasPython = spawnSync("python3", ["--version"]).status === 0;
const ours = shell.filter(({ text }) => /\bsend-compliance \w/.test(text) || (hasPython && /^\$ python3 /.test(text)));

/** The command as it stands in the source. */
const command = `"${process.execPath}" --import "${resolve("node_modules/tsx/dist/loader.mjs")}" "${resolve("src/cli/main.ts")}"`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "send-compliance-docs-"));
  symlinkSync(resolve("docs"), join(folder, "docs"));
  // Programs in other languages find the command where an installed package puts it.
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin/send-compliance"), `#!/bin/sh\nexec ${command} "$@"\n`, { mode: 0o755 });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the commands that the pages show", () => {
  it("are there", () => expect(ours.length).toBeGreaterThan(5));

  it.each(ours.map((block) => [`${block.page}:${block.line}`, block] as const))(
    "%s run, and print what is shown",
    (_, block) => {
      for (const { fileName, text } of all.filter(({ page }) => page === block.page))
        if (fileName !== undefined) writeFileSync(join(folder, fileName), text);
      let status = 0;
      for (const { line, shown } of steps(block)) {
        if (line === "echo $?") {
          expect(shown).toEqual([String(status)]);
          continue;
        }
        const ran = run(line);
        status = ran.status;
        expect(status, ran.output).toBeLessThan(shown.some((one) => /cannot be read|has \d+ faults/.test(one)) ? 3 : 2);
        if (block.language === "console") expectShown(ran.output.trimEnd().split("\n"), shown, line);
      }
    },
  );

  const csharp = all.filter(({ language }) => language === "csharp");
  const hasMono = spawnSync("mcs", ["--version"]).status === 0;
  it.runIf(hasMono).each(csharp.map((block) => [`${block.page}:${block.line}`, block] as const))(
    "%s compiles with Mono, and prints what it says",
    (_, { text }) => {
      writeFileSync(join(folder, "Sample.cs"), text);
      const { status, output } = run("mcs Sample.cs -out:Sample.exe && mono Sample.exe");
      expect(output.trimEnd().split("\n")).toEqual([...text.matchAll(/\/\/ → (.*)$/gm)].map(([, said]) => said));
      expect(status).toBe(0);
    },
  );

  it("name no script that package.json has not", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const prose = pages.map((page) => readFileSync(page, "utf8")).join("\n");
    const named = [...prose.matchAll(/npm run (?:--\S+ )?([a-z][\w:]*)/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

/** A line that is typed and the lines that are shown below it. */
interface Step {
  line: string;
  shown: string[];
}

/** In a `console` block what is typed follows `$ `; in an `sh` block all of it is typed. */
function steps({ language, text }: CodeBlock): Step[] {
  const found: Step[] = [];
  for (const line of text.trimEnd().split("\n")) {
    if (language === "sh") found.push({ line, shown: [] });
    else if (line.startsWith("$ ")) found.push({ line: line.slice(2), shown: [] });
    else found[found.length - 1]!.shown.push(line);
  }
  return found;
}

function run(line: string) {
  const { status, stdout } = spawnSync(
    "sh",
    ["-c", `${line.replaceAll(/(npx )?\bsend-compliance (?=\w)/g, `${command} `)} 2>&1`],
    {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH}` },
    },
  );
  return { status: status ?? -1, output: stdout };
}

/** Holds what was printed against what is shown: `…` alone stands for any lines, at the end of a line for the rest of it. */
function expectShown(printed: string[], shown: string[], line: string) {
  let at = 0;
  let skips = false;
  for (const wanted of shown) {
    if (wanted.trim() === "…") {
      skips = true;
      continue;
    }
    const fits = (one: string) =>
      wanted.endsWith("…") ? one.startsWith(wanted.slice(0, -1)) : one.trimEnd() === wanted;
    const found = skips ? printed.findIndex((one, i) => i >= at && fits(one)) : at;
    const isThere = found >= 0 && fits(printed[found] ?? "");
    expect(isThere, `${line}\nshows "${wanted}" and prints:\n${printed.slice(at).join("\n")}`).toBe(true);
    at = found + 1;
    skips = false;
  }
  if (!skips && shown.length > 0) expect(printed.slice(at), `left out below: ${line}`).toEqual([]);
}
