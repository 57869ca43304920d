import { formatDate, formatShortDate, parseIsoDate } from "../calendar";
import type { Need, PlanOutcome, PlanRecord, Provision } from "../quality/plan-record";
import { writtenAmount } from "./written-amount";

/** A field, or a few that stand together, as a document writes it: under which name, and in which words. */
export interface WrittenField<Part> {
  /** The fields of the record that it carries. */
  carries: readonly (keyof Part & string)[];
  name: string;
  write(part: Part, numbers: Numbers): string | undefined;
}

/** How a document numbers its parts: "B1" for the id "need-1". */
export type Numbers = (id: string) => string;

type Advice = NonNullable<PlanRecord["advice"]>[number];
type Voice = NonNullable<PlanRecord["voice"]>[number];

const day = (on: string | undefined) => (on === undefined ? undefined : formatShortDate(parseIsoDate(on)));
const yes = (is: boolean | undefined) => (is === undefined ? undefined : is ? "yes" : "no");
const all = (ids: readonly string[] | undefined, numbers: Numbers) =>
  ids === undefined || ids.length === 0 ? undefined : ids.map((id) => numbers(id)).join(", ");

/** The fields of needs beside their text. */
export const needFields: readonly WrittenField<Need>[] = [
  { carries: ["impact"], name: "What this means", write: ({ impact }) => impact },
  { carries: ["strengths"], name: "Strengths", write: ({ strengths }) => strengths },
  { carries: ["baseline"], name: "Level now", write: ({ baseline }) => baseline },
  { carries: ["baselineOn"], name: "Level found on", write: ({ baselineOn }) => day(baselineOn) },
  { carries: ["sourceIds"], name: "Source", write: ({ sourceIds }, numbers) => all(sourceIds, numbers) },
];

/** The fields of outcomes beside their text. */
export const outcomeFields: readonly WrittenField<PlanOutcome>[] = [
  { carries: ["byWhenOn"], name: "By when", write: ({ byWhenOn }) => day(byWhenOn) },
  { carries: ["measure"], name: "How we will know", write: ({ measure }) => measure },
  { carries: ["baseline"], name: "Starting point", write: ({ baseline }) => baseline },
  { carries: ["steps"], name: "Steps on the way", write: ({ steps }) => steps },
  { carries: ["monitoring"], name: "How monitored", write: ({ monitoring }) => monitoring },
  { carries: ["domains"], name: "Services concerned", write: ({ domains }) => domains?.join(", ") },
  {
    carries: ["adulthood"],
    name: "Preparation for adulthood",
    write: ({ adulthood }) => adulthood?.map((theme) => theme.replace("-", " ")).join(", "),
  },
  { carries: ["forTransition"], name: "For the next transition", write: ({ forTransition }) => yes(forTransition) },
  { carries: ["needIds"], name: "Meets needs", write: ({ needIds }, numbers) => all(needIds, numbers) },
  {
    carries: ["aspirationIds"],
    name: "Linked aspirations",
    write: ({ aspirationIds }, numbers) => all(aspirationIds, numbers),
  },
];

/** The fields of provisions beside their text. */
export const provisionFields: readonly WrittenField<Provision>[] = [
  { carries: ["role"], name: "By whom", write: ({ role }) => role },
  { carries: ["expertise"], name: "Expertise", write: ({ expertise }) => expertise },
  {
    carries: ["times", "per", "minutes", "weeksPerYear", "atLeast", "upTo"],
    name: "How often and how long",
    write: (provision) => writtenAmount(provision),
  },
  {
    carries: ["shared", "groupMost"],
    name: "Group size",
    write: ({ shared, groupMost }) =>
      shared === undefined ? undefined : shared ? `group of up to ${groupMost ?? 6}` : "1:1",
  },
  { carries: ["mode"], name: "Direct or indirect", write: ({ mode }) => mode },
  { carries: ["service"], name: "Service", write: ({ service }) => service?.replaceAll("-", " ") },
  { carries: ["needIds"], name: "Meets needs", write: ({ needIds }, numbers) => all(needIds, numbers) },
  {
    carries: ["outcomeIds"],
    name: "Supports outcomes",
    write: ({ outcomeIds }, numbers) => all(outcomeIds, numbers),
  },
  { carries: ["sourceIds"], name: "Source of advice", write: ({ sourceIds }, numbers) => all(sourceIds, numbers) },
  {
    carries: ["agreedBy", "agreedOn"],
    name: "Agreed by the commissioning body",
    write: ({ agreedBy, agreedOn }) => (agreedBy === undefined ? undefined : `${agreedBy}, ${day(agreedOn)}`),
  },
  { carries: ["forTransition"], name: "For the next transition", write: ({ forTransition }) => yes(forTransition) },
  { carries: ["forAdulthood"], name: "For adulthood", write: ({ forAdulthood }) => yes(forAdulthood) },
];

