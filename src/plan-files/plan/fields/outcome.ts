import { readDate } from "../dates";
import { passageOf } from "../limited";
import type { Entry, Parts } from "../parts";
import { themesIn } from "../themes";
import { notRead, set, statementOf, textOf, type Value } from "./value";

/** Sets a field of an outcome from what a document says under its name. */
export function setOutcomeField(entry: Entry<"outcome">, field: string, value: Value, parts: Parts): void {
  const { record } = entry;
  switch (field) {
    case "text":
      parts.addText(entry, value.text);
      return;
    case "byWhen":
      setByWhen(entry, value);
      return;
    case "measure":
    case "baseline":
    case "monitoring":
      set(record, field, textOf(value));
      return;
    case "steps":
      set(record, "steps", passageOf(value.text, value.where, value.unread));
      return;
    case "domains": {
      const domains = (["education", "health", "care"] as const).filter((one) =>
        new RegExp(`\\b${one}\\b`, "i").test(value.text),
      );
      if (domains.length > 0) set(record, "domains", domains);
      else notRead(value, "the services that an outcome concerns are none of education, health and care");
      return;
    }
    case "adulthood": {
      const themes = themesIn(value.text);
      if (themes.length > 0) set(record, "adulthood", themes);
      else notRead(value, "a theme of adulthood is none of the four");
      return;
    }
    case "forTransition":
      set(record, "forTransition", statementOf(value));
      return;
    case "aspirations":
      entry.references.push({ to: "voice", text: value.text, where: value.where });
      return;
    case "needs":
      entry.references.push({ to: "need", text: value.text, where: value.where });
  }
}

/** A day where the value says one, and a stage in words otherwise. */
function setByWhen({ record }: Entry<"outcome">, value: Value): void {
  const found = readDate(value.text);
  if (typeof found === "object") set(record, "byWhenOn", found.on);
  else if (found === "none") set(record, "byWhen", textOf(value));
  else
    notRead(value, "the day by which an outcome is to be reached could be read in two ways: write the month in words");
}
