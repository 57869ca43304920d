import type { Dimension } from "../../caseload/dimensions";
import type { GroupFigures, MeasureSummary } from "../../caseload/measure-summary";
import { RowHeader, Table } from "../page/table";
import { Caterpillar } from "./caterpillar";
import { type Beside, besideWords, ShareCell, ShareScale } from "./drawn";
import { FigureCells, figureColumns, ShareCells, shareColumns } from "./figure-cells";
import { Folded } from "./folded";
import { anchor, dimensionNames, groupName, inOrder, listed } from "./words";

/** More groups than these are drawn in one picture, and their table is folded away. */
export const mostRows = 25;
/** Of more groups than these a page is no place to read: their figures are for a spreadsheet. */
export const mostGroups = 200;

/** The dimensions by which figures tell something: more than one group, and no more than a page can hold. */
export function telling({ by }: { by: Readonly<Record<Dimension, readonly unknown[]>> }): Dimension[] {
  return inOrder.filter((dimension) => by[dimension].length > 1 && by[dimension].length <= mostGroups);
}

/** A measure by each dimension: groups in the order of their shares. */
export function Groups({ measure }: { measure: MeasureSummary }) {
  const dimensions = telling(measure);
  const tooMany = inOrder.filter((dimension) => measure.by[dimension].length > mostGroups);
  if (dimensions.length === 0 && tooMany.length === 0) return null;
  const beside = { all: measure.all.share?.percent, target: measure.target?.percent };
  return (
    <>
      <h3>Who waits, and where</h3>
      {dimensions.map((dimension) => (
        <Breakdown key={dimension} measure={measure} dimension={dimension} beside={beside} />
      ))}
      {tooMany.length > 0 && (
        <p class="note">
          Not on this page, because there are so many:{" "}
          {listed(tooMany.map((one) => `${measure.by[one].length} ${dimensionNames[one].many}`))}.
        </p>
      )}
    </>
  );
}

interface BreakdownProps {
  measure: MeasureSummary;
  dimension: Dimension;
  beside: Beside;
}

function Breakdown({ measure, dimension, beside }: BreakdownProps) {
  const groups = byShare(measure.by[dimension]);
  const id = `${anchor(measure.id)}-${dimension}`;
  const title = `${measure.title}: ${dimensionNames[dimension].by.toLowerCase()}`;
  const isLong = groups.length > mostRows;
  const table = (
    <Table
      id={`${id}-table`}
      caption={
        <>
          {isLong ? title : dimensionNames[dimension].by}
          <small>{besideWords(beside)}</small>
        </>
      }
      class="figures by"
      columns={[
        { title: dimensionNames[dimension].one },
        { title: <ShareScale /> },
        ...shareColumns,
        ...figureColumns(false),
      ]}
    >
      {groups.map((one, i) => (
        <tr key={i}>
          <RowHeader>
            <bdi>{groupName(dimension, one)}</bdi>
            {one.small && <small> few</small>}
          </RowHeader>
          <ShareCell share={one.share} small={one.small ?? false} beside={beside} />
          <ShareCells {...(one.share === undefined ? {} : { share: one.share })} />
          <FigureCells figures={one} />
        </tr>
      ))}
    </Table>
  );
  if (!isLong) return table;
  const drawn = groups.filter(({ share }) => share !== undefined);
  return (
    <>
      {drawn.length > 1 && (
        <Caterpillar
          id={id}
          caption={title}
          groups={drawn}
          nameOf={(one) => groupName(dimension, one)}
          beside={beside}
        />
      )}
      <Folded title={`The figures of all ${groups.length} ${dimensionNames[dimension].many}`}>{table}</Folded>
    </>
  );
}

/** The highest share first; those without one after them, those not recorded last. */
function byShare(groups: readonly GroupFigures[]): GroupFigures[] {
  const rank = ({ group, share }: GroupFigures) => (group === undefined ? -2 : (share?.percent ?? -1));
  return [...groups].sort((a, b) => rank(b) - rank(a));
}
