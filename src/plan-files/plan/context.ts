import type { PlanRecord } from "../../quality/plan-record";
import type { FieldName } from "./field-names";
import { setAdviceField } from "./fields/advice";
import { setBudgetField } from "./fields/budget";
import { setIdentityField } from "./fields/identity";
import { setNeedField } from "./fields/need";
import { setOutcomeField } from "./fields/outcome";
import { setPlacementField } from "./fields/placement";
import { setProvisionField } from "./fields/provision";
import type { Value } from "./fields/value";
import { setVoiceField } from "./fields/voice";
import type { Entry, EntryKind, Parts, Reference } from "./parts";
import type { SectionBook } from "./section-book";
import type { Letter } from "./section-label";
import type { UnreadList } from "./unread-list";

/** What is being read into. */
export interface Context {
  plan: PlanRecord;
  parts: Parts;
  sections: SectionBook;
  unread: UnreadList;
  budgetReferences: Reference[];
  /** Agreement to all provision of a section, as it is said once for all of it. */
  agreements: Map<Letter | undefined, Value[]>;
}

/** Sets a field of any part that has an id. */
export function setField(entry: Entry, field: string, value: Value, { parts }: Context): void {
  switch (entry.kind) {
    case "need":
      setNeedField(entry as Entry<"need">, field, value, parts);
      return;
    case "outcome":
      setOutcomeField(entry as Entry<"outcome">, field, value, parts);
      return;
    case "provision":
      setProvisionField(entry as Entry<"provision">, field, value, parts);
      return;
    case "voice":
      setVoiceField(entry as Entry<"voice">, field, value, parts);
      return;
    case "advice":
      setAdviceField(entry as Entry<"advice">, field, value);
  }
}

/** Sets a field that a plan has once: of its front, of Section I or of Section J. */
export function setPlanField({ kind, field }: FieldName, value: Value, { plan, budgetReferences }: Context): void {
  if (kind === "identity") setIdentityField(plan, field, value);
  else if (kind === "placement") setPlacementField(plan, field, value);
  else if (kind === "budget") setBudgetField(plan, field, value, budgetReferences);
}

/** A new part of a section, which its record names where the section is one of the lettered. */
export function startEntry<Kind extends EntryKind>(
  kind: Kind,
  letter: Letter | undefined,
  where: string,
  { parts, sections }: Context,
  number?: string,
): Entry<Kind> {
  const entry = parts.add(kind, letter, where, number);
  if (letter !== undefined) sections.addPart(letter);
  const { record } = entry as Entry;
  if (kind === "need" && (letter === "B" || letter === "C" || letter === "D"))
    (record as Entry<"need">["record"]).section = letter;
  if (kind === "provision" && (letter === "F" || letter === "G" || letter === "H1" || letter === "H2"))
    (record as Entry<"provision">["record"]).section = letter;
  return entry;
}
