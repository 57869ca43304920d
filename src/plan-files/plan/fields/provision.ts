import { type ReadAmount, readAmount, readGroup } from "../amount";
import { dateIn } from "../dates";
import type { Entry, Parts } from "../parts";
import { yesOrNo } from "../yes-no";
import { notRead, set, statementOf, textOf, type Value } from "./value";

/** Sets a field of a provision from what a document says under its name. What is in no form that can be read joins its text. */
export function setProvisionField(entry: Entry<"provision">, field: string, value: Value, parts: Parts): void {
  const { record } = entry;
  const keepInText = (what: string) => {
    parts.addText(entry, `${value.name}: ${value.text}`);
    notRead(value, `${what}, and stands in the provision's text instead`);
  };
  switch (field) {
    case "text":
      parts.addText(entry, value.text);
      return;
    case "role":
    case "expertise":
    case "outsideSectionFBecause":
      set(record, field, textOf(value));
      return;
    case "amount": {
      const amount = readAmount(value.text);
      if (!amount || contradicts(record, amount)) keepInText("an amount is in no form that can be read");
      else Object.assign(record, amount);
      return;
    }
    case "group": {
      const group = readGroup(value.text);
      if (group) Object.assign(record, group);
      else keepInText("the size of a group is in no form that can be read");
      return;
    }
    case "mode": {
      const mode = modes.find(([, pattern]) => pattern.test(value.text.trim()))?.[0];
      if (mode) set(record, "mode", mode);
      else keepInText("the way of providing is none that is known");
      return;
    }
    case "service":
      set(record, "service", kebab(value.text));
      return;
    case "agreed":
      setAgreement(entry, value);
      return;
    case "directPayment":
      set(record, "boughtByDirectPayment", statementOf(value));
      return;
    case "forTransition":
    case "educatesOrTrains":
      set(record, field, statementOf(value));
      return;
    case "forAdulthood":
      set(record, "forAdulthood", yesOrNo(value.text) ?? true);
      return;
    case "outcomes":
    case "needs":
      entry.references.push({ to: field === "needs" ? "need" : "outcome", text: value.text, where: value.where });
      return;
    case "source":
      entry.references.push({ to: "advice", text: value.text, where: value.where });
  }
}

const modes: [NonNullable<Entry<"provision">["record"]["mode"]>, RegExp][] = [
  ["indirect", /^indirect/i],
  ["direct", /^direct/i],
  ["programme", /^programme/i],
  ["equipment", /^equipment/i],
  ["whole-class", /^whole.class/i],
];

/** Who agreed, by role, and when: "Designated clinical officer, 3 March 2026". */
function setAgreement({ record }: Entry<"provision">, value: Value): void {
  const found = dateIn(value.text);
  if (found && found.date !== "ambiguous") set(record, "agreedOn", found.date.on);
  else if (found) notRead(value, "the day of the agreement could be read in two ways: write the month in words");
  const who = found ? value.text.replace(found.words, "") : value.text;
  const role = textOf({ ...value, text: who })
    .replace(/\b(?:on|dated)\s*$/i, "")
    .replace(/[\s,;:()–-]+$/u, "");
  if (role !== "" && yesOrNo(role) === undefined) set(record, "agreedBy", role);
}

/** Whether two amounts say something else of the same thing. */
function contradicts(record: ReadAmount, amount: ReadAmount): boolean {
  return (Object.keys(amount) as (keyof ReadAmount)[]).some(
    (key) => record[key] !== undefined && record[key] !== amount[key],
  );
}

const kebab = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80) || "unnamed";
