import type { SchoolTerms } from "../calendar/school-days";
import type { EvaluatorOptions } from "../evaluate/options";
import type { TermsOf } from "../formats/school-terms";
import type { CaseRecord } from "../records/case-record";

/** The options that a case is judged with: one object for all cases whose schools have the same terms, so that rules are compiled once. */
export type OptionsOf = (record: CaseRecord) => EvaluatorOptions;

/** Options that differ in the terms of the school. */
export function optionsByCase(options: EvaluatorOptions, termsOf: TermsOf | undefined): OptionsOf {
  if (termsOf === undefined) return () => options;
  const byTerms = new Map<SchoolTerms | undefined, EvaluatorOptions>();
  return ({ school }) => {
    const schoolTerms = termsOf(school?.id);
    const known = byTerms.get(schoolTerms);
    if (known !== undefined) return known;
    const made = schoolTerms === undefined ? options : { ...options, schoolTerms };
    byTerms.set(schoolTerms, made);
    return made;
  };
}
