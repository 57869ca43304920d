import type { CaseloadSummary } from "../../caseload/summary";
import { RowHeader, Table } from "../page/table";
import { ShareCell, ShareScale } from "./drawn";
import { NumberCell, ShareCells, shareColumns } from "./figure-cells";
import { lastSignal } from "./signals";
import { anchor } from "./words";

/** Every measure in a line, each with a link to all that there is of it. */
export function Glance({ summary }: { summary: CaseloadSummary }) {
  return (
    <Table
      id="glance-table"
      caption="Every limit at a glance"
      class="figures glance"
      columns={[
        { title: "Limit" },
        { title: <ShareScale /> },
        ...shareColumns,
        { title: "Of", number: true },
        { title: "Overdue", number: true },
        { title: "What the months say" },
      ]}
    >
      {summary.measures.map(({ id, title, all, target, months, chart }) => (
        <tr key={id}>
          <RowHeader>
            <a href={`#${anchor(id)}`}>{title}</a>
          </RowHeader>
          <ShareCell share={all.share} beside={{ target: target?.percent }} />
          <ShareCells {...(all.share === undefined ? {} : { share: all.share })} />
          <NumberCell value={all.of} />
          <NumberCell value={all.overdue} />
          <td class="words">{lastSignal(months, chart)}</td>
        </tr>
      ))}
    </Table>
  );
}
