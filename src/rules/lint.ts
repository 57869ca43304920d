import { isIsoDate } from "../calendar/civil-date";
import type { Amount } from "./amount";
import type { Comparison, Condition } from "./condition";
import type { Fact, Scopes } from "./facts";
import { limitFacts } from "./facts";
import type { Trigger } from "./limit";
import { type FactSort, operators } from "./operators";
import type { Definition, InForce, Instrument, Interpretation, Rule, Source } from "./rule";
import type { Step } from "./step";
import {
  eachAmountFact,
  eachComparison,
  eachEntries,
  eachLimitFact,
  eachMomentFact,
  otherFact,
  ownPrefix,
  type VisitName,
} from "./walk";

/** A rule or interpretation with where it stands. */
export interface Placed<T> {
  item: T;
  file: string;
  pointer: string;
}

type Report = (place: Placed<unknown>, below: string, message: string) => void;

/** All that a set of rule files holds. */
export interface PlacedLaw {
  rules: Placed<Rule>[];
  interpretations: Placed<Interpretation>[];
  instruments: Placed<Instrument>[];
  definitions: Placed<Definition>[];
  steps: Placed<Step>[];
}

/** Everything that a schema cannot see: names that lead nowhere, operators that do not fit, versions that overlap. */
export function lintRules(
  { rules, interpretations, instruments, definitions, steps }: PlacedLaw,
  scopes: Scopes,
  report: Report,
) {
  const exceptionIds = new Set(rules.filter((rule) => rule.item.kind === "exception").map((rule) => rule.item.id));
  const byInterpretation = new Map(interpretations.map((one) => [one.item.id, one.item]));
  const instrumentIds = new Set(instruments.map((one) => one.item.id));
  for (const one of interpretations) {
    lintInterpretation(one, report);
    for (const [name, reading] of Object.entries(one.item.readings)) {
      lintSources(reading.sources, one, `/readings/${name}/sources`, instrumentIds, report);
    }
  }
  const definitionIds = new Set(definitions.map(({ item }) => item.id));
  for (const one of definitions) lintSources(one.item.sources, one, "/sources", instrumentIds, report);
  for (const one of steps) {
    lintSources(one.item.sources, one, "/sources", instrumentIds, report);
    lintStep(one, rules, scopes, report);
  }
  lintVersions(rules, report);
  for (const place of rules) {
    lintSources(place.item.sources, place, "/sources", instrumentIds, report);
    for (const [i, id] of (place.item.uses ?? []).entries())
      if (!definitionIds.has(id)) report(place, `/uses/${i}`, `There is no definition "${id}".`);
    lintFacts(place, scopes, report);
    lintReadings(place, byInterpretation, report);
    if (place.item.kind === "time-limit") {
      for (const [i, id] of (place.item.exceptions ?? []).entries()) {
        if (!exceptionIds.has(id)) report(place, `/exceptions/${i}`, `There is no exception "${id}".`);
      }
    }
  }
}

function lintInterpretation(place: Placed<Interpretation>, report: Report) {
  const { readings, default: standard } = place.item;
  if (standard !== undefined && !Object.hasOwn(readings, standard))
    report(place, "/default", `There is no reading "${standard}".`);
  if (Object.keys(readings).length < 2) report(place, "/readings", "A disputed point has at least two readings.");
}

function lintStep(place: Placed<Step>, rules: Placed<Rule>[], scopes: Scopes, report: Report) {
  const { rule, doneBy } = place.item;
  const behind = rules.find((one) => one.item.id === rule && one.item.kind === "time-limit")?.item;
  if (!behind) report(place, "/rule", `There is no time limit "${rule}".`);
  else if (scopes.get(behind.scope)?.facts.get(doneBy)?.sort !== "date") {
    report(place, "/doneBy", `The scope "${behind.scope}" has no date "${doneBy}".`);
  }
}

function lintSources(sources: Source[], place: Placed<unknown>, at: string, instruments: Set<string>, report: Report) {
  for (const [i, source] of sources.entries()) {
    if ("instrument" in source && !instruments.has(source.instrument)) {
      report(place, `${at}/${i}/instrument`, `No instruments file names "${source.instrument}".`);
    }
  }
}

function lintVersions(rules: Placed<Rule>[], report: Report) {
  const seen = new Map<string, Placed<Rule>[]>();
  for (const place of rules) {
    const { from, to } = place.item.inForce;
    if (to !== undefined && to < from) report(place, "/inForce", "The version ends before it starts.");
    const others = seen.get(place.item.id) ?? [];
    for (const other of others) {
      if (other.item.kind !== place.item.kind || other.item.scope !== place.item.scope) {
        report(place, "/kind", `Versions of "${place.item.id}" are of one kind and scope.`);
      }
      if (overlaps(other.item.inForce, place.item.inForce)) {
        report(place, "/inForce", `Overlaps another version of "${place.item.id}" (from ${other.item.inForce.from}).`);
      }
    }
    seen.set(place.item.id, [...others, place]);
  }
}

