import { builtInRules } from "../rules/built-in";
import { cite } from "../rules/citation";
import type { Source } from "../rules/rule";

/** What the parts of an instrument are called, by how they are cited. */
const parts: Readonly<Record<string, string>> = { reg: "regulation", s: "section", Sch: "schedule", r: "rule" };

/** A source in plain words: `paragraph 9.69 of the Code`, `regulation 12(1)(a) of SI 2014/1530`; others as they are cited. */
export function sourceInWords(source: Source): string {
  if ("code" in source) {
    const isMore = source.code.includes("-");
    return `${isMore ? "paragraphs" : "paragraph"} ${source.code.replace("-", " to ")} of the Code`;
  }
  if ("instrument" in source) {
    const [, part = "", number] = /^(reg|Sch|s|r)\.? ?(.+)$/.exec(source.provision) ?? [];
    const instrument = builtInRules.instruments[source.instrument]?.cite ?? source.instrument;
    if (number !== undefined)
      return `${parts[part]} ${number} of ${/ Act \d{4}$/.test(instrument) ? "the " : ""}${instrument}`;
  }
  return cite(source, builtInRules.instruments);
}
