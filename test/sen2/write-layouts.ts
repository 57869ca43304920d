import { moduleOf, type Sen2Column, type Sen2Layout, sen2Layouts, sen2Modules } from "../../src/sen2/fields";
import type { Sen2Table } from "../../src/sen2/sen2-table";
import type { InventedReturn } from "./invented-return";

type Part = Readonly<Record<string, unknown>>;

/** How a layout's texts are written. */
export interface Writing {
  readonly date?: (iso: string) => string;
  readonly flag?: (value: boolean) => string;
}

/** How the XML is written. */
export interface XmlWriting extends Writing {
  readonly element?: (name: string) => string;
  readonly root?: (children: string) => string;
}

const text = (value: unknown, { date = (iso) => iso, flag = (one) => (one ? "1" : "0") }: Writing): string => {
  if (typeof value === "boolean") return flag(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? date(String(value)) : String(value);
};

/** The return as XML. */
export function toXml({ header, officers, people }: InventedReturn, writing: XmlWriting = {}): string {
  const { element = (name) => name, root = (children) => `<Message>\n${children}\n</Message>` } = writing;
  const wrap = (name: string, inner: string) => `<${element(name)}>${inner}</${element(name)}>`;
  const fieldsOf = (key: string, part: Part) =>
    moduleOf(key)
      .fields.filter(({ name }) => part[name] !== undefined)
      .map(({ name, xml }) => wrap(xml, text(part[name], writing)));
  const module = (key: string, part: Part, more: string[] = []): string => {
    const inner = sen2Modules
      .filter(({ parent }) => parent === key)
      .flatMap((one) => (part[one.list!] as Part[]).map((child) => module(one.key, child)));
    return wrap(moduleOf(key).element, [...more, ...fieldsOf(key, part), ...inner].join("\n"));
  };
  const named = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([name, value]) => wrap(name, value));
  const head = wrap("Header", wrap("CollectionDetails", [...fieldsOf("header", header), ...named(officers)].join("")));
  const persons = people.map(({ kept, personal }) => module("person", kept as never, named(personal)));
  return root(`${head}\n${wrap("Persons", persons.join("\n"))}`);
}

/** The layout of a name. */
export const layoutOf = (key: string): Sen2Layout => sen2Layouts.find((one) => one.key === key)!;

/** The return as the tables of a layout, headings first. */
export function toTables(
  { header, officers, people }: InventedReturn,
  key: Sen2Layout["key"],
  writing: Writing = {},
): Sen2Table[] {
  const layout = layoutOf(key);
  const rows = new Map<string, { part: Part; ids: Readonly<Record<string, string>> }[]>(
    sen2Modules.map((one) => [one.key, []]),
  );
  const byXml = (module: string, texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(moduleOf(module).fields.map(({ name, xml }) => [name, texts[xml]]));
  const add = (module: string, part: Part, above: Readonly<Record<string, string>>) => {
    const list = rows.get(module)!;
    const ids = { ...above, [module]: `${module}-${list.length + 1}` };
    list.push({ part, ids });
    for (const inner of sen2Modules.filter(({ parent }) => parent === module))
      for (const child of part[inner.list!] as Part[]) add(inner.key, child, ids);
  };
  rows.get("header")!.push({ part: { ...header, ...definedOf(byXml("header", officers)) }, ids: {} });
  for (const { kept, personal } of people) add("person", { ...kept, ...definedOf(byXml("person", personal)) }, {});

  const cell = ({ idOf, field }: Sen2Column, part: Part, ids: Readonly<Record<string, string>>) => {
    if (idOf !== undefined) return ids[idOf]!;
    const value = field === undefined ? undefined : part[field];
    return value === undefined ? "" : text(value, writing);
  };
  return layout.tables.map(({ module, names, columns }) => ({
    name: names[0]!,
    rows: [
      { line: 1, cells: columns.map(({ heading }) => heading) },
      ...rows
        .get(module)!
        .map(({ part, ids }, i) => ({ line: i + 2, cells: columns.map((column) => cell(column, part, ids)) })),
    ],
  }));
}

const definedOf = (part: Part): Part =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));

/** A table as CSV. */
export function toCsv({ rows }: Sen2Table): string {
  return rows
    .map(({ cells }) => cells.map((one) => (/[",\n]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one)).join(","))
    .join("\r\n");
}

/** What of a module a layout can say: the fields that it has columns for, and the modules that it has tables for. */
export function sayableIn(layout: Sen2Layout, key: string, part: Part): Part {
  const table = layout.tables.find(({ module }) => module === key)!;
  const fields = new Set(table.columns.map(({ field }) => field));
  const identified = (name: string) => name === "hasUpn" || name === "hasUln";
  const kept = Object.entries(part).filter(([name]) => fields.has(name) || identified(name) || name === "key");
  const lists = sen2Modules
    .filter(({ parent }) => parent === key)
    .map((inner) => {
      const there = layout.tables.some(({ module }) => module === inner.key);
      const parts = there ? (part[inner.list!] as Part[]) : [];
      return [inner.list!, parts.map((one) => sayableIn(layout, inner.key, one))];
    });
  return Object.fromEntries([...kept, ...lists]);
}
