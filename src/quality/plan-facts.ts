import { parseIsoDate, toCivil } from "../calendar/civil-date";
import { driftOf } from "./drift";
import { goldenThread } from "./golden-thread";
import { hoursPerYear } from "./hours-per-year";
import { partFacts } from "./part-facts";
import type { PlanFacts } from "./plan-facts-schema";
import { isEmptySection } from "./plan-parts";
import { type PlanRecord, sectionLetters } from "./plan-record";
import { needFacts } from "./wording/need-facts";
import { outcomeFacts } from "./wording/outcome-facts";
import { provisionFacts } from "./wording/provision-facts";
import { voiceFacts } from "./wording/voice-facts";
import { wholePlanFacts } from "./wording/whole-plan-facts";

/** A plan with the facts that its criteria compare, as it stands on a day (an ISO date). */
export function derivePlanFacts(plan: PlanRecord, asOf: string): PlanFacts {
  const { voice, needs, outcomes, provisions, recommendations } = plan;
  return {
    ...plan,
    asOf,
    ...sectionFacts(plan),
    ...partFacts(plan),
    ...threadFacts(plan),
    ...ageFacts(plan, asOf),
    ...wholePlanFacts(plan),
    ...(voice && { voice: voice.map((one) => ({ ...one, ...voiceFacts(one) })) }),
    ...(needs && { needs: needs.map((one) => ({ ...one, ...needFacts(one) })) }),
    ...(outcomes && { outcomes: outcomes.map((one) => ({ ...one, ...outcomeFacts(one) })) }),
    ...(provisions && {
      provisions: provisions.map((one) => {
        const recorded = hoursPerYear(one);
        return { ...one, ...provisionFacts(one), ...(recorded === undefined ? {} : { hoursPerYear: recorded }) };
      }),
    }),
    ...(recommendations && { recommendations: recommendations.map((one) => ({ ...one, ...driftOf(one, plan) })) }),
  };
}

/**
 * Which sections are there, which of them are empty, and which say with a source that there is nothing to record. Of a plan whose sections
 * are not recorded nothing is known, and which are there only where none may stand in text that was not read.
 */
function sectionFacts(plan: PlanRecord) {
  const { sections = [], sectionsUnread = [] } = plan;
  if (sections.length === 0) return {};
  const letters = (test: (section: (typeof sections)[number]) => boolean) =>
    sectionLetters.filter((letter) => sections.some((one) => one.letter === letter && test(one)));
  return {
    ...(sectionsUnread.length === 0 && { sectionsPresent: letters(({ labelled }) => labelled !== false) }),
    nilSections: letters((one) => one.nilStatement !== undefined && !!one.nilConfirmedBy && !!one.nilConfirmedOn),
    emptySections: letters((one) => isEmptySection(plan, one)),
  };
}

function threadFacts(plan: PlanRecord) {
  const { orphans } = goldenThread(plan);
  const count = (list: string, lacks: string) =>
    orphans.filter((one) => one.subject.startsWith(`/${list}/`) && one.lacks === lacks).length;
  return {
    orphanNeeds: count("needs", "provision"),
    orphanOutcomes: count("outcomes", "provision"),
    orphanProvisions: count("provisions", "outcome"),
    brokenAspirations: count("voice", "outcome"),
  };
}

/** The age in whole years on the day of issue, or of the audit where there is none. A birthday on 29 February comes on 1 March. */
function ageFacts({ person, issuedOn }: PlanRecord, asOf: string) {
  if (person?.dateOfBirth === undefined) return {};
  const born = toCivil(parseIsoDate(person.dateOfBirth));
  const then = toCivil(parseIsoDate(issuedOn ?? asOf));
  const isBefore = then.month < born.month || (then.month === born.month && then.day < born.day);
  return { ageInYears: Math.max(0, then.year - born.year - (isBefore ? 1 : 0)) };
}
