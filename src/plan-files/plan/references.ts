import type { PlanRecord } from "../../quality/plan-record";
import { numbersIn } from "./numbered";
import type { Entry, EntryKind, Parts, Reference } from "./parts";

const fields: Record<EntryKind, string> = {
  need: "needIds",
  outcome: "outcomeIds",
  provision: "provisionIds",
  voice: "aspirationIds",
  advice: "sourceIds",
};

/** What each part has lists of: a heading of one kind may stand above parts that have no list for it. */
const lists: Record<EntryKind, readonly EntryKind[]> = {
  need: ["advice"],
  outcome: ["need", "voice"],
  provision: ["need", "outcome", "advice"],
  voice: [],
  advice: [],
};

/** Adds ids to a list of a part, each once. */
export function link(record: object, to: EntryKind, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const own = record as Record<string, string[] | undefined>;
  own[fields[to]] = [...new Set([...(own[fields[to]] ?? []), ...ids])];
}

/** Resolves what parts say of one another, by number or by the part's own words, once all of them are read. */
export function resolveReferences(parts: Parts, budget: PlanRecord["budget"], ofBudget: readonly Reference[]): void {
  const byText = new Map<string, string>();
  for (const kind of ["need", "outcome", "voice", "provision"] as const)
    for (const { id, record } of parts.entries[kind])
      if (record.text !== undefined) byText.set(`${kind} ${compared(record.text)}`, id);
  const byRole = new Map(
    parts.entries.advice.flatMap(({ id, record }) => (record.role ? [[compared(record.role), id] as const] : [])),
  );

  const find = ({ to, text, where }: Reference): string[] => {
    const numbers = numbersIn(text);
    const found = numbers
      ? numbers.map((number) => parts.byNumber(to, number))
      : text.split("\n").map((line) => byText.get(`${to} ${compared(line)}`));
    const whole = byText.get(`${to} ${compared(text)}`);
    const roles = to === "advice" && !numbers ? text.split(/[,;\n]/).map((role) => byRole.get(compared(role))) : [];
    const ids = [...(whole ? [whole] : found), ...roles].filter((id) => id !== undefined);
    const isWhole = whole !== undefined || (numbers ? ids.length === numbers.length : ids.length > 0);
    if (!isWhole)
      parts.unread.add(
        where,
        `a link to ${names[to]} leads to none that was read`,
        "See which it means, and put the link into the record by hand.",
      );
    return ids;
  };

  for (const list of Object.values(parts.entries) as Entry[][])
    for (const { kind, record, references } of list)
      for (const reference of references.filter(({ to }) => lists[kind].includes(to)))
        link(record, reference.to, find(reference));
  if (budget) for (const reference of ofBudget) link(budget, reference.to, find(reference));
}

const names: Record<EntryKind, string> = {
  need: "a need",
  outcome: "an outcome",
  provision: "a provision",
  voice: "a view",
  advice: "advice",
};

/** A text as it is compared: its letters and digits alone. */
const compared = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
