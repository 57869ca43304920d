// The list of the councils' policies that are shipped, from the files in rules/local.
import { readdirSync } from "node:fs";
import type { GeneratedFile } from "./generated-file";

const folder = "rules/local";

/** The list as a file. */
export function policyListFiles(): GeneratedFile[] {
  const ids = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(/\.json$/, ""))
    .sort();
  const variable = (id: string) => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const imports = ids.map((id) => `import ${variable(id)} from "../../rules/local/${id}.json";`);
  const content = `// Generated from the files in ${folder}. To change it, change those files and run: npm run generate
${imports.join("\n")}
import type { Policy } from "./policy";

/** The councils' policies that are shipped, by their ids. Checked by the tests of every release. */
export const policies = [
${ids.map((id) => `  ${variable(id)},`).join("\n")}
] as unknown as readonly Policy[];
`;
  return [{ path: "src/timetables/built-in-policies.ts", content }];
}
