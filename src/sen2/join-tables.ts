import { moduleOf, type Sen2Module, sen2Modules } from "./fields";
import type { FillField, Place } from "./fill-field";
import type { IdentifiedTable } from "./identify-tables";
import { modulesCutOff } from "./missing-tables";
import { type Draft, draftWithin, newPerson, type PersonDraft } from "./person-draft";
import type { Pseudonyms } from "./pseudonym";
import type { IssueBook, Sen2IssueCode } from "./read-report";
import { hasIdOf, parentsOf } from "./row-parents";
import type { ReadColumn } from "./table-columns";

/** The persons of a return's tables, in the order of the table of persons, and how many rows have no known person. */
export interface JoinedTables {
  readonly persons: readonly PersonDraft[];
  readonly lostRows: number;
}

/** A row in its place in the return. */
interface Node {
  readonly module: string;
  /** Its own identity and those above it, by module; those that no column gives are not there. */
  readonly ids: ReadonlyMap<string, string>;
  readonly person: PersonDraft;
  readonly draft: Draft;
  readonly within: Node[];
}

/** A row as it is read. */
interface Row {
  readonly module: Sen2Module;
  readonly table: IdentifiedTable;
  readonly line: number;
  readonly cells: readonly string[];
  readonly ids: ReadonlyMap<string, string>;
}

type IdColumn = ReadColumn & { kind: "id" };

/**
 * Joins rows by the identities that they give: each with the nearest of its parents that its table names. What hangs on
 * a request is so joined with that request, not with the person, and no row overwrites another. Where a table names
 * only the request, what stands between is the one there is; where there are several and none alone can have the row,
 * the person is left out.
 */
