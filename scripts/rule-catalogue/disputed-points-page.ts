// Every disputed point with its readings, and the rules on which it is open.
import { builtInRules } from "../../src/rules/built-in";
import type { Interpretation } from "../../src/rules/rule";
import type { GeneratedFile } from "../generated-file";
import { anchored, pageHead, sourceList, table, term } from "./markdown";
import { placeOf } from "./processes";

/** The page as a file. */
export function disputedPointsFile(): GeneratedFile {
  const content = `${pageHead("Disputed points", "rules/interpretations.json")}
[Every rule](../rules.md) · [Disputed points, with worked dates](../counting.md#disputed-points)

Where sources read the law in more than one way, the readings have names. The default counts unless a caller chooses another:
\`interpretations\` in the library, \`--interpretation\` in the command. Without a default, a rule is judged only where all readings agree.
A finding whose outcome another reading would change says so in its \`notices\`.

${builtInRules.interpretations.map(section).join("\n")}`;
  return { path: "docs/rules/disputed-points.md", content };
}

function section({ id, question, default: standard, readings }: Interpretation): string {
  const option = id.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const open = [...builtInRules.rules, ...builtInRules.exceptions].filter(({ notices }) => notices?.includes(id));
  const links = new Map(open.map((rule) => [rule.id, `[\`${rule.id}\`](${placeOf(rule.id)})`]));
  const rows = Object.entries(readings).map(([name, { meaning, sources }]) => [
    `\`${option}=${name}\`${name === standard ? " (the default)" : ""}`,
    meaning,
    sourceList(sources),
  ]);
  return `${anchored(id, `## ${question}`)}

\`${id}\`

${table(["Option", "Reading", "Sources"], rows)}

${term("Open on", links.size === 0 ? "rules that councils' policies make" : [...links.values()].join(", "))}
`;
}
