import type { ActionFigure } from "../../quality/theme/actions";
import type { ThemeSummary } from "../../quality/theme/theme-summary";
import { RowHeader, Table } from "../page/table";
import { counted, day, gradeNames } from "../page/words";
import { Words } from "../page/words-of-plan";

/** What was decided to be done, by whom and when, and what came of it. */
export function Actions({ summary }: { summary: ThemeSummary }) {
  const { actions: all } = summary;
  if (all === undefined) return null;
  const titles = new Map(summary.criteria.map(({ criterion, title }) => [criterion, title]));
  const { actions, open, overdue, closed, reAudited, reAuditedGood } = all;
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">Actions</h2>
      {actions.length === 0 ? (
        <p>No action is recorded.</p>
      ) : (
        <>
          <p>
            {open} open, {overdue === 0 ? "none" : overdue} of them overdue; {closed} closed.
            {reAudited > 0 && ` Audited again: ${reAudited}, of which ${reAuditedGood} Good or better.`}
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
                  <FindingOf text={one.finding} titles={titles} />
                </RowHeader>
                <td>
                  <Words text={one.owner} />
                </td>
                <td>{one.agency === undefined ? "–" : <Words text={one.agency} />}</td>
                <td class="nowrap">{one.due === undefined ? "–" : day(one.due)}</td>
                <td>{statusOf(one)}</td>
                <td>{reAuditOf(one)}</td>
              </tr>
            ))}
          </Table>
        </>
      )}
    </section>
  );
}

/** What was found: where it is a criterion's code, with what that asks. */
function FindingOf({ text, titles }: { text: string; titles: ReadonlyMap<string, string> }) {
  const title = titles.get(text);
  if (title === undefined) return <Words text={text} />;
  return (
    <>
      <span class="code">{text}</span> {title}
    </>
  );
}

/** When plans are audited again, and the grade that they had then. */
function reAuditOf({ reAuditOn, reAuditGrade }: ActionFigure): string {
  const when = reAuditOn === undefined ? undefined : day(reAuditOn);
  if (reAuditGrade === undefined) return when === undefined ? "–" : `Planned for ${when}`;
  return when === undefined ? gradeNames[reAuditGrade] : `${gradeNames[reAuditGrade]}, ${when}`;
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
