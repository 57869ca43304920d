import { dateIn } from "../dates";
import { wordsOf } from "../limited";
import type { Entry } from "../parts";
import { yesOrNo } from "../yes-no";
import { dayOf, notRead, set, statementOf, textOf, type Value } from "./value";

type Advice = Entry<"advice">["record"];

/** Paragraphs of regulation 6(1) by what advice under them is called. Advice of therapists may be under (c) or (f). */
const types: [NonNullable<Advice["type"]>, RegExp][] = [
  ["reasonably-requested", /reasonably requested|requested by (?:the )?(?:parents?|family|young person)/i],
  ["adulthood", /adulthood|independent living/i],
  ["parent-or-young-person", /\bparents?\b|parental|\bfamily\b|\bcarers?\b|\byoung person/i],
  ["psychological", /psycholog/i],
  ["social-care", /social (?:care|work)|early help/i],
  ["medical", /medical|paediatric|\bhealth\b|\bnurs|\bdoctor|\bgp\b|camhs|psychiatr/i],
  ["other-thought-fit", /thought fit|other (?:advice|professional)/i],
  ["education", /educat|school|setting|\bteach|\bhead|senco|nursery|college/i],
];

const professions =
  /psycholog|therap|teach|nurse|doctor|paediatric|consultant|officer|worker|senco|co-?ordinator|advis|practitioner|manager|\bhead\b|headteacher|tutor|audiolog|dieti|\bgp\b|parent|mother|father|carer|\blead\b|specialist|psychiatr|young person/i;

/** The parts of a line that name somebody: "Dr A Sample, educational psychologist". */
const segments = (text: string): string[] => text.split(/[,;\n()]| [–—-] /u).map((one) => one.trim());

const isPerson = (segment: string): boolean =>
  /^(?:dr|mr|mrs|ms|miss|mx|prof(?:essor)?)\.? \p{Lu}/iu.test(segment) ||
  (!professions.test(segment) && /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(segment));

/** The role in a line, without anybody's name: `undefined` where none is recognised. */
function roleIn(text: string): string | undefined {
  const all = segments(text).filter((one) => one !== "" && !isPerson(one));
  const role = all.find((one) => professions.test(one) && one.length <= 100);
  return role?.replace(/^(?:report|advice|assessment)(?: and information)? (?:of|from|by) (?:the |a )?/i, "");
}

function typeIn(text: string): Advice["type"] | undefined {
  return types.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Sets a field of an item of advice from what a document says under its name. */
export function setAdviceField({ record }: Entry<"advice">, field: string, value: Value): void {
  switch (field) {
    case "type": {
      const type = typeIn(value.text);
      if (type) set(record, "type", type);
      else notRead(value, "under which paragraph of regulation 6(1) advice was sought is not clear");
      return;
    }
    case "role": {
      const role = roleIn(value.text) ?? (segments(value.text).some((one) => isPerson(one)) ? undefined : value.text);
      if (role) set(record, "role", wordsOf(role, value.where, value.unread));
      if (segments(value.text).some((one) => isPerson(one))) record.author = true;
      return;
    }
    case "author":
      record.author = yesOrNo(value.text) ?? true;
      return;
    case "datedOn":
      set(record, "datedOn", dayOf(value));
      return;
    case "attached":
      record.attached = yesOrNo(value.text) ?? !/\bnot\b/i.test(value.text);
      return;
    case "sufficiencyAgreed":
      set(record, "sufficiencyAgreed", statementOf(value));
      return;
    case "absenceBecause":
      set(record, "absenceBecause", textOf(value));
  }
}

/** Reads an item of advice that stands in one line: "Dr A Sample, educational psychologist, 3 March 2026, Appendix 2". */
export function readAdviceLine({ record }: Entry<"advice">, value: Value): void {
  const found = dateIn(value.text);
  const text = found ? value.text.replace(found.words, "") : value.text;
  if (found && found.date !== "ambiguous") set(record, "datedOn", found.date.on);
  else if (found) notRead(value, "the date of advice could be read in two ways: write the month in words");
  const type = typeIn(text);
  if (type) set(record, "type", type);
  else notRead(value, "under which paragraph of regulation 6(1) advice was sought is not clear");
  if (/\bnot (?:sought|obtained|received|required|provided|available)\b|\bno advice\b/i.test(text)) {
    set(record, "absenceBecause", textOf({ ...value, text }));
    return;
  }
  const role = roleIn(text);
  if (role) set(record, "role", wordsOf(role, value.where, value.unread));
  if (segments(text).some((one) => isPerson(one))) record.author = true;
  if (/\bnot (?:attached|appended|enclosed)\b/i.test(text)) record.attached = false;
  else if (/\b(?:attached|appendix|appended|enclosed)\b/i.test(text)) record.attached = true;
}
