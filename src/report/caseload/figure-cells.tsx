import type { Figures } from "../../caseload/measure-summary";
import type { Shown } from "../../suppression/shown";
import type { Column } from "../page/table";
import { Swatch } from "./marks";
import { columns, columnTitles, outcomes } from "./outcomes";
import { confidential, intervalWritten, shareWritten, written } from "./words";

/** A number in a cell; one that is suppressed is marked. */
export function NumberCell({ value, strong }: { value: Shown; strong?: boolean }) {
  if (value === "suppressed") return <td class="number hidden">{confidential}</td>;
  return <td class="number">{strong ? <strong>{written(value)}</strong> : written(value)}</td>;
}

/** The head of a column of an outcome, with how it is drawn. */
export function figureColumns(isDrawn: boolean): Column[] {
  return columns.map((name) => {
    const look = isDrawn ? outcomes.find((one) => one.name === name) : undefined;
    const title = columnTitles[name];
    return {
      number: true,
      title:
        look === undefined ? (
          title
        ) : (
          <>
            <Swatch fill={look.fill} /> {title}
          </>
        ),
    };
  });
}

/** The numbers of a row, in the order of the columns. Cells are made by plain calls: a large page has many thousands of them. */
export function FigureCells({ figures }: { figures: Figures }) {
  return columns.map((name) => NumberCell({ value: figures[name], strong: name === "of" || name === "all" }));
}

/** The share and its interval. */
export function ShareCells({ share }: Pick<Figures, "share">) {
  return (
    <>
      <td class="number">
        <strong>{shareWritten(share)}</strong>
      </td>
      <td class="number">{intervalWritten(share)}</td>
    </>
  );
}

/** Their heads. */
export const shareColumns: readonly Column[] = [
  { title: "Share in time", number: true },
  { title: "95% interval", number: true },
];
