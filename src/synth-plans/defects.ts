import { parseIsoDate, toIsoDate } from "../calendar";
import type { PlanRecord, Provision } from "../quality/plan-record";

/** What can be wrong with an invented plan, each on its own. */
export const defectIds = [
  "no-provision-for-a-need",
  "vague-provision",
  "provision-depends-on-funds",
  "provision-not-quantified",
  "provision-without-outcome",
  "therapy-in-health",
  "health-in-special-educational-provision",
  "outcomes-without-dates",
  "outcome-is-provision",
  "need-is-diagnosis",
  "draft-names-school",
  "final-without-placement",
  "no-parents-views",
  "no-communication",
  "nil-without-source",
  "not-known-to-service",
  "section-missing",
  "undivided-section-h",
  "wrong-name",
  "placeholder-left",
  "repeated-passage",
  "not-signed",
  "no-psychological-advice",
  "advice-not-attached",
  "health-not-agreed",
] as const;

/** The id of a defect. */
export type Defect = (typeof defectIds)[number];

interface DefectMaker {
  id: Defect;
  /** Whether the plan is of the kind that can have it. */
  fits: (plan: PlanRecord) => boolean;
  /** The plan with it. */
  make: (plan: PlanRecord) => PlanRecord;
}

const always = () => true;
const isFinal = ({ status }: PlanRecord) => status === "final";
const hasHealth = ({ provisions }: PlanRecord) => provisions?.some(({ section }) => section === "G") ?? false;
const hasCare = ({ needs }: PlanRecord) => needs?.some(({ section }) => section === "D") ?? false;

const makers: Record<Defect, Omit<DefectMaker, "id">> = {
  "no-provision-for-a-need": {
    fits: always,
    make: (plan) => ({
      ...plan,
      provisions: renumbered(plan.provisions?.filter(({ needIds }) => !needIds?.includes("need-1"))),
    }),
  },
  "vague-provision": {
    fits: always,
    make: (plan) =>
      withLastOfF(plan, ({ id, section, needIds, outcomeIds, sourceIds }) => ({
        id,
        section,
        text: "Access to regular support from an appropriately trained adult as required.",
        needIds,
        outcomeIds,
        sourceIds,
      })),
  },
  "provision-depends-on-funds": {
    fits: always,
    make: (plan) => withLastOfF(plan, (one) => ({ ...one, text: `${one.text} This is subject to available funding.` })),
  },
  "provision-not-quantified": {
    fits: always,
    make: (plan) => withLastOfF(plan, ({ times: _, per: _p, minutes: _m, weeksPerYear: _w, ...one }) => one),
  },
  "provision-without-outcome": {
    fits: always,
    make: (plan) => withLastOfF(plan, ({ outcomeIds: _, ...one }) => one),
  },
  "therapy-in-health": {
    fits: hasHealth,
    make: (plan) =>
      inOrder({
        ...plan,
        provisions: plan.provisions?.map((one) =>
          one.service === "speech-and-language-therapy" ? { ...one, section: "G" as const } : one,
        ),
      }),
  },
  "health-in-special-educational-provision": {
    fits: hasHealth,
    make: (plan) => {
      const provisions = plan.provisions?.map(({ agreedBy: _, agreedOn: _on, ...one }) =>
        one.section === "G" ? { ...one, section: "F" as const } : one,
      );
      return inOrder(withSection({ ...plan, provisions }, "G", { letter: "G", labelled: true, empty: true }));
    },
  },
  "outcomes-without-dates": {
    fits: always,
    make: (plan) => ({ ...plan, outcomes: plan.outcomes?.map(({ byWhenOn: _, ...one }) => one) }),
  },
  "outcome-is-provision": {
    fits: always,
    make: (plan) =>
      withFirst(plan, "outcomes", (one) => ({
        ...one,
        text: "To receive 45 minutes of speech and language therapy each week.",
      })),
  },
  "need-is-diagnosis": {
    fits: always,
    make: (plan) =>
      withFirst(plan, "needs", ({ impact: _, strengths: _s, baseline: _b, baselineOn: _on, ...one }) => ({
        ...one,
        text: "Developmental language disorder.",
      })),
  },
  "draft-names-school": {
    fits: ({ status }) => status === "draft",
    make: (plan) =>
      withSection({ ...plan, placement: { named: true, type: "Maintained mainstream school" } }, "I", {
        letter: "I",
        labelled: true,
        empty: false,
      }),
  },
  "final-without-placement": {
    fits: isFinal,
    make: ({ placement: _, ...plan }) => withSection(plan, "I", { letter: "I", labelled: true, empty: true }),
  },
  "no-parents-views": {
    fits: always,
    make: (plan) => withoutVoice(plan, ({ speaker }) => speaker === "parent"),
  },
  "no-communication": {
    fits: always,
    make: (plan) => withoutVoice(plan, ({ kind }) => kind === "communication"),
  },
  "nil-without-source": {
    fits: always,
    make: (plan) => withSection(plan, "H2", { letter: "H2", labelled: true, empty: true, nilStatement: "None" }),
  },
  "not-known-to-service": {
    fits: (plan) => !hasCare(plan),
    make: (plan) =>
      withSection(plan, "D", { letter: "D", labelled: true, empty: true, nilStatement: "Not known to social care." }),
  },
  "section-missing": {
    fits: always,
    make: (plan) => ({ ...plan, sections: plan.sections?.filter(({ letter }) => letter !== "J") }),
  },
  "undivided-section-h": {
    fits: (plan) => !hasCare(plan),
    make: (plan) => {
      const nil = { labelled: false, empty: true, nilStatement: "No social care provision is required." };
      return withSection(withSection(plan, "H1", { letter: "H1", ...nil }), "H2", { letter: "H2", ...nil });
    },
  },
  "wrong-name": {
    fits: always,
    make: (plan) =>
      withFirst(plan, "needs", (one) => ({ ...one, text: `${one.text} Quentin needs each part repeated.` })),
  },
  "placeholder-left": {
    fits: always,
    make: (plan) => withFirst(plan, "outcomes", (one) => ({ ...one, text: `${one.text} [INSERT DATE]` })),
  },
  "repeated-passage": {
    fits: ({ needs = [] }) => needs.length > 1,
    make: (plan) => ({
      ...plan,
      needs: plan.needs?.map((one) => ({ ...one, impact: repeated })),
    }),
  },
  "not-signed": {
    fits: isFinal,
    make: ({ signed: _, signedOn: _on, ...plan }) => plan,
  },
  "no-psychological-advice": {
    fits: always,
    make: (plan) => ({
      ...plan,
      advice: plan.advice?.map(({ id, type, role, author, datedOn, attached }) =>
        type === "psychological"
          ? { id, type, absenceBecause: "No report was received in time" }
          : { id, type, role, author, datedOn, attached },
      ),
    }),
  },
  "advice-not-attached": {
    fits: always,
    make: (plan) =>
      withFirst(plan, "advice", (one) => ({ ...one, attached: false, datedOn: twoYearsBefore(one.datedOn) })),
  },
  "health-not-agreed": {
    fits: hasHealth,
    make: (plan) => ({
      ...plan,
      provisions: plan.provisions?.map(({ agreedBy: _, agreedOn: _on, ...one }) => one),
    }),
  },
};

