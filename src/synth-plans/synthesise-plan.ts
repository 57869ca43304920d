import { addMonths, type EpochDay, fromCivil, toCivil, toIsoDate } from "../calendar";
import type { PlanRecord } from "../quality/plan-record";
import { sectionLetters } from "../quality/plan-record";
import { type Random, randomStreams } from "../synth/random";
import { adviceBefore } from "./advice";
import { defects as allDefects, type Defect, withDefect } from "./defects";
import { adulthoodTopic, careTopic, educationTopics, healthTopic, type Topic } from "./topics";

/** How good a plan is meant to be. */
export type PlanQuality = "good" | "middling" | "bad";

/** What to synthesise. */
export interface PlanSynthesisOptions {
  /** A whole number from 0 to 4,294,967,295: the same seed gives the same plan. */
  seed: number;
  /** A good plan has no defects, a middling one three, a bad one eight: "good" when none is given. */
  quality?: PlanQuality;
  /** The defects themselves, in place of those that the quality draws. */
  defects?: readonly Defect[];
  /** A final plan unless it is to be a draft. */
  status?: "draft" | "final";
  /** National Curriculum year, 1 to 13; the seed decides when none is given. */
  ncYear?: number;
  /** Whether there is a need of health, with provision in Section G; the seed decides when not given. */
  health?: boolean;
  /** Whether there is a need of social care, with provision in Section H1; the seed decides when not given. */
  care?: boolean;
}

const firstNames = ["Rowan", "Ash", "Sky", "Robin", "Kit", "Marlow", "Wren", "Jules"];
const parents = ["Alex", "Sam", "Chris", "Pat"];
const family = "Sample";
const drawn: Record<PlanQuality, number> = { good: 0, middling: 3, bad: 8 };
const adulthoodFrom = 9;

/**
 * Invents the record of an EHC plan: nobody in it is real, and the same options give the same plan. Ids count up in the
 * order in which a document shows its parts.
 */
export function synthesisePlan(options: PlanSynthesisOptions): PlanRecord {
  const { seed, quality = "good", status = "final" } = options;
  const streams = randomStreams(seed);
  const random = streams.next().value;
  const issuedOn = fromCivil(2026, random.whole(1, 9), random.whole(1, 28));
  const ncYear = options.ncYear ?? random.whole(2, 11);
  const name = random.pick(firstNames);
  const parent = random.pick(parents);
  const hasHealth = options.health ?? random.percent(60);
  const hasCare = options.care ?? random.percent(40);
  const topics: [Topic, "B" | "C" | "D", "F" | "G" | "H1"][] = [
    ...educationTopics
      .filter((_, i) => i < 2 || random.percent(60))
      .map((topic): [Topic, "B", "F"] => [topic, "B", "F"]),
    ...(ncYear >= adulthoodFrom ? [[adulthoodTopic, "B", "F"] as [Topic, "B", "F"]] : []),
    ...(hasHealth ? [[healthTopic, "C", "G"] as [Topic, "C", "G"]] : []),
    ...(hasCare ? [[careTopic, "D", "H1"] as [Topic, "D", "H1"]] : []),
  ];
  // Parts of one section stand together, in the order of the sections.
  topics.sort((one, other) => one[1].localeCompare(other[1]) || areaOrder(one[0]) - areaOrder(other[0]));

  const plan: PlanRecord = {
    id: `synthetic-plan-${seed}`,
    ...front(status, issuedOn, ncYear, name, parent),
    ...threads(topics, name, issuedOn, ncYear, random),
    shorterTermTargets: "Set each half term by the class team with the family, and written down",
    monitoringArrangements: "The coordinator looks at progress towards every outcome each term with the family",
    ...(status === "final" && { placement: { named: true, type: "Maintained mainstream school" } }),
  };
  const areas = new Set(plan.needs?.map(({ area }) => area));
  const without = (
    [
      "communication-and-interaction",
      "cognition-and-learning",
      "social-emotional-mental-health",
      "sensory-or-physical",
    ] as const
  ).filter((area) => !areas.has(area));
  if (without.length > 0) plan.areasWithoutNeed = without;
  plan.sections = sectionsOf(plan, toIsoDate(issuedOn - 30));

  const among = streams.next().value.shuffled(allDefects.filter(({ fits }) => fits(plan)).map(({ id }) => id));
  // No bad plan is one that happens to have small defects alone.
  const certain: Defect[] = quality === "bad" ? ["no-provision-for-a-need"] : [];
  const wanted = options.defects ?? [...new Set([...certain, ...among])].slice(0, drawn[quality]);
  return allDefects.filter(({ id }) => wanted.includes(id)).reduce((made, { id }) => withDefect(made, id), plan);
}

const areaOrder = ({ need: { area } }: Topic): number =>
  [
    "communication-and-interaction",
    "cognition-and-learning",
    "social-emotional-mental-health",
    "sensory-or-physical",
  ].indexOf(area ?? "");

function front(
  status: "draft" | "final",
  issuedOn: EpochDay,
  ncYear: number,
  name: string,
  parent: string,
): Partial<PlanRecord> {
  const { year } = toCivil(issuedOn);
  return {
    status,
    version: "1",
    kind: "new",
    requestReceivedOn: toIsoDate(issuedOn - 130),
    draftSentOn: toIsoDate(issuedOn - 25),
    ...(status === "final" && {
      issuedOn: toIsoDate(issuedOn),
      signed: true,
      signedOn: toIsoDate(issuedOn),
    }),
    nextReviewOn: toIsoDate(addMonths(issuedOn, 12) - 7),
    setting: "mainstream",
    person: {
      dateOfBirth: toIsoDate(fromCivil(year - ncYear - 5, 3, 14)),
      ncYear,
      names: [`${name} ${family}`, `${parent} ${family}`],
      pronouns: "they",
      usesSpeech: true,
    },
    identity: ["name", "date-of-birth", "home-authority", "setting", "parents", "upn", "nhs-number"],
  };
}

