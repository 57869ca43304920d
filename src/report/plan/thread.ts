import type { Orphan } from "../../quality/golden-thread";
import type { PlanAudit } from "../../quality/plan-audit";
import type { PlanRecord } from "../../quality/plan-record";
import { day, spoken } from "../page/words";
import { adviserOf, partNoun } from "./part-names";

/** The columns of the thread, from left to right. */
export const columns = ["aspiration", "need", "outcome", "provision", "advice"] as const;

/** A column of the thread. */
export type Column = (typeof columns)[number];

/** A part of the plan in the thread. */
export interface ThreadNode {
  /** A JSON Pointer to it; without the plan, its id. */
  key: string;
  column: Column;
  name: string;
  /** What the record holds of it beside its words. */
  detail?: string;
  /** What it should be tied to and is not. */
  lacks: Orphan["lacks"][];
}

/** A tie between two parts, by their keys. */
export interface ThreadLink {
  from: string;
  to: string;
}

/** The parts of a plan and what ties them to one another. */
export interface ThreadMap {
  nodes: ThreadNode[];
  links: ThreadLink[];
}

/**
 * The thread of a plan. With the plan, every part of it with every tie that it records: an aspiration is tied to the needs of the outcomes
 * that take it up. Without, the parts of whole chains by their ids.
 */
export function threadMapOf({ thread }: PlanAudit, plan: PlanRecord | undefined): ThreadMap {
  return plan === undefined ? mapOfChains(thread.chains) : mapOfPlan(plan, thread.orphans);
}

function mapOfPlan(plan: PlanRecord, orphans: readonly Orphan[]): ThreadMap {
  const { voice = [], needs = [], outcomes = [], provisions = [], advice = [] } = plan;
  const places = {
    voice: placesById("voice", voice),
    needs: placesById("needs", needs),
    outcomes: placesById("outcomes", outcomes),
    advice: placesById("advice", advice),
  };
  const takenUp = new Set(outcomes.flatMap(({ aspirationIds = [] }) => aspirationIds));
  const lacks = (key: string) => orphans.filter(({ subject }) => subject === key).map((one) => one.lacks);
  const node = (column: Column, list: string, at: number, detail: string | undefined): ThreadNode => {
    const key = `/${list}/${at}`;
    return { key, column, name: partNoun(list, at, plan), ...(detail ? { detail } : {}), lacks: lacks(key) };
  };
  const nodes = [
    ...voice.flatMap(({ id, kind, horizon }, i) =>
      kind === "aspiration" || (id !== undefined && takenUp.has(id))
        ? [node("aspiration", "voice", i, horizon && spoken(horizon))]
        : [],
    ),
    ...needs.map(({ section, area }, i) => node("need", "needs", i, joined(section, area))),
    ...outcomes.map(({ byWhenOn, byWhen, domains }, i) =>
      node("outcome", "outcomes", i, byWhenOn === undefined ? (byWhen ?? domains?.join(", ")) : `by ${day(byWhenOn)}`),
    ),
    ...provisions.map(({ section, service }, i) => node("provision", "provisions", i, joined(section, service))),
    ...advice.map((one, i) => node("advice", "advice", i, adviserOf(one))),
  ];
  const links = new Links();
  const known = (map: ReadonlyMap<string, string>, ids: readonly string[] = []) =>
    ids.flatMap((id) => map.get(id) ?? []);
  for (const [i, { aspirationIds, needIds }] of outcomes.entries()) {
    const own = known(places.needs, needIds);
    links.addAll(own, [`/outcomes/${i}`]);
    links.addAll(known(places.voice, aspirationIds), own.length > 0 ? own : [`/outcomes/${i}`]);
  }
  for (const [i, { outcomeIds, needIds, sourceIds }] of provisions.entries()) {
    const own = known(places.outcomes, outcomeIds);
    links.addAll(own.length > 0 ? own : known(places.needs, needIds), [`/provisions/${i}`]);
    links.addAll([`/provisions/${i}`], known(places.advice, sourceIds));
  }
  return { nodes, links: links.all };
}

function mapOfChains(chains: PlanAudit["thread"]["chains"]): ThreadMap {
  const nodes = new Map<string, ThreadNode>();
  const links = new Links();
  const add = (column: Column, id: string): string => {
    const key = `${column} ${id}`;
    nodes.set(key, { key, column, name: key.charAt(0).toUpperCase() + key.slice(1), lacks: [] });
    return key;
  };
  for (const { aspiration, need, outcome, provision, advice } of chains) {
    const thread = [
      ...(aspiration === undefined ? [] : [add("aspiration", aspiration)]),
      ...(need === undefined ? [] : [add("need", need)]),
      add("outcome", outcome),
      add("provision", provision),
    ];
    for (const [i, to] of thread.slice(1).entries()) links.addAll([thread[i]!], [to]);
    links.addAll(
      thread.slice(-1),
      advice.map((id) => add("advice", id)),
    );
  }
  return { nodes: [...nodes.values()], links: links.all };
}

/** Where in the record the part with an id stands: the first, where several have it. */
function placesById(list: string, parts: readonly { id?: string | undefined }[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const [i, { id }] of parts.entries()) if (id !== undefined && !places.has(id)) places.set(id, `/${list}/${i}`);
  return places;
}

function joined(section: string | undefined, word: string | undefined): string {
  return [section, word && spoken(word)].filter(Boolean).join(": ");
}

/** Ties, each once. */
class Links {
  private readonly seen = new Map<string, ThreadLink>();

  get all(): ThreadLink[] {
    return [...this.seen.values()];
  }

  addAll(from: readonly string[], to: readonly string[]) {
    for (const one of from) for (const other of to) this.seen.set(`${one} ${other}`, { from: one, to: other });
  }
}
