import type { CriterionResult, SectionGrade } from "../../quality/grade";
import { grading } from "../../quality/grading";
import type { PlanAudit } from "../../quality/plan-audit";
import type { Standing } from "../../quality/rating";
import { gradeInWords, scoreInWords, sectionInWords } from "./audit-words";

/** A section of an audit at a glance. */
export interface SectionRow {
  section: CriterionResult["section"];
  name: string;
  grade: string;
  score: string;
  met: number;
  partly: number;
  not: number;
  pending: number;
}

/** The sections to which a criterion applies, in the order of the plan. */
export function sectionStrip({ results, grade: { sections } }: PlanAudit): SectionRow[] {
  return [...new Set(results.map(({ section }) => section))].flatMap((section) => {
    const own = results.filter((one) => one.section === section);
    const count = (standing: Standing) => own.filter(({ rating }) => rating === standing).length;
    if (count("not-applicable") === own.length) return [];
    const graded = sections.find((one) => one.section === section);
    return [
      {
        section,
        name: sectionInWords(section),
        grade: gradeInWords(graded?.grade) + (graded !== undefined && isLimited(graded) ? ", by a limit" : ""),
        score: scoreInWords(graded?.score),
        met: count("met"),
        partly: count("partly"),
        not: count("not"),
        pending: count("pending"),
      },
    ];
  });
}

/** Whether the score alone would have come to a better grade. */
function isLimited({ score, grade }: SectionGrade): boolean {
  return grading.grades.find(({ from }) => score >= from)?.grade !== grade;
}
