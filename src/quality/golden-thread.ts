import type { PlanRecord } from "./plan-record";

/** A part of a plan that the thread does not reach, or that leads nowhere. */
export interface Orphan {
  /** A JSON Pointer to the part. */
  subject: string;
  /** What is missing of the thread. */
  lacks: "provision" | "need" | "outcome" | "advice" | "aspiration";
}

/** The thread from aspiration to need, outcome, provision and advice. */
export interface GoldenThread {
  /** Whole chains: aspiration or need, outcome, provision. Each is the ids of its parts, in that order. */
  chains: { aspiration?: string; need?: string; outcome: string; provision: string; advice: string[] }[];
  orphans: Orphan[];
}

/** The links that the parts of a plan record to one another, and the parts that none leads to. Derived, not scored. */
export function goldenThread(plan: PlanRecord): GoldenThread {
  const { needs = [], outcomes = [], provisions = [], voice = [], advice = [] } = plan;
  const orphans: Orphan[] = [];
  const has = (all: readonly string[] | undefined, id: string | undefined) => id !== undefined && !!all?.includes(id);

  for (const [i, one] of needs.entries()) {
    const isMet = provisions.some(({ needIds }) => has(needIds, one.id));
    if (!isMet && one.noProvisionBecause === undefined) orphans.push({ subject: `/needs/${i}`, lacks: "provision" });
  }
  for (const [i, one] of outcomes.entries()) {
    const subject = `/outcomes/${i}`;
    if (!provisions.some(({ outcomeIds }) => has(outcomeIds, one.id))) orphans.push({ subject, lacks: "provision" });
    if (!needs.some(({ id }) => has(one.needIds, id))) orphans.push({ subject, lacks: "need" });
  }
  for (const [i, one] of provisions.entries()) {
    const subject = `/provisions/${i}`;
    if (!outcomes.some(({ id }) => has(one.outcomeIds, id))) orphans.push({ subject, lacks: "outcome" });
    if (!needs.some(({ id }) => has(one.needIds, id))) orphans.push({ subject, lacks: "need" });
    if (!advice.some(({ id }) => has(one.sourceIds, id))) orphans.push({ subject, lacks: "advice" });
  }
  for (const [i, one] of voice.entries()) {
    if (one.kind !== "aspiration") continue;
    const isTakenUp = outcomes.some(({ aspirationIds }) => has(aspirationIds, one.id));
    if (!isTakenUp) orphans.push({ subject: `/voice/${i}`, lacks: "outcome" });
  }
  return { chains: chainsOf(plan), orphans };
}

function chainsOf({ needs = [], outcomes = [], provisions = [], voice = [], advice = [] }: PlanRecord) {
  const known = <Part extends { id?: string | undefined }>(parts: readonly Part[], ids: readonly string[] = []) =>
    parts.flatMap(({ id }) => (id !== undefined && ids.includes(id) ? [id] : []));
  return outcomes.flatMap((outcome) => {
    const { id } = outcome;
    if (id === undefined) return [];
    const [aspiration] = known(voice, outcome.aspirationIds);
    const ownNeeds = known(needs, outcome.needIds);
    return provisions
      .filter((provision) => provision.id !== undefined && provision.outcomeIds?.includes(id))
      .map((provision) => {
        const [need] = ownNeeds.filter((one) => provision.needIds?.includes(one)).concat(ownNeeds);
        return {
          ...(aspiration === undefined ? {} : { aspiration }),
          ...(need === undefined ? {} : { need }),
          outcome: id,
          provision: provision.id!,
          advice: known(advice, provision.sourceIds),
        };
      });
  });
}
