import type { Entry, Parts } from "../parts";
import { themesIn } from "../themes";
import { dayOf, notRead, set, textOf, type Value } from "./value";

type Voice = Entry<"voice">["record"];

/** Whose words, and what of, as a heading or a cell says. */
export type VoiceContext = Pick<Voice, "speaker" | "kind" | "horizon">;

const speakers: [NonNullable<Voice["speaker"]>, RegExp][] = [
  ["young-person", /\byoung person/i],
  ["parent", /\b(?:parents?|parental|family|carers?|mum|mother|dad|father|grandparents?|grandmother|grandfather)\b/i],
  ["professional", /\b(?:professionals?|school|setting|teachers?|staff|practitioners?)\b/i],
  ["child", /\b(?:child|pupil|my|me|i)\b/i],
];

const kinds: [NonNullable<Voice["kind"]>, RegExp][] = [
  ["aspiration", /\b(?:aspirations?|hopes?|dreams?|goals?|ambitions?|future|when (?:i|they) grow up)\b/i],
  ["interest", /\b(?:interests?|likes?|enjoys?|hobb(?:y|ies)|good at|play)\b/i],
  ["history", /\b(?:history|story|background|journey)\b/i],
  ["communication", /\b(?:communicat\w+|involved? in decisions|talk (?:to|with) me)\b/i],
  ["view", /\b(?:views?|feelings?|wishes|says?|thinks?|feels?|important to)\b/i],
];

/** What a heading of Section A says of the words under it; `undefined` where it says nothing that is known. */
export function voiceContext(heading: string): VoiceContext | undefined {
  if (heading.length > 90) return undefined;
  const speaker = speakers.find(([, pattern]) => pattern.test(heading))?.[0];
  const kind = kinds.find(([, pattern]) => pattern.test(heading))?.[0];
  const horizon = horizonOf(heading);
  if (!speaker && !kind) return undefined;
  return { ...(speaker && { speaker }), ...(kind && { kind }), ...(horizon && { horizon }) };
}

function horizonOf(text: string): "near" | "long-term" | undefined {
  if (/long.?term|as an adult|adulthood/i.test(text)) return "long-term";
  return /\bnear\b|short.?term|next year|this year/i.test(text) ? "near" : undefined;
}

/** Sets a field of a view from what a document says under its name. */
export function setVoiceField(entry: Entry<"voice">, field: string, value: Value, parts: Parts): void {
  const { record } = entry;
  switch (field) {
    case "text":
      addWords(entry, value.text, parts);
      return;
    case "speaker": {
      const speaker = speakers.find(([, pattern]) => pattern.test(value.text))?.[0];
      if (speaker) set(record, "speaker", speaker);
      else notRead(value, "whose words they are is not said as child, young person, parent or professional");
      return;
    }
    case "kind": {
      const kind = kinds.find(([, pattern]) => pattern.test(value.text))?.[0];
      if (kind) set(record, "kind", kind);
      else notRead(value, "what the words tell of is none of the kinds that are known");
      return;
    }
    case "horizon":
      set(record, "horizon", horizonOf(value.text));
      return;
    case "themes":
      if (themesIn(value.text).length > 0) set(record, "themes", themesIn(value.text));
      return;
    case "method":
    case "gatheredBy":
      set(record, field, textOf(value));
      return;
    case "gatheredOn":
      set(record, "gatheredOn", dayOf(value));
  }
}

/** Words of Section A: quotation marks around all of them are taken off, and who is said to have spoken is recorded. */
function addWords(entry: Entry<"voice">, text: string, parts: Parts): void {
  const attributed = /^(.*\S)\s*(?:\(([^()]{2,40})\)|[–—-]\s*([^–—-]{2,40}))\.?$/su.exec(text);
  const named = attributed?.[2] ?? attributed?.[3];
  const speaker = named === undefined ? undefined : speakerNamed(named);
  const said = speaker ? attributed![1]! : text;
  const telling =
    /^(?:his |her |their |the )?(mum|mother|dad|father|parents?|carers?|family) (?:also )?(?:says?|said|feels?|felt|thinks?|told|reports?|hopes?|would like|wants?)\b/i;
  const teller = telling.exec(said) ? "parent" : undefined;
  set(entry.record, "speaker", speaker ?? teller);
  const quoted = /^[“"‘']([^“”"]+)[”"’']$/u.exec(said);
  parts.addText(entry, quoted ? quoted[1]! : said);
}

const speakerNamed = (text: string): Voice["speaker"] | undefined =>
  /^(?:the |his |her |their )?(?:child|young person|parents?|carers?|mum|mother|dad|father|teacher|professional)(?: and (?:mum|mother|dad|father))?$/i.test(
    text.trim(),
  )
    ? speakers.find(([, pattern]) => pattern.test(text))?.[0]
    : undefined;
