import type { PlanQuery } from "./plan-query";
import type { PlanRecord, SectionLetter } from "./plan-record";
import { analyseWording } from "./wording/analyse-wording";
import type { WordingFields } from "./wording/fields";

/** A passage of a plan: where it stands, its section, and what is recorded beside its words. */
interface Passage {
  subject: string;
  section: SectionLetter;
  text: string | undefined;
  fields?: WordingFields;
}

/** What the words of a plan ask of a person, passage by passage, in the order of the record. */
export function planQueries(plan: PlanRecord): PlanQuery[] {
  return passagesOf(plan).flatMap(({ subject, section, text, fields }) =>
    text === undefined
      ? []
      : analyseWording(text, { section, ...(fields && { fields }) }).queries.map((query) => ({
          ...query,
          subject,
          section,
        })),
  );
}

/** A section's own text is read only where none of its parts are recorded, so that no words are asked about twice. */
function passagesOf(plan: PlanRecord): Passage[] {
  const { voice = [], needs = [], outcomes = [], provisions = [], sections = [] } = plan;
  const parts: Passage[] = [
    ...voice.map((one, i) => ({ subject: `/voice/${i}/text`, section: "A" as const, text: one.text })),
    ...needs.map((one, i) => ({ subject: `/needs/${i}/text`, section: one.section ?? ("B" as const), text: one.text })),
    ...outcomes.map((one, i) => ({
      subject: `/outcomes/${i}/text`,
      section: "E" as const,
      text: one.text,
      fields: { byWhen: one.byWhen, byWhenOn: one.byWhenOn, measure: one.measure } as WordingFields,
    })),
    ...provisions.map((one, i) => ({
      subject: `/provisions/${i}/text`,
      section: one.section ?? ("F" as const),
      text: one.text,
      fields: one as WordingFields,
    })),
  ];
  const recorded = new Set(parts.filter(({ text }) => text !== undefined).map(({ section }) => section));
  const rest = sections.flatMap((one, i): Passage[] => {
    const { letter, nilConfirmedBy, nilConfirmedOn } = one;
    if (letter === undefined) return [];
    const own = recorded.has(letter) ? undefined : one.text;
    const fields = { nilConfirmedBy, nilConfirmedOn } as WordingFields;
    return [
      { subject: `/sections/${i}/text`, section: letter, text: own, fields },
      { subject: `/sections/${i}/nilStatement`, section: letter, text: one.nilStatement, fields },
    ];
  });
  return [...parts, ...rest];
}

/** The sections of which there are words to read. */
export function sectionsWithWords(plan: PlanRecord): ReadonlySet<SectionLetter> {
  return new Set(passagesOf(plan).flatMap(({ section, text }) => (text === undefined ? [] : [section])));
}
