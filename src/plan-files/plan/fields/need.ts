import { passageOf } from "../limited";
import type { Entry, Parts } from "../parts";
import { areaOf } from "../themes";
import { dayOf, notRead, set, textOf, type Value } from "./value";

/** Sets a field of a need from what a document says under its name. */
export function setNeedField(entry: Entry<"need">, field: string, value: Value, parts: Parts): void {
  const { record } = entry;
  switch (field) {
    case "text":
      parts.addText(entry, value.text);
      return;
    case "area":
      set(record, "area", areaOf(value.text));
      if (areaOf(value.text) === undefined) notRead(value, "an area of need is none of the four of the Code");
      return;
    case "impact":
    case "strengths":
      record[field] = passageOf(
        record[field] === undefined ? value.text : `${record[field]}\n${value.text}`,
        value.where,
        value.unread,
      );
      return;
    case "baseline":
    case "noProvisionBecause":
      set(record, field, textOf(value));
      return;
    case "baselineOn":
      set(record, "baselineOn", dayOf(value));
      return;
    case "source":
      entry.references.push({ to: "advice", text: value.text, where: value.where });
  }
}
