import { assembleEvaluator, type Evaluator } from "../../evaluate/evaluator";
import type { RecordKind } from "../../evaluate/record-kind";
import type { RuleSet } from "../../rules/rule";
import type { Sen2Header, Sen2Person } from "../return";
import { sen2VersionOf } from "../version";
import { personKind, returnKind } from "./kinds";
import { codesOutside, personFacts } from "./person-facts";
import type { Sen2Severity } from "./quality-rule";
import { personChecks, returnChecks, testsById } from "./quality-rules";

/** Something that a rule on the quality of a return found. */
export interface Sen2Finding {
  /** `R001` and on. */
  readonly rule: string;
  /** Which of the rule's tests failed, where it has several. */
  readonly test?: string;
  readonly severity: Sen2Severity;
  /** A JSON Pointer into the person, such as `/requests/0`; empty for the person or the return as a whole. */
  readonly subject: string;
  /** The fields whose codes are none of the version (R025). */
  readonly fields?: readonly string[];
}

/** Only known days are compared, and with one another: the day of judging plays no part. */
const anyDay = { asOf: "2026-01-01" };

const once = (kind: RecordKind, rules: () => RuleSet) => {
  let made: Evaluator | undefined;
  return () => {
    made ??= assembleEvaluator({ rules: rules() }, undefined, kind);
    return made;
  };
};
const persons = once(personKind, personChecks);
const returns = once(returnKind, returnChecks);

/**
 * Tests the dates and codes that a return has of one person. What a rule needs and the return does not say is no finding. The rules are ours,
 * not the department's.
 */
export function checkSen2(person: Sen2Person, header: Sen2Header): Sen2Finding[] {
  return failedTests(persons(), personFacts(person, header), header);
}

/** The findings on facts of a whole return. */
export function checkReturn(facts: object): Sen2Finding[] {
  return failedTests(returns(), { id: "return", ...facts });
}

function failedTests(evaluator: Evaluator, facts: object, header: Sen2Header = {}): Sen2Finding[] {
  const found: Sen2Finding[] = [];
  evaluator.visit(facts, anyDay, ({ rule, outcome, subject, chain }) => {
    if (outcome !== "breached") return;
    const { rule: ofRule, test } = testsById.get(evaluator.ruleIds[rule]!)!;
    found.push({
      rule: ofRule.rule,
      ...(test.name !== undefined && { test: test.name }),
      severity: ofRule.severity,
      subject,
      ...(ofRule.rule === codesRule && { fields: fieldsOutside(test.scope, chain.at(-1)!, header) }),
    });
  });
  return found;
}

const codesRule = "R025";

function fieldsOutside(scope: string, part: object, header: Sen2Header): string[] {
  return codesOutside[scope as keyof typeof codesOutside](part, sen2VersionOf(header));
}
