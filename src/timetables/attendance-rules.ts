import type { RuleSet } from "../rules/rule";

/** The parts of a record that a timetable stands among. */
const scopes: ReadonlySet<string> = new Set([
  "timetable",
  "timetableReview",
  "timetableExtension",
  "timetableStep",
  "registerEntry",
  "absence",
  "exclusion",
]);

/** The processes whose rules on the case as a whole belong here too. */
const processes: ReadonlySet<string> = new Set([
  "part-time-timetable",
  "section-19",
  "register",
  "penalty-notice",
  "local-policy",
  "exclusion",
  "exclusion-review",
  "off-site-direction",
]);

/** A rule set with the rules on part-time timetables and the attendance around them, and no others. */
export function attendanceRules(ruleSet: RuleSet): RuleSet {
  const rules = ruleSet.rules.filter(({ id, scope }) =>
    scope === "case" ? processes.has(id.split(".")[0]!) : scopes.has(scope),
  );
  return { ...ruleSet, rules };
}