function threads(
  topics: readonly [Topic, "B" | "C" | "D", "F" | "G" | "H1"][],
  name: string,
  issuedOn: EpochDay,
  ncYear: number,
  random: Random,
): Pick<PlanRecord, "voice" | "needs" | "outcomes" | "provisions" | "advice"> {
  const speaker = ncYear >= adulthoodFrom ? "young-person" : "child";
  const fill = <T>(part: T): T => JSON.parse(JSON.stringify(part).replaceAll("{name}", name)) as T;
  const gathered = (days: number, method: string, by: string) => ({
    method,
    gatheredOn: toIsoDate(issuedOn - days),
    gatheredBy: by,
  });
  const ofChild = gathered(60, "Talking mats and a walk round the school", "Class teacher");
  const ofParent = gathered(55, "A meeting at home", "Plan coordinator");
  const voice: NonNullable<PlanRecord["voice"]> = [
    { speaker, kind: "view", text: "I like it when people tell me what comes next.", ...ofChild },
    { speaker, kind: "interest", text: "I like animals, model kits and drawing comics.", ...ofChild },
    { speaker, kind: "communication", text: "Give me time, and show me pictures when there is a choice.", ...ofChild },
    ...topics.map(([{ aspiration }], i) => ({
      speaker: speaker as typeof speaker,
      kind: "aspiration" as const,
      text: aspiration,
      horizon: i === 0 ? ("near" as const) : ("long-term" as const),
      ...ofChild,
    })),
    {
      speaker: "parent",
      kind: "view",
      text: "We would like school mornings to be easier for the whole family.",
      ...ofParent,
    },
    {
      speaker: "parent",
      kind: "aspiration",
      text: "We hope for friends, and one day paid work and a home of their own.",
      horizon: "long-term",
      ...ofParent,
    },
  ];
  // Those of one heading stand together in a document.
  const groups = [...new Set(voice.map((item) => groupOf(item)))];
  voice.sort((one, other) => groups.indexOf(groupOf(one)) - groups.indexOf(groupOf(other)));
  voice.forEach((item, i) => {
    item.id = `voice-${i + 1}`;
  });
  const ids = new Map(voice.map(({ text, id }) => [text, id!]));

  const { advice, idOf } = adviceBefore(issuedOn - 30, ncYear >= adulthoodFrom);
  const needs: NonNullable<PlanRecord["needs"]> = [];
  const outcomes: NonNullable<PlanRecord["outcomes"]> = [];
  const provisions: NonNullable<PlanRecord["provisions"]> = [];
  topics.forEach(([topic, section, provisionSection], i) => {
    const needId = `need-${i + 1}`;
    const outcomeId = `outcome-${i + 1}`;
    const sourceIds = [idOf(topic.advice)];
    needs.push({
      id: needId,
      section,
      ...fill(topic.need),
      baselineOn: toIsoDate(issuedOn - random.whole(40, 90)),
      sourceIds,
    });
    outcomes.push({
      id: outcomeId,
      ...fill(topic.outcome),
      byWhenOn: toIsoDate(addMonths(issuedOn, random.pick([12, 18, 24]))),
      needIds: [needId],
      aspirationIds: [ids.get(topic.aspiration)!],
      ...(i === 0 && { forTransition: true }),
    });
    for (const provision of topic.provisions)
      provisions.push({
        id: `provision-${provisions.length + 1}`,
        section: provisionSection,
        ...fill(provision),
        needIds: [needId],
        outcomeIds: [outcomeId],
        sourceIds,
        ...(provisionSection === "G" && {
          agreedBy: "Designated clinical officer",
          agreedOn: toIsoDate(issuedOn - 10),
        }),
      });
  });
  return { voice, needs, outcomes, provisions, advice };
}

/** Views under one heading: those of one speaker, of one kind and as far ahead. */
export function groupOf({ speaker, kind, horizon }: NonNullable<PlanRecord["voice"]>[number]): string {
  return `${speaker} ${kind} ${horizon}`;
}

const nilStatements: Partial<Record<(typeof sectionLetters)[number], [statement: string, by: string]>> = {
  C: ["There are no identified health needs that relate to special educational needs.", "Designated clinical officer"],
  D: ["There are no identified social care needs.", "Designated social care officer"],
  G: ["No health provision is required.", "Designated clinical officer"],
  H1: ["No social care provision is required under section 2 of the 1970 Act.", "Designated social care officer"],
  H2: ["No other social care provision is required.", "Designated social care officer"],
  J: ["There is no personal budget.", "Plan coordinator"],
};

/** The sections of a plan, each labelled; those with nothing in them say who confirmed it, and when. */
function sectionsOf(plan: PlanRecord, confirmedOn: string): NonNullable<PlanRecord["sections"]> {
  const filled = new Set<string>(["A", "E", "K"]);
  for (const { section } of plan.needs ?? []) filled.add(section!);
  for (const { section } of plan.provisions ?? []) filled.add(section!);
  if (plan.placement) filled.add("I");
  return sectionLetters.map((letter) => {
    const nil = nilStatements[letter];
    if (filled.has(letter)) return { letter, labelled: true, empty: false };
    if (!nil) return { letter, labelled: true, empty: true };
    const [nilStatement, nilConfirmedBy] = nil;
    return { letter, labelled: true, empty: true, nilStatement, nilConfirmedBy, nilConfirmedOn: confirmedOn };
  });
}
