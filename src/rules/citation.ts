import type { Instrument, Source } from "./rule";

/** The instruments that sources name, by identifier. */
export type Instruments = Readonly<Record<string, Instrument>>;

/** A source as a lawyer cites it, such as `SI 2014/1530 reg 13(2)`. */
export function cite(source: Source, instruments: Instruments): string {
  if ("instrument" in source) return `${instruments[source.instrument]?.cite ?? source.instrument} ${source.provision}`;
  if ("code" in source) return `SEND Code of Practice para ${source.code}`;
  if ("case" in source) return `${source.title} ${source.case}`;
  return source.guidance;
}

/** Where a source can be read on the web, if it can. */
export function linkTo(source: Source): string | undefined {
  if ("instrument" in source) return `https://www.legislation.gov.uk/${source.instrument}${provisionPath(source)}`;
  if ("code" in source) return "https://www.gov.uk/government/publications/send-code-of-practice-0-to-25";
  if ("case" in source) return caseLink(source.case);
  return source.url;
}

/** What legislation.gov.uk calls a part of an instrument. */
const parts: Record<string, string> = { reg: "regulation", s: "section", r: "rule", Sch: "schedule" };

/** `reg 13(2)` stands at /regulation/13, `s.36(9)` at /section/36. */
function provisionPath({ provision }: { provision: string }): string {
  const found = /^(reg|Sch|r|s)\.? ?(\d+[A-Z]*(?:\.\d+)?)/.exec(provision);
  return found ? `/${parts[found[1]!]}/${found[2]}` : "";
}

/** `[2023] EWHC 3138 (Admin)` stands at /ewhc/admin/2023/3138. */
function caseLink(citation: string): string | undefined {
  const found = /^\[(\d{4})\] (EWHC|UKUT|EWCA Civ) (\d+)(?: \((\w+)\))?$/.exec(citation);
  if (!found) return undefined;
  const [, year, court, number, division] = found;
  const path = [...court!.split(" "), ...(division ? [division] : [])].join("/").toLowerCase();
  return `https://caselaw.nationalarchives.gov.uk/${path}/${year}/${number}`;
}
