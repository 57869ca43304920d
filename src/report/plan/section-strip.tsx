import { auditSections, type Grade } from "../../quality/grading-schema";
import type { PlanAudit } from "../../quality/plan-audit";
import { Codes } from "../page/codes";
import { Bars, gradeClass, gradeName } from "../page/grade-badge";
import { RowHeader, Table } from "../page/table";
import { isLetter, sectionNames, sectionTitle } from "../page/words";

/** Each section with its grade: tiles to glance at, and a table with what falls short. */
export function SectionStrip({ audit }: { audit: PlanAudit }) {
  const graded = new Map(audit.grade.sections.map((one) => [one.section, one]));
  // What is found across plans says nothing of one.
  const shown = auditSections.filter(
    (section) => isLetter(section) || (section !== "cross-plan" && graded.has(section)),
  );
  const word = (section: string, grade: Grade | undefined) => {
    const isOpen =
      grade !== undefined && audit.results.some((one) => one.section === section && one.rating === "pending");
    return `${gradeName(grade)}${isOpen ? " so far" : ""}`;
  };
  const short = (section: string) =>
    audit.results.filter((one) => one.section === section && (one.rating === "not" || one.rating === "partly"));
  return (
    <section aria-labelledby="sections">
      <h2 id="sections">Sections at a glance</h2>
      <ol class="strip" aria-labelledby="sections">
        {shown.map((section) => {
          const grade = graded.get(section)?.grade;
          return (
            <li key={section} class={gradeClass(grade)}>
              <span class="letter">
                {isLetter(section) ? <span>{section}</span> : <span aria-hidden="true">–</span>}
                <Bars grade={grade} />
              </span>
              <span class="name">{sectionNames[section]}</span>
              <span class="word">{word(section, grade)}</span>
            </li>
          );
        })}
      </ol>
      <details>
        <summary>The same as a table, with the criteria that are not fully met</summary>
        <Table
          id="sections-table"
          caption="Grade of each section"
          columns={[
            { title: "Section" },
            { title: "Grade" },
            { title: "Score", number: true },
            { title: "Not fully met" },
          ]}
        >
          {shown.map((section) => {
            const { grade, score } = graded.get(section) ?? {};
            const codes = short(section).map(({ criterion }) => criterion);
            return (
              <tr key={section}>
                <RowHeader>{sectionTitle(section)}</RowHeader>
                <td>{word(section, grade)}</td>
                <td class="number">{score === undefined ? "–" : score.toFixed(2)}</td>
                <td>{codes.length === 0 ? "None" : <Codes codes={codes} />}</td>
              </tr>
            );
          })}
        </Table>
      </details>
    </section>
  );
}
