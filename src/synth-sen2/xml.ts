import { moduleOf, type Sen2Module, sen2Modules } from "../sen2/fields";
import { inventedHeader, inventPersons, type Sen2Synthesis } from "./synthesise-return";
import { valueText } from "./write-text";

type Part = Readonly<Record<string, unknown>>;

/** A module with those that stand in it. */
interface Tree {
  module: Sen2Module;
  inner: Tree[];
}

const treeOf = (module: Sen2Module): Tree => ({
  module,
  inner: sen2Modules.filter(({ parent }) => parent === module.key).map(treeOf),
});
const personTree = treeOf(moduleOf("person"));

/**
 * The text of an invented return in the XML layout, in pieces: header, persons one by one, end. Its root is an assumption.
 *
 * @throws InvalidSynthesisError (a RangeError) for what cannot be used.
 */
export function* sen2XmlPieces(options: Sen2Synthesis): Generator<string> {
  // Asked for first, so that what cannot be used is refused before anything is written.
  const persons = inventPersons(options);
  yield headText(options);
  for (const { kept, personal } of persons)
    yield `${moduleText(personTree, kept as unknown as Part, "    ", personal)}\n`;
  yield "  </Persons>\n</Message>\n";
}

const sourceFields = ["sourceLevel", "lea", "softwareCode", "release", "serialNo", "dateTime"];

function headText(options: Sen2Synthesis): string {
  const header = inventedHeader(options) as Part;
  const fields = moduleOf("header").fields.filter(({ name }) => header[name] !== undefined);
  const written = (isSource: boolean) =>
    fields
      .filter(({ name }) => sourceFields.includes(name) === isSource)
      .map(({ xml, name }) => element(xml, header[name]))
      .join("");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<!-- Invented: nobody in it is real. No official file: the layout is put together from public sources. -->",
    "<Message>",
    "  <Header>",
    `    <CollectionDetails>${written(false)}</CollectionDetails>`,
    `    <Source>${written(true)}</Source>`,
    "  </Header>",
    "  <Persons>\n",
  ].join("\n");
}

function moduleText({ module, inner }: Tree, part: Part, indent: string, more: Part = {}): string {
  const own = module.fields
    .map(({ name, xml }) => {
      const value = part[name] ?? more[xml];
      return value === undefined ? "" : element(xml, value);
    })
    .join("");
  const lines = [`${indent}<${module.element}>${own === "" ? "" : `\n${indent}  ${own}`}`];
  for (const tree of inner)
    for (const child of part[tree.module.list!] as readonly Part[]) lines.push(moduleText(tree, child, `${indent}  `));
  return [...lines, `${indent}</${module.element}>`].join("\n");
}

function element(name: string, value: unknown): string {
  return `<${name}>${escaped(valueText(value as string))}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (mark) => `&${mark === "&" ? "amp" : mark === "<" ? "lt" : "gt"};`);
}
