import type { Scopes } from "../facts";
import type { Interpretation, Rule, Source } from "../rule";
import type { Step } from "../step";
import { lintFacts } from "./lint-facts";
import { lintReadings } from "./lint-readings";
import { lintVersions } from "./lint-versions";
import type { Placed, PlacedLaw, Report } from "./placed";

/** Everything that a schema cannot see: names that lead nowhere, operators that do not fit, versions that overlap. */
export function lintRules(law: PlacedLaw, scopes: Scopes, report: Report) {
  const { rules, interpretations, instruments, definitions, steps } = law;
  const interpretationOf = new Map(interpretations.map(({ item }) => [item.id, item]));
  const known: Known = {
    exceptions: new Set(rules.filter(({ item }) => item.kind === "exception").map(({ item }) => item.id)),
    definitions: new Set(definitions.map(({ item }) => item.id)),
  };
  lintSources(law, new Set(instruments.map(({ item }) => item.id)), report);
  for (const place of interpretations) lintInterpretation(place, report);
  for (const place of steps) lintStep(place, rules, scopes, report);
  lintVersions(rules, report);
  for (const place of rules) {
    lintNames(place, known, report);
    lintFacts(place, scopes, report);
    lintReadings(place, interpretationOf, report);
  }
}

interface Known {
  exceptions: ReadonlySet<string>;
  definitions: ReadonlySet<string>;
}

function lintSources(law: PlacedLaw, instruments: ReadonlySet<string>, report: Report) {
  const lint = (place: Placed<unknown>, sources: readonly Source[], at: string) => {
    for (const [i, source] of sources.entries())
      if ("instrument" in source && !instruments.has(source.instrument))
        report(place, `${at}/${i}/instrument`, `No instruments file names "${source.instrument}".`);
  };
  for (const place of [...law.definitions, ...law.steps, ...law.rules]) lint(place, place.item.sources, "/sources");
  for (const place of law.interpretations)
    for (const [name, { sources }] of Object.entries(place.item.readings))
      lint(place, sources, `/readings/${name}/sources`);
}

function lintInterpretation(place: Placed<Interpretation>, report: Report) {
  const { readings, default: standard } = place.item;
  if (standard !== undefined && !Object.hasOwn(readings, standard))
    report(place, "/default", `There is no reading "${standard}".`);
  if (Object.keys(readings).length < 2) report(place, "/readings", "A disputed point has at least two readings.");
}

function lintStep(place: Placed<Step>, rules: Placed<Rule>[], scopes: Scopes, report: Report) {
  const { rule, doneBy } = place.item;
  const behind = rules.find(({ item }) => item.id === rule && item.kind === "time-limit")?.item;
  if (!behind) report(place, "/rule", `There is no time limit "${rule}".`);
  else if (scopes.get(behind.scope)?.facts.get(doneBy)?.sort !== "date")
    report(place, "/doneBy", `The scope "${behind.scope}" has no date "${doneBy}".`);
}

/** The definitions and exceptions that a rule names. */
function lintNames(place: Placed<Rule>, { exceptions, definitions }: Known, report: Report) {
  const rule = place.item;
  for (const [i, id] of (rule.uses ?? []).entries())
    if (!definitions.has(id)) report(place, `/uses/${i}`, `There is no definition "${id}".`);
  if (rule.kind !== "time-limit") return;
  const lint = (ids: readonly string[] = [], at: string) => {
    for (const [i, id] of ids.entries())
      if (!exceptions.has(id)) report(place, `${at}/exceptions/${i}`, `There is no exception "${id}".`);
  };
  lint(rule.exceptions, "");
  for (const [id, overrides] of Object.entries(rule.readings ?? {}))
    for (const [name, override] of Object.entries(overrides)) lint(override.exceptions, `/readings/${id}/${name}`);
}
