import type { ActionFigure } from "../../quality/theme/actions";
import type { ThemeSummary } from "../../quality/theme/theme-summary";
import { RowHeader, Table } from "../page/table";
import { counted, day, gradeNames } from "../page/words";
import { Words } from "../page/words-of-plan";

/** What was decided to be done, by whom and when, and what came of it. */
export function Actions({ summary }: { summary: ThemeSummary }) {
  const { actions: all } = summary;
  if (all === undefined) return null;
  const { actions, open, overdue, closed, reAudited, reAuditedGood } = all;
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">Actions</h2>
      {actions.length === 0 ? (
        <p>No action is recorded.</p>
      ) : (
        <>
          <p>
            {open} open, {overdue} of them overdue; {closed} closed. Audited again: {reAudited}, of which{" "}
            {reAuditedGood} Good or better.
          </p>
          <Table
            id="actions-table"
            caption={`Actions as they stand on ${day(summary.asOf)}`}
            columns={[
              { title: "Finding" },
              { title: "Owner" },
              { title: "Agency" },
              { title: "Due" },
              { title: "Status" },
              { title: "Audited again" },
            ]}
          >
            {actions.map((one) => (
              <tr key={JSON.stringify(one)}>
                <RowHeader>
                  <Words text={one.finding} />
                </RowHeader>
                <td>
                  <Words text={one.owner} />
                </td>
                <td>{one.agency === undefined ? "–" : <Words text={one.agency} />}</td>
                <td>{one.due === undefined ? "–" : day(one.due)}</td>
                <td>{statusOf(one)}</td>
                <td>{one.reAuditGrade === undefined ? "–" : gradeNames[one.reAuditGrade]}</td>
              </tr>
            ))}
          </Table>
        </>
      )}
    </section>
  );
}

function statusOf({ status, closedOn, daysLate }: ActionFigure) {
  const late = daysLate === undefined ? "" : `, ${counted(daysLate, "day")} late`;
  if (status === "closed") return `Closed${closedOn === undefined ? "" : ` ${day(closedOn)}`}${late}`;
  const words = status === "open" ? "Open" : "Under way";
  return daysLate === undefined ? (
    words
  ) : (
    <>
      <span class="tag critical">Overdue</span> {words}
      {late}
    </>
  );
}
