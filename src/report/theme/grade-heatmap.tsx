import type { ComponentChildren } from "preact";
import { gradeWords } from "../../quality/grading-schema";
import type { GradeFigures } from "../../quality/theme/grade-cells";
import { gradeName } from "../page/grade-badge";
import { RowHeader, Table } from "../page/table";
import { gradeNames } from "../page/words";
import { HeatCell, shareWritten, written } from "./shown";

/** A row of a heatmap of grades. */
export interface GradeRow {
  key: string;
  name: ComponentChildren;
  figures: GradeFigures;
}

/** Groups of plans by grade: a table in which more plans stand on darker ground. */
export function GradeHeatmap(props: { id: string; caption: string; first: string; rows: readonly GradeRow[] }) {
  const { id, caption, first, rows } = props;
  return (
    <Table
      id={id}
      caption={caption}
      class="heat"
      columns={[
        { title: first },
        { title: "Plans", number: true },
        ...gradeWords.map((grade) => ({ title: gradeNames[grade], number: true })),
        { title: gradeName(undefined), number: true },
        { title: "Good or better, with 95% interval", number: true },
      ]}
    >
      {rows.map(({ key, name, figures }) => (
        <tr key={key}>
          <RowHeader>{name}</RowHeader>
          <td class="number">{written(figures.plans)}</td>
          {gradeWords.map((grade) => (
            <HeatCell key={grade} value={figures.grades[grade]} of={figures.graded} />
          ))}
          <td class="number">{written(figures.notGraded)}</td>
          <td class="number">{shareWritten(figures.share)}</td>
        </tr>
      ))}
    </Table>
  );
}
