import { type Sen2Field, type Sen2Module, sen2Modules } from "./fields";

/** What an element within a module is: a field, a module, or a wrapper that says nothing itself. */
export type XmlEntry = { readonly field: Sen2Field } | { readonly names: NamesWithin } | "wrapper";

/** The elements that can stand within a module, by their names in small letters. */
export interface NamesWithin {
  readonly element: string;
  readonly module: Sen2Module;
  readonly entries: ReadonlyMap<string, XmlEntry>;
}

/** The elements that can stand within a module. */
export function namesWithin(module: Sen2Module): NamesWithin {
  const entries = new Map<string, XmlEntry>();
  for (const field of module.fields)
    for (const name of [field.xml, ...(field.aliases ?? [])]) entries.set(name.toLowerCase(), { field });
  for (const wrapper of module.wrappers ?? []) entries.set(wrapper.toLowerCase(), "wrapper");
  for (const inner of sen2Modules)
    if (inner.parent === module.key) entries.set(inner.element.toLowerCase(), { names: namesWithin(inner) });
  return { element: module.element, module, entries };
}

const remembered = new Map<string, string>();
const mostRemembered = 500;

/** An element's name without its prefix, in small letters. */
export function localName(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const local = name.slice(name.indexOf(":") + 1).toLowerCase();
  if (remembered.size < mostRemembered) remembered.set(name, local);
  return local;
}