const repeated =
  "This affects every lesson of the day and every part of life at home, so that an adult has to be close by at all times.";

/** Every defect, and the plans that can have it. */
export const defects: readonly DefectMaker[] = defectIds.map((id) => ({ id, ...makers[id] }));

/** A plan with a defect; unchanged where the plan is not of the kind that can have it. */
export function withDefect(plan: PlanRecord, defect: Defect): PlanRecord {
  const { fits, make } = makers[defect];
  // A field that a defect takes away is not there, rather than there without a value.
  return fits(plan) ? (JSON.parse(JSON.stringify(make(plan))) as PlanRecord) : plan;
}

const twoYearsBefore = (on: string | undefined): string => toIsoDate(parseIsoDate(on ?? "2026-01-05") - 730);

function withLastOfF(plan: PlanRecord, change: (one: Provision) => Provision): PlanRecord {
  const provisions = plan.provisions ?? [];
  const last = provisions.findLastIndex(({ section }) => section === "F");
  return { ...plan, provisions: provisions.map((one, i) => (i === last ? change(one) : one)) };
}

function withFirst<List extends "needs" | "outcomes" | "advice">(
  plan: PlanRecord,
  list: List,
  change: (one: NonNullable<PlanRecord[List]>[number]) => NonNullable<PlanRecord[List]>[number],
): PlanRecord {
  const parts = (plan[list] ?? []) as NonNullable<PlanRecord[List]>[number][];
  return { ...plan, [list]: parts.map((one, i) => (i === 0 ? change(one) : one)) };
}

function withSection(
  plan: PlanRecord,
  letter: string,
  section: NonNullable<PlanRecord["sections"]>[number],
): PlanRecord {
  return { ...plan, sections: plan.sections?.map((one) => (one.letter === letter ? section : one)) };
}

/** Provisions in the order of their sections, numbered anew. */
function inOrder(plan: PlanRecord): PlanRecord {
  const provisions = [...(plan.provisions ?? [])].sort((one, other) => one.section!.localeCompare(other.section!));
  return { ...plan, provisions: renumbered(provisions) };
}

const renumbered = <Part extends { id?: string | undefined }>(parts: Part[] | undefined): Part[] | undefined =>
  parts?.map((one, i) => ({ ...one, id: one.id!.replace(/\d+$/, String(i + 1)) }));

/** Takes views away, and the links of outcomes to them; the rest are numbered anew. */
function withoutVoice(
  plan: PlanRecord,
  isOut: (item: NonNullable<PlanRecord["voice"]>[number]) => boolean,
): PlanRecord {
  const left = (plan.voice ?? []).filter((item) => !isOut(item));
  const ids = new Map(left.map(({ id }, i) => [id!, `voice-${i + 1}`]));
  return {
    ...plan,
    voice: renumbered(left),
    outcomes: plan.outcomes?.map(({ aspirationIds = [], ...one }) => {
      const linked = aspirationIds.flatMap((id) => ids.get(id) ?? []);
      return linked.length > 0 ? { ...one, aspirationIds: linked } : one;
    }),
  };
}
