import adviserWords from "../../../rules/quality/wording/vocabulary/adviser-words.json";
import measures from "../../../rules/quality/wording/vocabulary/measures.json";
import programmes from "../../../rules/quality/wording/vocabulary/programmes.json";
import qualifications from "../../../rules/quality/wording/vocabulary/qualifications.json";
import roles from "../../../rules/quality/wording/vocabulary/roles.json";
import type { Extract, ExtractKind } from "./extract";
import { type Matched, TermMatcher } from "./term-matcher";
import { wordSets } from "./word-sets";

interface Entry {
  kind: ExtractKind;
  name: string;
  term: string;
  qualified?: boolean;
}

/** A role that provision may name, and the words that name it. */
export interface Role {
  role: string;
  /** Only registered or qualified people may use the title, so that it says an expertise. */
  qualified?: boolean;
  terms: string[];
}

const people: Entry[] = (roles as Role[]).flatMap(({ role, qualified, terms }) =>
  terms.map((term) => ({ kind: "role", name: role, term, ...(qualified && { qualified }) }) as Entry),
);
const skills: Entry[] = qualifications.flatMap(({ qualification, terms }) =>
  terms.map((term) => ({ kind: "qualification", name: qualification, term }) as Entry),
);
const signs: Entry[] = measures.map((term) => ({ kind: "measure", name: "measure", term }) as Entry);

/** The names of programmes and approaches that are published under them. */
export const programmeNames: readonly string[] = programmes;

const peopleMatcher = new TermMatcher(people.map(({ term }) => term));
const skillMatcher = new TermMatcher(skills.map(({ term }) => term));
const signMatcher = new TermMatcher(signs.map(({ term }) => term));

/** The roles that a passage names. */
export const extractRoles = (passage: Matched) => extract(passage, people, peopleMatcher);
/** The qualifications, registers and named courses in a passage; its roles must have been extracted before. */
export const extractQualifications = (passage: Matched) => extract(passage, skills, skillMatcher);
/** What an outcome may be measured by; amounts must have been extracted before. */
export const extractMeasures = (passage: Matched) => extract(passage, signs, signMatcher);

const { notFirst } = wordSets(adviserWords);

/** The longest entry from each place on, none of which overlap. */
function extract(passage: Matched, entries: readonly Entry[], matcher: TermMatcher): Extract[] {
  const found: Extract[] = [];
  let end = 0;
  let best: Extract | undefined;
  const take = () => {
    if (best === undefined) return;
    found.push(best);
    end = best.to;
    best = undefined;
  };
  for (const { term, from, to } of matcher.find(passage)) {
    if (entries[term]!.term.startsWith("<any") && notFirst.has(passage.tokens[from]!.norm)) continue;
    if (best !== undefined && from > best.from) take();
    if (from < end || (best !== undefined && to <= best.to)) continue;
    const { kind, name, qualified } = entries[term]!;
    best = { kind, from, to, name, ...(qualified && { qualified }) };
  }
  take();
  return found;
}