function overlaps(a: InForce, b: InForce): boolean {
  return (a.to === undefined || a.to >= b.from) && (b.to === undefined || b.to >= a.from);
}

function lintReadings(place: Placed<Rule>, interpretations: Map<string, Interpretation>, report: Report) {
  const rule = place.item;
  for (const [i, id] of (rule.notices ?? []).entries()) {
    const interpretation = interpretations.get(id);
    if (!interpretation) report(place, `/notices/${i}`, `There is no interpretation "${id}".`);
    else if (!rule.readings?.[id] && !Object.values(interpretation.readings).some((reading) => reading.counting)) {
      report(place, `/notices/${i}`, `No reading of "${id}" changes anything here: say what in "readings".`);
    }
  }
  for (const [id, overrides] of Object.entries(rule.readings ?? {})) {
    if (!rule.notices?.includes(id)) report(place, `/readings/${id}`, `Name "${id}" in "notices" too.`);
    for (const name of Object.keys(overrides)) {
      const known = interpretations.get(id);
      if (known && !Object.hasOwn(known.readings, name)) {
        report(place, `/readings/${id}/${name}`, `"${id}" has no reading "${name}".`);
      }
    }
  }
}

function lintFacts(place: Placed<Rule>, scopes: Scopes, report: Report) {
  const rule = place.item;
  const scope = scopes.get(rule.scope);
  if (!scope) {
    report(place, "/scope", `There is no scope "${rule.scope}". There are: ${[...scopes.keys()].join(", ")}.`);
    return;
  }
  const facts = new Map(scope.facts);
  if (rule.kind === "exception") for (const fact of limitFacts) facts.set(fact.name, fact);

  const want: VisitName = (name, pointer, wanted) => {
    const fact = facts.get(name);
    if (!fact) report(place, pointer, `The scope "${rule.scope}" has no fact "${name}".`);
    else if (wanted !== "any" && fact.sort !== wanted) report(place, pointer, `"${name}" is not a ${wanted}.`);
  };
  const wantDate = (name: string, pointer: string) => want(name, pointer, "date");
  const lintEntries = (said: unknown, at: string) =>
    eachEntries(said, at, ({ in: name, where }, pointer) => {
      const inner = scopes.get(name);
      if (!inner) return report(place, `${pointer}/in`, `There is no scope "${name}".`);
      const entryFacts = new Map(inner.facts);
      for (const [own, fact] of facts) entryFacts.set(ownPrefix + own, fact);
      const { earliest, latest, ...form } = get(said, pointer.slice(at.length)) as Record<string, unknown>;
      const day = (earliest ?? latest) as string | undefined;
      if (day !== undefined && entryFacts.get(day)?.sort !== "date")
        report(place, pointer, `The scope "${name}" has no date "${day}".`);
      const isSpell = day === undefined && form.count === undefined;
      if (isSpell && !(entryFacts.has("from") && entryFacts.has("to")))
        report(place, `${pointer}/in`, `The entries of "${name}" are no spells: they have no "from" and "to".`);
      if (where) lintCondition(where, `${pointer}/where`, entryFacts, name, reportHere);
    });
  const lintDates = (dates: Record<string, Trigger> | undefined, at: string) => {
    for (const [name, moment] of Object.entries(dates ?? {})) {
      eachMomentFact(moment, `${at}/${name}`, want);
      lintEntries(moment, `${at}/${name}`);
    }
  };
  const lintAmounts = (amounts: Record<string, Amount> | undefined, at: string) => {
    for (const [name, amount] of Object.entries(amounts ?? {})) {
      eachAmountFact(amount, `${at}/${name}`, want);
      lintEntries(amount, `${at}/${name}`);
    }
  };
  // All names first, as those that a rule makes may lean on one another.
  const addNames = (names: Record<string, unknown> | undefined, sort: FactSort, at: string) => {
    for (const name of Object.keys(names ?? {})) {
      if (facts.has(name)) report(place, `${at}/${name}`, `"${name}" is already a fact of "${rule.scope}".`);
      facts.set(name, { name, label: name, sort, level: 0, path: [] });
    }
  };
  const reportHere = (pointer: string, message: string) => report(place, pointer, message);
  const lintWhen = (condition: Condition | undefined, at: string) =>
    condition && lintCondition(condition, at, facts, rule.scope, reportHere);

  addNames(rule.dates, "date", "/dates");
  addNames(rule.amounts, "number", "/amounts");
  for (const name of namesInCircles(rule)) report(place, "", `"${name}" is worked out from itself.`);
  lintDates(rule.dates, "/dates");
  lintAmounts(rule.amounts, "/amounts");
  if (rule.kind === "time-limit") {
    eachLimitFact(rule.limit, "/limit", want);
    lintEntries(rule.limit, "/limit");
    for (const name of typeof rule.doneBy === "string" ? [rule.doneBy] : rule.doneBy) wantDate(name, "/doneBy");
    if (rule.lapsesOn !== undefined) wantDate(rule.lapsesOn, "/lapsesOn");
    lintWhen(rule.appliesWhen, "/appliesWhen");
  } else if (rule.kind === "check") {
    lintWhen(rule.appliesWhen, "/appliesWhen");
    lintWhen(rule.holdsWhen, "/holdsWhen");
    if (rule.judgedOn !== undefined) wantDate(rule.judgedOn, "/judgedOn");
  } else {
    if (rule.raisedBy !== undefined) wantDate(rule.raisedBy, "/raisedBy");
    for (const [i, limb] of rule.limbs.entries()) {
      if ("holdsWhen" in limb) lintWhen(limb.holdsWhen, `/limbs/${i}/holdsWhen`);
      else if (!facts.has(limb.shownBy))
        report(place, `/limbs/${i}/shownBy`, `The scope "${rule.scope}" has no fact "${limb.shownBy}".`);
    }
  }
  for (const [id, overrides] of Object.entries(rule.readings ?? {})) {
    for (const [name, override] of Object.entries(overrides)) {
      const at = `/readings/${id}/${name}`;
      for (const [key, moment] of Object.entries(override.dates ?? {})) {
        eachMomentFact(moment, `${at}/dates/${key}`, want);
        lintEntries(moment, `${at}/dates/${key}`);
        if (!rule.dates?.[key]) report(place, `${at}/dates/${key}`, `The rule has no date "${key}" to override.`);
      }
      if (override.limit) {
        eachLimitFact(override.limit, `${at}/limit`, want);
        lintEntries(override.limit, `${at}/limit`);
      }
      const dates = { ...rule.dates, ...override.dates };
      const circles = override.dates === undefined ? [] : namesInCircles({ ...rule, dates });
      for (const one of circles) report(place, `${at}/dates`, `"${one}" is worked out from itself.`);
      lintWhen(override.when, `${at}/when`);
    }
  }
}