/** The fields of advice. */
export const adviceFields: readonly WrittenField<Advice>[] = [
  { carries: ["type"], name: "Type of advice", write: ({ type }) => type?.replaceAll("-", " ") },
  { carries: ["role"], name: "Role", write: ({ role }) => role },
  { carries: ["author"], name: "Author", write: ({ author }) => (author ? "R Sample" : undefined) },
  { carries: ["datedOn"], name: "Date", write: ({ datedOn }) => day(datedOn) },
  { carries: ["attached"], name: "Attached", write: ({ attached }) => yes(attached) },
  { carries: ["absenceBecause"], name: "Why none", write: ({ absenceBecause }) => absenceBecause },
];

/** The fields of views that say how they came about. */
export const gatheringFields: readonly WrittenField<Voice>[] = [
  { carries: ["method"], name: "How gathered", write: ({ method }) => method },
  { carries: ["gatheredOn"], name: "When gathered", write: ({ gatheredOn }) => day(gatheredOn) },
  { carries: ["gatheredBy"], name: "Gathered by", write: ({ gatheredBy }) => gatheredBy },
];

/** The fields of views that tell whose they are and what of. */
export const voiceFields: readonly WrittenField<Voice>[] = [
  { carries: ["speaker"], name: "Who said it", write: ({ speaker }) => speaker?.replace("-", " ") },
  { carries: ["kind"], name: "About", write: ({ kind }) => kind },
  { carries: ["horizon"], name: "How far ahead", write: ({ horizon }) => horizon?.replace("-", " ") },
];

const longDay = (on: string | undefined) =>
  on === undefined ? undefined : formatDate(parseIsoDate(on)).replace(/^\w+ /, "");

/** The front of a plan, line by line. Nothing but the names and dates is of the record; the rest is as invented. */
export function frontLines(plan: PlanRecord): [name: string, value: string][] {
  const { person, identity = [] } = plan;
  const has = (field: (typeof identity)[number]) => identity.includes(field);
  const [own, ...others] = person?.names ?? [];
  const lines: [string, string | undefined][] = [
    ["Name", has("name") ? own : undefined],
    ["Date of birth", longDay(person?.dateOfBirth)],
    ["Home authority", has("home-authority") ? "Sampleshire Council" : undefined],
    ["School", has("setting") ? "Sample Lane School" : undefined],
    ["Parents or carers", has("parents") ? others.join(" and ") : undefined],
    ["UPN", has("upn") ? "A000000000000" : undefined],
    ["NHS number", has("nhs-number") ? "000 000 0000" : undefined],
    ["Year group", person?.ncYear === undefined ? undefined : `Year ${person.ncYear}`],
    ["Pronouns", person?.pronouns === "they" ? "they/them" : person?.pronouns === "she" ? "she/her" : person?.pronouns],
    ["Uses speech", yes(person?.usesSpeech)],
    ["Type of setting", plan.setting?.replaceAll("-", " ")],
    ["Status of plan", plan.status?.replace("-", " ")],
    ["Version", plan.version],
    ["Kind of plan", plan.kind?.replace("-", " ")],
    ["Request received", longDay(plan.requestReceivedOn)],
    ["Draft sent", longDay(plan.draftSentOn)],
    ["Date of issue", longDay(plan.issuedOn)],
    ["Next review", longDay(plan.nextReviewOn)],
  ];
  return lines.filter((line): line is [string, string] => line[1] !== undefined);
}

/** The end of a plan: who signed it, and when. */
export function signatureLines(plan: PlanRecord): [name: string, value: string][] {
  if (!plan.signed) return [];
  return [["Signed on behalf of the authority", "The responsible officer"], ...dated(plan.signedOn)];
}

const dated = (on: string | undefined): [string, string][] => (on === undefined ? [] : [["Signed on", longDay(on)!]]);
