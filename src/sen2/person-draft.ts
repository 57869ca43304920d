import { moduleOf, type Sen2Module, sen2Modules } from "./fields";
import type { Identifier, Pseudonyms } from "./pseudonym";
import type { Sen2Person } from "./return";

/** A module as it is being read: fields by the model's names, and the lists of what stands in it. */
export type Draft = Record<string, unknown>;

/** A person as it is being read. Identifiers are hashed before they get here. */
export interface PersonDraft {
  /** Counted from 1, in the file's order, those left out included. */
  readonly place: number;
  readonly draft: Draft;
  /** By kind: the key for it, or `undefined` where there is no secret. */
  readonly identifiers: Map<Identifier, string | undefined>;
  /** Something of it could not be read. */
  leftOut: boolean;
}

const listsOf = new Map(
  sen2Modules.map(({ key }) => [
    key,
    sen2Modules.flatMap(({ parent, list }) => (parent === key && list ? [list] : [])),
  ]),
);

/** A module with no fields yet, and nothing in its lists. */
export function newDraft({ key }: Sen2Module): Draft {
  const draft: Draft = {};
  for (const list of listsOf.get(key)!) draft[list] = [];
  return draft;
}

/** A module with no fields yet, put into the module that it stands in. */
export function draftWithin(parent: Draft, module: Sen2Module): Draft {
  const draft = newDraft(module);
  (parent[module.list!] as Draft[]).push(draft);
  return draft;
}

/** A person of which nothing is known yet. */
export function newPerson(place: number): PersonDraft {
  return { place, draft: newDraft(moduleOf("person")), identifiers: new Map(), leftOut: false };
}

const keyOrder: readonly Identifier[] = ["upn", "uniqueLearnerNumber", "file"];

/** The person under its key. */
export function finishPerson({ place, draft, identifiers }: PersonDraft, pseudonyms: Pseudonyms): Sen2Person {
  let key: string | undefined;
  for (const kind of keyOrder) key ??= identifiers.get(kind);
  const has: Draft = {};
  if (identifiers.has("upn")) has.hasUpn = true;
  if (identifiers.has("uniqueLearnerNumber")) has.hasUln = true;
  return { key: key ?? pseudonyms.atPlace(place), ...has, ...draft } as unknown as Sen2Person;
}
