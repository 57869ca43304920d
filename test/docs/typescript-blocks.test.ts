import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { format } from "node:util";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import * as calendar from "../../src/calendar/index";
import * as caseload from "../../src/caseload/index";
import * as library from "../../src/index";
import * as secondEngine from "../../src/json-rules-engine/index";
import * as quality from "../../src/quality/index";
import * as sen2 from "../../src/sen2/index";
import * as synth from "../../src/synth/index";
import * as timetables from "../../src/timetables/index";
import { type CodeBlock, codeBlocks, pages } from "./pages";

/** What a reader imports, and the source that it is built from. */
const entryPoints: Record<string, [source: string, module: unknown]> = {
  "send-compliance": ["src/index.ts", library],
  "send-compliance/calendar": ["src/calendar/index.ts", calendar],
  "send-compliance/json-rules-engine": ["src/json-rules-engine/index.ts", secondEngine],
  "send-compliance/quality": ["src/quality/index.ts", quality],
  "send-compliance/sen2": ["src/sen2/index.ts", sen2],
  "send-compliance/synth": ["src/synth/index.ts", synth],
  "send-compliance/caseload": ["src/caseload/index.ts", caseload],
  "send-compliance/timetables": ["src/timetables/index.ts", timetables],
};

const blocks = pages.flatMap(codeBlocks).filter(({ language }) => language === "ts");
const named = blocks.map((block) => [`${block.page}:${block.line}`, block] as const);

/** Where the compiler finds a block: beside this file, in memory only. */
const pathOf = ({ page, line }: CodeBlock) => resolve(`test/docs/${page.replaceAll(/\W/g, "-")}-${line}.ts`);

let faults: Map<string, string[]>;
beforeAll(() => {
  faults = compile(new Map(blocks.map((block) => [pathOf(block), block.text])));
}, 120_000);

describe("the code that the pages show", () => {
  it("is there", () => expect(blocks.length).toBeGreaterThan(6));

  it.each(named)("%s compiles", (_, block) => {
    expect(faults.get(pathOf(block)) ?? []).toEqual([]);
  });

  it.each(named)("%s prints what it says", async (_, block) => {
    expect(await run(block.text)).toEqual(announced(block.text));
  });
});

/** Each block as a module of its own, under this project's own settings. */
function compile(sources: ReadonlyMap<string, string>): Map<string, string[]> {
  const config = ts.getParsedCommandLineOfConfigFile("tsconfig.json", {}, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: () => {},
  } as ts.ParseConfigFileHost)!;
  const paths = Object.fromEntries(Object.entries(entryPoints).map(([name, [source]]) => [name, [resolve(source)]]));
  const options: ts.CompilerOptions = { ...config.options, paths, moduleDetection: ts.ModuleDetectionKind.Force };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => sources.has(path) || fileExists(path);
  host.readFile = (path) => sources.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const text = sources.get(path);
    return text === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return new Map(
    [...sources.keys()].map((path) => {
      const source = program.getSourceFile(path)!;
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [path, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))];
    }),
  );
}

/** Runs a block against the source and gives the lines that it printed. */
async function run(text: string): Promise<string[]> {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  });
  const node = createRequire(join(resolve("test/docs"), "block.js"));
  const find = (name: string) => entryPoints[name]?.[1] ?? node(name);
  const printed: string[] = [];
  const console = { log: (...values: unknown[]) => printed.push(...format(...values).split("\n")) };
  await new Function("require", "exports", "console", `return (async () => {${outputText}\n})()`)(find, {}, console);
  return printed;
}

/** The lines that a block says it prints: `// → …`, and `//   …` for the lines below it. */
function announced(text: string): string[] {
  const said: string[] = [];
  let goesOn = false;
  for (const line of text.split("\n")) {
    const first = /\/\/ → (.*)$/.exec(line);
    const next: RegExpExecArray | null = goesOn ? /^\s*\/\/ {3}(.*)$/.exec(line) : null;
    if (first) said.push(first[1]!);
    else if (next) said.push(next[1]!);
    goesOn = first !== null || next !== null;
  }
  return said;
}