export function joinTables(
  tables: ReadonlyMap<string, IdentifiedTable>,
  { fill, book, pseudonyms }: { fill: FillField; book: IssueBook; pseudonyms: Pseudonyms },
): JoinedTables {
  const persons: PersonDraft[] = [];
  const index = new Map<string, Map<string, Node[]>>(sen2Modules.map(({ key }) => [key, new Map()]));
  const cutOff = modulesCutOff(tables);
  let lostRows = 0;

  for (const module of sen2Modules) {
    const table = tables.get(module.key);
    if (table === undefined || module.key === "header") continue;
    for (const row of rowsOf(module, table)) {
      if (cutOff.has(module.key)) {
        lostRows += 1;
        continue;
      }
      const node = module.key === "person" ? personNode(row) : nodeWithin(row);
      if (node === undefined) continue;
      register(node, row);
      fillRow(node, row);
    }
  }
  return { persons, lostRows };

  function personNode(row: Row): Node {
    const person = newPerson(persons.length + 1);
    persons.push(person);
    const id = row.ids.get("person");
    if (id === undefined) report("no-id", "person", row, "without it no other row can be joined", [person]);
    else person.identifiers.set("file", pseudonyms.of("file", id));
    return { module: "person", ids: row.ids, person, draft: person.draft, within: [] };
  }

  function nodeWithin(row: Row): Node | undefined {
    const near = nearNode(row);
    if (near === undefined) return undefined;
    const host = hostFor(row.module, near, row);
    return host && put(row.module, host, row.ids);
  }

  /** The row of the nearest parent that the table names. */
  function nearNode(row: Row): Node | undefined {
    const [nearest, ...farther] = parentsOf(row.module.key).filter((key) => hasIdOf(row.table, key));
    const id = row.ids.get(nearest!);
    const known = farther.flatMap((key) => index.get(key)!.get(row.ids.get(key) ?? "") ?? []).map((one) => one.person);
    if (id === undefined) {
      report("no-id", nearest!, row, "without it the row cannot be joined", known);
      return undefined;
    }
    const found = (index.get(nearest!)!.get(id) ?? []).filter((node) =>
      farther.every((key) => !row.ids.has(key) || !node.ids.has(key) || node.ids.get(key) === row.ids.get(key)),
    );
    if (found.length === 1) return found[0];
    const { element } = moduleOf(nearest!);
    if (found.length === 0) report("orphan-row", nearest!, row, `the return has no ${element} of this identity`, known);
    else
      report(
        "undecided-row",
        nearest!,
        row,
        `the return has more than one ${element} of this identity`,
        found.map(({ person }) => person),
      );
    return undefined;
  }

  /** The module that a row stands in, below a parent that its table names. */
  function hostFor(module: Sen2Module, near: Node, row: Row): Node | undefined {
    if (module.parent === near.module) return near;
    const parent = moduleOf(module.parent!);
    const all = below(near, parent.key);
    if (all.length === 0) {
      const above = hostFor(parent, near, row);
      if (above === undefined) return undefined;
      const message = `the request has no ${parent.element} to hold this row: one that says nothing is put in`;
      book.issue({
        code: "implied-row",
        table: row.table.table.name,
        line: row.line,
        field: "",
        message,
        leavesOut: false,
      });
      return put(parent, above, new Map());
    }
    if (all.length === 1) return all[0];
    const { under } = module;
    const able = under ? all.filter(({ draft }) => under.values.includes(String(draft[under.field]))) : [];
    if (able.length === 1) return able[0];
    const message = `the request has ${all.length} elements ${parent.element}, and nothing says which of them this row belongs to`;
    report("undecided-row", undefined, row, message, [near.person]);
    return undefined;
  }

  function put(module: Sen2Module, host: Node, ids: ReadonlyMap<string, string>): Node {
    const above = [...host.ids].filter(([key]) => !ids.has(key));
    const node: Node = {
      module: module.key,
      ids: above.length === 0 ? ids : new Map([...ids, ...above]),
      person: host.person,
      draft: draftWithin(host.draft, module),
      within: [],
    };
    host.within.push(node);
    return node;
  }

  function register(node: Node, row: Row): void {
    const id = row.ids.get(node.module);
    if (id === undefined) {
      if (node.module !== "person" && hasIdOf(row.table, node.module))
        report("no-id", node.module, row, "without it no other row can be joined", [node.person]);
      return;
    }
    const known = index.get(node.module)!;
    const twins = known.get(id);
    if (twins === undefined) {
      known.set(id, [node]);
      return;
    }
    // Under two persons the same number may be meant: tables that give both can tell the rows apart.
    const same = twins.filter((one) => node.module === "person" || one.person === node.person);
    if (same.length > 0)
      report("duplicate-id", node.module, row, "an earlier row has this identity too", [
        node.person,
        ...same.map(({ person }) => person),
      ]);
    twins.push(node);
  }

  function fillRow({ draft, person }: Node, { table, line, cells }: Row): void {
    for (const [i, column] of table.columns.entries()) {
      const cell = cells[i];
      if (column.kind !== "field" || cell === undefined || cell === "") continue;
      const place: Place = { table: table.table.name, line, column: i + 1, field: column.heading };
      fill(draft, column.field, cell, place, person);
    }
  }

  function report(
    code: Sen2IssueCode,
    idOf: string | undefined,
    { table, line }: Row,
    message: string,
    leftOut: readonly PersonDraft[],
  ): void {
    for (const person of leftOut) person.leftOut = true;
    if (leftOut.length === 0) lostRows += 1;
    const at = table.columns.findIndex((one) => one.kind === "id" && one.module === idOf);
    const column = table.columns[at] as IdColumn | undefined;
    book.issue({
      code,
      table: table.table.name,
      line,
      ...(column && { column: at + 1 }),
      field: column?.heading ?? "",
      message,
      leavesOut: leftOut.length > 0,
    });
  }
}

/** Rows that say anything: a template has rows in which only what it fills in itself stands. */
function* rowsOf(module: Sen2Module, table: IdentifiedTable): Generator<Row> {
  for (const { line, cells } of table.rows) {
    const ids = new Map<string, string>();
    let says = false;
    for (const [i, column] of table.columns.entries()) {
      if (column.kind !== "id" && column.kind !== "field") continue;
      const text = cells[i]?.trim() ?? "";
      if (text === "") continue;
      says = true;
      if (column.kind === "id") ids.set(column.module, text);
    }
    if (says) yield { module, table, line, cells, ids };
  }
}

/** Every row of a module below a row. */
function below(node: Node, module: string): Node[] {
  return node.within.flatMap((one) => (one.module === module ? [one] : below(one, module)));
}
