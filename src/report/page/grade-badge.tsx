import { type Grade, gradeWords } from "../../quality/grading-schema";
import { gradeNames } from "./words";

/** The class of a grade in the style sheet. */
export function gradeClass(grade: Grade | undefined): string {
  return grade ?? "not-graded";
}

/** A grade in words. */
export function gradeName(grade: Grade | undefined): string {
  return grade === undefined ? "Not graded" : gradeNames[grade];
}

/** Four bars, as many of them full as the grade is good: for the eye only, beside the words. */
export function Bars({ grade }: { grade: Grade | undefined }) {
  const full = grade === undefined ? 0 : gradeWords.length - gradeWords.indexOf(grade);
  return (
    <svg class="bars" viewBox="0 0 46 20" aria-hidden="true" focusable="false">
      {gradeWords.map((word, i) => (
        <rect
          key={word}
          x={i * 12 + 1}
          y={1}
          width={8}
          height={18}
          fill={i < full ? "currentColor" : "none"}
          stroke="currentColor"
          stroke-width={2}
        />
      ))}
    </svg>
  );
}

/** A grade that stands out. */
export function GradeBadge({ grade, big }: { grade: Grade | undefined; big?: boolean }) {
  return (
    <strong class={`badge ${gradeClass(grade)}${big ? " big" : ""}`}>
      <Bars grade={grade} />
      {gradeName(grade)}
    </strong>
  );
}