/** Reports what is wrong with a condition over these facts. */
export function lintCondition(
  condition: Condition,
  at: string,
  facts: ReadonlyMap<string, Fact>,
  scope: string,
  report: (pointer: string, message: string) => void,
) {
  eachComparison(condition, at, (leaf, pointer) => lintComparison(leaf, pointer, facts, scope, report));
}

/** The rule's own dates and amounts that lead back to themselves. */
function namesInCircles({ dates = {}, amounts = {} }: Rule): string[] {
  const behind = (name: string): string[] => {
    const found: string[] = [];
    const visit = (one: string) => found.push(one);
    if (Object.hasOwn(dates, name)) eachMomentFact(dates[name]!, "", visit);
    if (Object.hasOwn(amounts, name)) eachAmountFact(amounts[name]!, "", visit);
    return found;
  };
  const leadsBack = (name: string) => {
    const seen = new Set<string>();
    const open = behind(name);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === name) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...behind(next));
    }
    return false;
  };
  return [...Object.keys(dates), ...Object.keys(amounts)].filter(leadsBack);
}

/** What stands at a JSON Pointer. */
function get(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce((at, key) => (at as Record<string, unknown>)[key], value);
}

function lintComparison(
  leaf: Comparison,
  at: string,
  facts: ReadonlyMap<string, Fact>,
  scope: string,
  report: (pointer: string, message: string) => void,
) {
  const fact = facts.get(leaf.fact);
  if (!fact) {
    report(`${at}/fact`, `The scope "${scope}" has no fact "${leaf.fact}".`);
    return;
  }
  if (leaf.operator === "isRecorded") return;
  if (!operators[leaf.operator].sorts.includes(fact.sort)) {
    report(`${at}/operator`, `"${leaf.operator}" does not take a ${fact.sort}, which "${leaf.fact}" is.`);
    return;
  }
  const other = otherFact(leaf.value);
  if (other !== undefined) {
    const value = facts.get(other);
    if (!value) report(`${at}/value/fact`, `The scope "${scope}" has no fact "${other}".`);
    else if (value.sort !== (leaf.operator === "contains" ? "text" : fact.sort))
      report(`${at}/value/fact`, `"${other}" and "${leaf.fact}" are not of one sort.`);
    return;
  }
  const literals = Array.isArray(leaf.value) ? leaf.value : [leaf.value];
  for (const literal of literals) {
    const wanted = fact.sort === "list" ? "text" : fact.sort;
    const fits = wanted === "date" ? isIsoDate(literal) : typeof literal === (wanted === "text" ? "string" : wanted);
    if (!fits) report(`${at}/value`, `"${leaf.fact}" is compared with something that is not a ${wanted}.`);
    else if (fact.values && !fact.values.includes(literal as string)) {
      report(`${at}/value`, `"${leaf.fact}" is never "${String(literal)}". It is one of: ${fact.values.join(", ")}.`);
    }
  }
}
