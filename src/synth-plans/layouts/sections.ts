import type { Block } from "../../plan-files/block";
import type { Need, PlanRecord, Provision, SectionLetter } from "../../quality/plan-record";
import {
  adviceFields,
  frontLines,
  gatheringFields,
  type Numbers,
  needFields,
  outcomeFields,
  provisionFields,
  signatureLines,
  voiceFields,
} from "../fields";
import { groupOf } from "../synthesise-plan";
import { fieldItems, heading, item, paragraph, row, sectionStart, table } from "./parts";
import { areaTitles, titles } from "./titles";

/** The front: a title that says the status, and a form. */
export function front(plan: PlanRecord): Block[] {
  const status = plan.status?.replace("-", " ");
  const title = `Education, health and care plan${status ? ` (${status})` : ""}`;
  return [heading(title), table(frontLines(plan).map((line) => row(line)))];
}

/** The end: who signed, in a form. */
export function signature(plan: PlanRecord): Block[] {
  const lines = signatureLines(plan);
  return lines.length === 0 ? [] : [heading("Sign-off"), table(lines.map((line) => row(line)))];
}

const speakerTitles = {
  child: "The child",
  "young-person": "The young person",
  parent: "The parents",
  professional: "The school",
};
const kindTitles = {
  view: "views",
  interest: "interests",
  aspiration: "aspirations",
  history: "history",
  communication: "how to communicate",
};

/** Section A as lists, one for each speaker and kind. */
export function voiceLists(plan: PlanRecord, numbers: Numbers): Block[] {
  const blocks = sectionStart(plan, "A");
  let last: string | undefined;
  plan.voice?.forEach((voice, i) => {
    const group = groupOf(voice);
    const { speaker = "child", kind = "view", horizon, text } = voice;
    const ahead = horizon === "long-term" ? "Long-term: " : horizon === "near" ? "Near future: " : "";
    if (group !== last) blocks.push(heading(`${ahead}${speakerTitles[speaker]}: ${kindTitles[kind]}`, 2));
    last = group;
    blocks.push(item(`“${text}”`));
    const next = plan.voice?.[i + 1];
    if (next && groupOf(next) === group) return;
    for (const { name, write } of gatheringFields) {
      const value = write(voice, numbers);
      if (value !== undefined) blocks.push(paragraph(`${name}: ${value}`));
    }
  });
  return blocks;
}

/** Section A as a table. */
export function voiceTable(plan: PlanRecord, numbers: Numbers): Block[] {
  const fields = [...voiceFields, ...gatheringFields];
  const rows = (plan.voice ?? []).map((voice) =>
    row([voice.text, ...fields.map(({ write }) => write(voice, numbers))]),
  );
  return [...sectionStart(plan, "A"), table([row(["In their words", ...fields.map(({ name }) => name)]), ...rows])];
}

/** Section B, C or D as lists; B by area. */
export function needLists(plan: PlanRecord, letter: "B" | "C" | "D", numbers: Numbers): Block[] {
  const blocks = sectionStart(plan, letter);
  let area: Need["area"];
  for (const need of plan.needs?.filter(({ section }) => section === letter) ?? []) {
    if (need.area && need.area !== area) blocks.push(heading(areaTitles[need.area], 2));
    area = need.area;
    blocks.push(item(`Need ${numbers(need.id!)}: ${need.text}`), ...fieldItems(needFields, need, numbers));
  }
  if (letter === "B" && blocks.length > 0) blocks.push(...areasWithoutNeed(plan));
  return blocks;
}

/** The areas of which the plan says that there is no need. */
export function areasWithoutNeed(plan: PlanRecord): Block[] {
  return (plan.areasWithoutNeed ?? []).flatMap((area) => [
    heading(areaTitles[area], 2),
    paragraph("There are no identified needs in this area."),
  ]);
}

/** Section E as a list. */
export function outcomeList(plan: PlanRecord, numbers: Numbers): Block[] {
  const start = sectionStart(plan, "E");
  const items = (plan.outcomes ?? []).flatMap((outcome) => [
    item(`Outcome ${numbers(outcome.id!)}: ${outcome.text}`),
    ...fieldItems(outcomeFields, outcome, numbers),
  ]);
  return [...start, ...items, ...targets(plan)];
}

/** How targets are set and progress is watched. */
export function targets({ shorterTermTargets, monitoringArrangements }: PlanRecord): Block[] {
  return [
    ...(shorterTermTargets === undefined ? [] : [paragraph(`Shorter-term targets: ${shorterTermTargets}`)]),
    ...(monitoringArrangements === undefined ? [] : [paragraph(`Monitoring arrangements: ${monitoringArrangements}`)]),
  ];
}

/** Section F, G, H1 or H2 as a list. */
export function provisionList(plan: PlanRecord, letter: "F" | "G" | "H1" | "H2", numbers: Numbers): Block[] {
  const own = plan.provisions?.filter(({ section }) => section === letter) ?? [];
  return [
    ...sectionStart(plan, letter),
    ...own.flatMap((provision: Provision, i) => [
      item(`Provision ${i + 1}: ${provision.text}`),
      ...fieldItems(provisionFields, provision, numbers),
    ]),
  ];
}

/** Sections H1 and H2, or an undivided H where neither has a label. */
export function socialCare(plan: PlanRecord, numbers: Numbers): Block[] {
  const both = plan.sections?.filter(({ letter }) => letter === "H1" || letter === "H2") ?? [];
  const [first] = both;
  if (both.length === 2 && both.every(({ labelled }) => labelled === false) && first?.nilStatement !== undefined)
    return [heading(`Section H: ${titles.H}`), paragraph(first.nilStatement)];
  return [...provisionList(plan, "H1", numbers), ...provisionList(plan, "H2", numbers)];
}

/** Section I. */
export function placement(plan: PlanRecord): Block[] {
  const { named, type } = plan.placement ?? {};
  return [
    ...sectionStart(plan, "I"),
    ...(named ? [paragraph("Name of school: Sample Lane School")] : []),
    ...(type === undefined ? [] : [paragraph(`Type of school: ${type}`)]),
  ];
}

/** Section J. */
export const budget = (plan: PlanRecord): Block[] => sectionStart(plan, "J");

/** Section K as a list. */
export function adviceList(plan: PlanRecord, numbers: Numbers): Block[] {
  return [
    ...sectionStart(plan, "K"),
    ...(plan.advice ?? []).flatMap((advice) => [
      item(`Advice ${numbers(advice.id!)}`),
      ...fieldItems(adviceFields, advice, numbers),
    ]),
  ];
}

/** Section K as a table. */
export function adviceTable(plan: PlanRecord, numbers: Numbers): Block[] {
  const rows = (plan.advice ?? []).map((advice) => row(adviceFields.map(({ write }) => write(advice, numbers))));
  return [...sectionStart(plan, "K"), table([row(adviceFields.map(({ name }) => name)), ...rows])];
}

/** Whether a plan has a section. */
export const hasSection = (plan: PlanRecord, letter: SectionLetter): boolean =>
  plan.sections?.some((one) => one.letter === letter) ?? false;
