// The public surface of every entry as text, by API Extractor: a change of it shows in a diff.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel, type IConfigFile } from "@microsoft/api-extractor";
import ts from "typescript";
import type { GeneratedFile } from "../generated-file";

const silent = { default: { logLevel: ExtractorLogLevel.None } };

/** The entries of the package, from package.json: the name of each report, and the source of what it is about. */
export function publicEntries(): { name: string; source: string }[] {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, unknown> };
  return Object.keys(exports)
    .filter((path) => !path.endsWith(".json"))
    .map((path) => path.slice(2))
    .map((path) => ({ name: path === "" ? "index" : path, source: path === "" ? "src/index" : `src/${path}/index` }));
}

/** A report an entry, of what the source exports. */
export function apiReportFiles(): GeneratedFile[] {
  // Outside node_modules, where everything would count as somebody else's.
  const workFolder = mkdtempSync(join(tmpdir(), "api-report-"));
  try {
    symlinkSync(resolve("node_modules"), join(workFolder, "node_modules"), "dir");
    const entries = publicEntries();
    writeDeclarations(
      entries.map(({ source }) => source),
      workFolder,
    );
    const reports = entries.map(({ name, source }) => ({ name, text: reportOf(name, source, workFolder) }));
    const main = reports.find(({ name }) => name === "index")!.text;
    return reports.map(({ name, text }) => ({
      path: `api/${name}.api.md`,
      content: name === "index" ? text : withoutShared(text, main),
    }));
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}

/**
 * A report without the declarations that it only leans on and that the main entry's has in the same words, so that a change of the record
 * shows once and not in each.
 */
export function withoutShared(report: string, main: string): string {
  const [head, ...declared] = declarations(report);
  // There it may be exported under its name, which it is not here.
  const shared = new Set(declarations(main).map((one) => one.replace(/^export /m, "").trim()));
  const own = declared.filter((one) => /^export /m.test(one) || !shared.has(one.trim()));
  return `${[head!.trimEnd(), ...own.map((one) => one.trim())].join("\n\n")}\n\n\`\`\`\n`;
}

/** What stands before the first declaration of a report, and each declaration, without the fence that closes it. */
function declarations(report: string): string[] {
  const text = report.replace(/\n(?:\/\/ \(No @packageDocumentation .*\)\n+)?```\n$/, "");
  return text.split(/\n(?=\/\/ @(?:public|internal|beta|alpha)\b)/);
}

/** Declarations without a check of types, which `npm run check` makes anyhow. */
function writeDeclarations(sources: readonly string[], workFolder: string): void {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const program = ts.createProgram(
    sources.map((source) => `${source}.ts`),
    {
      ...options,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: resolve("."),
      outDir: workFolder,
    },
  );
  program.emit(undefined, undefined, undefined, true);
  const { lib, target, module, moduleResolution, ...rest } = config.compilerOptions as Record<string, unknown>;
  writeFileSync(
    join(workFolder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: { lib, target, module, moduleResolution, strict: rest.strict, skipLibCheck: true, types: [] },
      files: sources.map((source) => `${source}.d.ts`),
    }),
  );
  writeFileSync(join(workFolder, "package.json"), readFileSync("package.json"));
}

function reportOf(name: string, source: string, workFolder: string): string {
  mkdirSync(join(workFolder, "report"), { recursive: true });
  const configObject: IConfigFile = {
    projectFolder: workFolder,
    mainEntryPointFilePath: join(workFolder, `${source}.d.ts`),
    compiler: { tsconfigFilePath: join(workFolder, "tsconfig.json") },
    apiReport: {
      enabled: true,
      // What exports lean on belongs to the surface, whether or not it is exported under a name.
      includeForgottenExports: true,
      reportFileName: `${name}.api.md`,
      reportFolder: join(workFolder, "report"),
      reportTempFolder: join(workFolder, "report-temp"),
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    newlineKind: "lf",
    messages: {
      compilerMessageReporting: silent,
      extractorMessageReporting: silent,
      tsdocMessageReporting: silent,
    },
  };
  const config = ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: join(workFolder, "api-extractor.json"),
    packageJsonFullPath: join(workFolder, "package.json"),
  });
  const faults: string[] = [];
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error) faults.push(message.text);
    },
  });
  if (faults.length > 0) throw new Error(`The surface of ${name} cannot be told: ${faults.join("; ")}`);
  return readFileSync(join(workFolder, "report", `${name}.api.md`), "utf8");
}
