import { type PlanRecord, planRecordSchema } from "../quality/plan-record";
import { append } from "./append";
import type { Block, DocumentText, Unread } from "./block";
import { chunksOf } from "./plan/chunks";
import { type Context, setField } from "./plan/context";
import { statusIn } from "./plan/fields/identity";
import { flatten } from "./plan/flatten";
import { Parts } from "./plan/parts";
import { GridReader } from "./plan/read-grid";
import { SectionReader } from "./plan/read-section";
import { resolveReferences } from "./plan/references";
import { SectionBook } from "./plan/section-book";
import { UnreadList } from "./plan/unread-list";

/** What was read of a plan: its record, and what the text has that the record has not. */
export interface ReadPlan {
  plan: PlanRecord;
  unread: Unread[];
}

/** How a plan is read. */
export interface ReadPlanOptions {
  /** The record's id: never a name, UPN or date of birth. "plan" when none is given. */
  id?: string;
}

/**
 * Builds the record of a plan from what was read of its document, as far as the text allows. Sections may stand in any
 * order, under headings, as rows or columns of tables, or several in one table. A field that the text leaves open is left
 * out, and listed: nothing is guessed. Ids count up in the order of the document (need-1, outcome-1, provision-1), and
 * parts of one row of a table are linked.
 */
export function readPlanText(text: DocumentText | readonly Block[], { id = "plan" }: ReadPlanOptions = {}): ReadPlan {
  const document: DocumentText = "blocks" in text ? text : { blocks: [...text], margins: [], unread: [] };
  const unread = new UnreadList();
  for (const { where, what, todo } of document.unread) unread.add(where, what, todo);
  const context: Context = {
    plan: { id },
    parts: new Parts(unread),
    sections: new SectionBook(unread),
    unread,
    budgetReferences: [],
    agreements: new Map(),
  };
  const { plan, parts, sections } = context;

  const grids = new GridReader(context);
  const titles: string[] = [];
  let tables = 0;
  for (const chunk of chunksOf(flatten(document.blocks))) {
    if (chunk.letters.length > 0) grids.forget();
    const reader = new SectionReader(context, grids, chunk, () => ++tables);
    reader.read();
    append(titles, reader.titles);
  }
  applyAgreements(context);
  resolveReferences(parts, plan.budget, context.budgetReferences);
  setStatus(plan, [...titles, ...document.margins], unread);

  const { need, outcome, provision, voice, advice } = parts.entries;
  const lists = { voice, needs: need, outcomes: outcome, provisions: provision, advice };
  const found = sections.sections();
  const doubtful = sections.doubtful();
  if (doubtful.length > 0) plan.sectionsUnread = doubtful;
  if (found.length > 0) plan.sections = found;
  else
    unread.add(
      "The whole document",
      "no section of a plan was found",
      'Give the sections headings such as "Section F: Special educational provision".',
    );
  for (const [name, entries] of Object.entries(lists))
    if (entries.length > 0) Object.assign(plan, { [name]: entries.map(({ record }) => record) });
  return { plan: planRecordSchema.parse(plan), unread: unread.all() };
}

/** Sets what a section says once for all of its provision. */
function applyAgreements(context: Context): void {
  for (const entry of context.parts.entries.provision)
    for (const value of context.agreements.get(entry.letter) ?? []) setField(entry, "agreed", value, context);
}

/** Sets the status from titles, headers and footers, where they agree and no form has said it. */
function setStatus(plan: PlanRecord, texts: readonly string[], unread: UnreadList): void {
  const said = new Set(
    texts
      .filter(
        (text) =>
          text.length <= 80 && (/\bplan\b|\behcp?\b/i.test(text) || /^\W*(?:amended )?(?:draft|final)\W*$/i.test(text)),
      )
      .flatMap((text) => statusIn(text) ?? []),
  );
  const [status] = said;
  if (plan.status !== undefined || status === undefined) return;
  if (said.size === 1) plan.status = status;
  else
    unread.add(
      "The whole document",
      "titles, headers or footers say both draft and final",
      "Record whether the plan is a draft or final.",
    );
}
